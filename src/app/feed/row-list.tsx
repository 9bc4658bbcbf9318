import type { Names } from '../../contract/files.ts';
import { ArticleRow } from './article-row.tsx';
import { HeadlineRow } from './headline-row.tsx';
import type { Opened } from './opened.ts';
import type { Row } from './rows.ts';

interface Properties {
  readonly rows: readonly Row[];
  readonly names: Names;
  readonly opened: Opened;
}

/** Stories one below the other, parted by lines. */
export function RowList({ rows, names, opened }: Properties) {
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} data-row className="flex flex-col gap-1.5 py-4 pointer-coarse:gap-3">
          {row.article === null ? (
            <HeadlineRow row={row} names={names} opened={opened} />
          ) : (
            <ArticleRow row={row} article={row.article} />
          )}
        </li>
      ))}
    </ol>
  );
}
