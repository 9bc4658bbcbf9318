import type { Entity } from '../../contract/entity.ts';
import { slugOf } from '../../contract/slug.ts';
import type { NamedSpeaker } from './correction.ts';
import { Uncorrectable } from './uncorrectable.ts';

export interface NamedSpeakers {
  /** Those of the dump, and whoever is new among the speakers. */
  readonly entities: readonly Entity[];
  /** Of the speakers, in their order. */
  readonly ids: readonly string[];
}

/**
 * The entities that a dump knows by these names, in any of their wordings; new ones for the others.
 * @throws {Uncorrectable} where a name could be several of them.
 */
export function nameSpeakers(
  speakers: readonly NamedSpeaker[],
  known: readonly Entity[],
): NamedSpeakers {
  const entities = [...known];
  const ids = speakers.map((speaker) => {
    const found = entityNamed(speaker.name, known);
    if (found !== null) return found.id;
    const made = newEntity(speaker, entities);
    entities.push(made);
    return made.id;
  });
  return { entities, ids };
}

function entityNamed(name: string, known: readonly Entity[]): Entity | null {
  const wanted = slugOf(name);
  const byName = known.filter((entity) => slugOf(entity.name) === wanted);
  const found =
    byName.length > 0
      ? byName
      : known.filter(({ variants }) => variants.some(({ text }) => slugOf(text) === wanted));
  if (found.length > 1) {
    const names = found.map(({ name: full, type }) => `${full} (${type})`).join(', ');
    throw new Uncorrectable(`“${name}” could be several: ${names}`, 'Write the name in full.');
  }
  return found[0] ?? null;
}

function newEntity({ name, type }: NamedSpeaker, known: readonly Entity[]): Entity {
  const slug = slugOf(name);
  const taken = known.some(({ id }) => id === slug);
  return {
    id: taken ? `${slug}-${type}` : slug,
    name,
    type,
    variants: [],
    aliases: [],
    home: null,
    introduction: null,
  };
}
