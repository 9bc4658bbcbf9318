import type { Feed } from '../../contract/files.ts';
import type { Tag } from '../../contract/headline.ts';
import { counted } from '../shell/counted.ts';

export interface TagCounts {
  readonly articles: number;
  readonly headlines: number;
}

export interface CountedTag extends TagCounts {
  readonly slug: string;
  readonly label: string;
}

/** Every tag of the feed, most used first. */
export function tagsIn(feed: Feed): readonly CountedTag[] {
  const tags = new Map<string, CountedTag>();
  const count = ({ slug, label }: Tag, kind: keyof TagCounts): void => {
    const tag = tags.get(slug) ?? { slug, label, articles: 0, headlines: 0 };
    tags.set(slug, { ...tag, [kind]: tag[kind] + 1 });
  };
  for (const article of feed.articles) for (const tag of article.tags) count(tag, 'articles');
  for (const headline of feed.headlines) for (const tag of headline.tags) count(tag, 'headlines');
  return [...tags.values()].toSorted(
    (one, other) =>
      other.articles + other.headlines - one.articles - one.headlines ||
      one.label.localeCompare(other.label, 'en'),
  );
}

/** How much has no tag at all. */
export function untaggedIn(feed: Feed): TagCounts {
  return {
    articles: feed.articles.filter(({ tags }) => tags.length === 0).length,
    headlines: feed.headlines.filter(({ tags }) => tags.length === 0).length,
  };
}

export function countsInWords({ articles, headlines }: TagCounts): string {
  return [
    ...(articles > 0 ? [counted(articles, 'article')] : []),
    ...(headlines > 0 ? [counted(headlines, 'headline')] : []),
  ].join(', ');
}
