import { type Row, tagsOf } from '../feed/rows.ts';
import { UNTAGGED } from '../feed/filters.ts';
import { counted } from '../shell/counted.ts';

export interface TagCounts {
  /** Rows of the feed. */
  readonly stories: number;
  /** Headlines that tell them, an article that no headline announces being one. */
  readonly wordings: number;
}

export interface CountedTag extends TagCounts {
  readonly slug: string;
  readonly label: string;
}

/** Every tag of the feed, most used first. */
export function tagsIn(rows: readonly Row[]): readonly CountedTag[] {
  const tags = new Map<string, CountedTag>();
  for (const row of rows) {
    for (const { slug, label } of tagsOf(row)) {
      const tag = tags.get(slug) ?? { slug, label, stories: 0, wordings: 0 };
      tags.set(slug, { ...tag, ...withRow(tag, row) });
    }
  }
  return [...tags.values()].toSorted(
    (one, other) => other.stories - one.stories || one.label.localeCompare(other.label, 'en'),
  );
}

/** How much has no tag at all. */
export function untaggedIn(rows: readonly Row[]): TagCounts {
  return rows
    .filter(({ values }) => values.tag.has(UNTAGGED))
    .reduce<TagCounts>(withRow, { stories: 0, wordings: 0 });
}

/** "9 stories, in 10 wordings": the second only where it differs. */
export function countsInWords({ stories, wordings }: TagCounts): string {
  const told = counted(stories, 'story', 'stories');
  return wordings === stories ? told : `${told}, in ${counted(wordings, 'wording')}`;
}

function withRow({ stories, wordings }: TagCounts, row: Row): TagCounts {
  return { stories: stories + 1, wordings: wordings + Math.max(1, row.wordings.length) };
}
