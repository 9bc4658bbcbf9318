import type { Attribution } from '../../contract/article.ts';
import type { EntityName } from '../../contract/entity.ts';
import type { Names } from '../../contract/files.ts';

/** Those who said a quote, by name; an id that `names` lacks stands for itself, as in the app. */
export function speakersNamed({ speakers }: Attribution, names: Names): EntityName[] {
  return speakers.map(({ entity }) => {
    const known = Object.hasOwn(names, entity) ? names[entity] : undefined;
    return known ?? { id: entity, name: entity, type: 'role' };
  });
}
