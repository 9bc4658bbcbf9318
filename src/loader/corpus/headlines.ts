import type { Entity } from '../../contract/entity.ts';
import type { Headline, Tag } from '../../contract/headline.ts';
import { findTwins } from './twins.ts';

/** Headlines of one id become one that appears in several places; the first gives the wording. */
export function uniteHeadlines(headlines: readonly Headline[]): Headline[] {
  const united = new Map<string, Headline>();
  for (const headline of headlines) {
    const known = united.get(headline.id);
    united.set(
      headline.id,
      known === undefined
        ? headline
        : {
            ...known,
            tags: addTags(known.tags, headline.tags),
            outlet: known.outlet ?? headline.outlet,
            appearances: [...known.appearances, ...headline.appearances],
          },
    );
  }
  return [...united.values()];
}

/** Groups the wordings of one story, and gives each the tags of the others as a twin's. */
export function groupTwins(
  headlines: readonly Headline[],
  entities: readonly Entity[],
): Headline[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const groups = findTwins(
    headlines.map(({ id, text, mentions }) => ({
      id,
      text,
      names: mentions.flatMap(({ entity, start, end }) => {
        const type = types.get(entity);
        return type === undefined ? [] : [{ entity, type, text: text.slice(start, end) }];
      }),
    })),
  );
  const tags = new Map<string, readonly Tag[]>();
  for (const headline of headlines) {
    const group = groups.get(headline.id);
    if (group === undefined) continue;
    const carried = headline.tags.map((tag): Tag => ({ ...tag, origin: 'twin' }));
    tags.set(group, addTags(tags.get(group) ?? [], carried));
  }
  return headlines.map((headline) => {
    const twins = groups.get(headline.id);
    return twins === undefined
      ? headline
      : { ...headline, twins, tags: addTags(headline.tags, tags.get(twins) ?? []) };
  });
}

function addTags(tags: readonly Tag[], more: readonly Tag[]): Tag[] {
  const added = [...tags];
  for (const tag of more) {
    if (!added.some(({ slug }) => slug === tag.slug)) added.push(tag);
  }
  return added;
}
