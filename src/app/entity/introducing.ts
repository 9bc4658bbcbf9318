import type { EntityFile } from '../../contract/files.ts';

/** Who introduces an entity in the words that we show: "as one article introduces them". */
export function introducedBy({
  entity,
  articles,
}: Pick<EntityFile, 'entity' | 'articles'>): string {
  const whom = entity.type === 'person' ? 'them' : 'it';
  if (articles.length < 2) return `as the article introduces ${whom}`;
  const words = (entity.introduction ?? '').toLowerCase();
  const introducing = articles.filter(({ passages }) =>
    passages.some(({ before, text, after }) =>
      `${before}${text}${after}`.toLowerCase().includes(words),
    ),
  ).length;
  if (introducing < 2) return `as one article introduces ${whom}`;
  return introducing === articles.length
    ? `as the articles introduce ${whom}`
    : `as ${introducing} articles introduce ${whom}`;
}
