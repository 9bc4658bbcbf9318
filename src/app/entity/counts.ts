import type { EntityFile, Names } from '../../contract/files.ts';
import type { EntityName } from '../../contract/entity.ts';
import { namedIn } from '../quote/facts.ts';

/** An entity beside the page's own: how often it is spoken about, how often named in one place. */
export interface Neighbour {
  readonly entity: EntityName;
  /** Quotes of the page's entity that name it. */
  readonly spokenAbout: number;
  /** Paragraphs and headlines that name both. */
  readonly namedWith: number;
}

/** Whom the page's entity speaks about and is named with: most spoken about first, then most named. */
export function neighboursOf(
  file: Pick<EntityFile, 'entity' | 'said' | 'namedWith' | 'names'>,
): Neighbour[] {
  const spokenAbout = new Map<string, number>();
  for (const { about } of file.said) {
    for (const id of new Set(about)) {
      if (id !== file.entity.id) spokenAbout.set(id, (spokenAbout.get(id) ?? 0) + 1);
    }
  }
  const namedWith = new Map(file.namedWith.map(({ entity, count }) => [entity, count]));
  return [...new Set([...spokenAbout.keys(), ...namedWith.keys()])]
    .map((id) => ({
      entity: nameOf(file.names, id),
      spokenAbout: spokenAbout.get(id) ?? 0,
      namedWith: namedWith.get(id) ?? 0,
    }))
    .toSorted(
      (a, b) =>
        b.spokenAbout - a.spokenAbout ||
        b.namedWith - a.namedWith ||
        a.entity.name.localeCompare(b.entity.name, 'en'),
    );
}

function nameOf(names: Names, id: string): EntityName {
  return namedIn(names)(id) ?? { id, name: id, type: 'role' };
}
