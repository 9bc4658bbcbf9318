import type { Entity } from '../../contract/entity.ts';
import { slugOf } from '../../contract/slug.ts';
import type { NamedSpeaker } from './correction.ts';
import { foldedName, isCalled, type KnownNames } from './known-names.ts';
import { Uncorrectable } from './uncorrectable.ts';

export interface NamedSpeakers {
  /** Those of the dump, and whoever is new among the speakers. */
  readonly entities: readonly Entity[];
  /** Of the speakers, in their order, each once. */
  readonly ids: readonly string[];
}

/**
 * The entities that a dump knows by these names, in any of their wordings; new ones for the others, as
 * `everywhere` knows them.
 * @throws {Uncorrectable} where a name could be several of them, or none is of the type that is given.
 */
export function nameSpeakers(
  speakers: readonly NamedSpeaker[],
  known: readonly Entity[],
  everywhere: KnownNames,
): NamedSpeakers {
  const entities = [...known];
  const named = speakers.map((speaker) => {
    const found = entityNamed(speaker, entities);
    if (found !== null) return found;
    const made = newEntity(speaker, entities, everywhere);
    entities.push(made);
    return made;
  });
  const [first] = named;
  const type = speakers[0]?.type ?? null;
  if (first !== undefined && type !== null && named.every((each) => each.type !== type)) {
    throw new Uncorrectable(
      `“${first.name}” is known there as ${articled(first.type)}, not as ${articled(type)}`,
      'Leave "type" out, or write another name.',
    );
  }
  return { entities, ids: [...new Set(named.map(({ id }) => id))] };
}

/** By its name rather than by another wording of it, and of the given type where there are others. */
function entityNamed({ name, type }: NamedSpeaker, known: readonly Entity[]): Entity | null {
  const wanted = foldedName(name);
  const called = known.filter((entity) => isCalled(entity, wanted));
  const ofType = called.filter((entity) => entity.type === type);
  const likely = ofType.length > 0 ? ofType : called;
  const byName = likely.filter((entity) => foldedName(entity.name) === wanted);
  const found = byName.length > 0 ? byName : likely;
  if (found.length <= 1) return found[0] ?? null;
  const names = found.map((each) => `${each.name} (${each.type})`).join(', ');
  const isOneType = found.every((each) => each.type === found[0]?.type);
  throw new Uncorrectable(
    `“${name}” could be several: ${names}`,
    isOneType ? 'Write the name in full.' : 'Write the name in full, or give its "type".',
  );
}

function newEntity(
  { name, type }: NamedSpeaker,
  known: readonly Entity[],
  everywhere: KnownNames,
): Entity {
  const elsewhere = everywhere.find(name, type);
  const made = {
    name,
    type: type ?? 'person',
    ...elsewhere,
    variants: [],
    aliases: [],
    home: null,
    introduction: null,
  } as const;
  const slug = elsewhere?.id ?? slugOf(name);
  let id = slug;
  for (let number = 1; isTaken(id); number++) {
    id = `${slug}-${made.type}${number > 1 ? `-${number}` : ''}`;
  }
  return { ...made, id };

  function isTaken(wanted: string): boolean {
    return known.some((entity) => entity.id === wanted) || everywhere.isAnother(wanted, made);
  }
}

function articled(type: Entity['type']): string {
  return /^[aeo]/.test(type) ? `an ${type}` : `a ${type}`;
}
