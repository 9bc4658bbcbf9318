import type { Entity } from '../../contract/entity.ts';
import type { Headline, Tag } from '../../contract/headline.ts';
import { findTwins } from './twins.ts';

/** Headlines of one id become one that appears in several places; the first gives the wording. */
export function uniteHeadlines(headlines: readonly Headline[]): Headline[] {
  const groups = new Map<string, Headline[]>();
  for (const headline of headlines) {
    const group = groups.get(headline.id);
    if (group === undefined) groups.set(headline.id, [headline]);
    else group.push(headline);
  }
  return Array.from(groups.values(), unite);
}

function unite(same: readonly Headline[]): Headline {
  const [first, ...others] = same;
  if (first === undefined) throw new RangeError('A headline appears somewhere.');
  if (others.length === 0) return first;
  return {
    ...first,
    tags: addTags(
      first.tags,
      others.flatMap(({ tags }) => tags),
    ),
    outlet: same.find(({ outlet }) => outlet !== null)?.outlet ?? null,
    appearances: same.flatMap(({ appearances }) => appearances),
  };
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
  const known = new Set(tags.map(({ slug }) => slug));
  for (const tag of more) {
    if (known.has(tag.slug)) continue;
    known.add(tag.slug);
    added.push(tag);
  }
  return added;
}
