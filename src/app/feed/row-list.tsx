import type { Names } from '../../contract/files.ts';
import { ArticleRow } from './article-row.tsx';
import { HeadlineRow } from './headline-row.tsx';
import type { Opened } from '../shell/opened.ts';
import { type Row, tagsOf } from './rows.ts';

interface Properties {
  readonly rows: readonly Row[];
  readonly names: Names;
  readonly opened: Opened;
  /** Slug of the tag whose page this is: its rows do not repeat it. */
  readonly ownTag?: string;
}

/** Stories one below the other, parted by lines. */
export function RowList({ rows, names, opened, ownTag }: Properties) {
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => {
        const tags = tagsOf(row).filter(({ slug }) => slug !== ownTag);
        return (
          <li key={row.id} data-row className="flex flex-col gap-1.5 py-4 pointer-coarse:gap-4">
            {row.article === null ? (
              <HeadlineRow row={row} tags={tags} names={names} opened={opened} />
            ) : (
              <ArticleRow article={row.article} tags={tags} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
