import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import type { Names } from '../../contract/files.ts';
import { Chips } from './chips.tsx';
import type { ChosenValue } from './chosen-values.ts';
import { type Filters, isFiltered, NO_FILTERS, searchOf } from './filters.ts';
import { useLostFocus } from '../shell/lost-focus.ts';
import type { Opened } from '../shell/opened.ts';
import { PageLinks } from '../shell/page-links.tsx';
import { TextFilter } from '../shell/text-filter.tsx';
import { PAGE_LENGTH } from './rows.ts';
import { RowList } from './row-list.tsx';
import type { Row } from './rows.ts';

interface Properties {
  /** What the list shows, all pages of it. */
  readonly rows: readonly Row[];
  readonly found: number;
  readonly total: number;
  readonly filters: Filters;
  readonly names: Names;
  readonly chosen: readonly ChosenValue[];
  readonly opened: Opened;
}

export function Results({ rows, found, total, filters, names, chosen, opened }: Properties) {
  const navigate = useNavigate();
  useLostFocus(filters, 'results');
  const onText = useCallback(
    (text: string) => {
      void navigate(
        { search: searchOf({ ...filters, text, page: 1 }) },
        { replace: true, preventScrollReset: true },
      );
    },
    [filters, navigate],
  );

  const pages = Math.max(1, Math.ceil(rows.length / PAGE_LENGTH));
  const from = (filters.page - 1) * PAGE_LENGTH;
  return (
    <section aria-labelledby="results" className="flex flex-col">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <TextFilter label="Filter by headline or name" text={filters.text} onText={onText} />
        <h2 id="results" tabIndex={-1} aria-live="polite" className="text-note text-quiet">
          {resultsInWords(found, total, filters, pages)}
        </h2>
      </div>
      <Chips filters={filters} chosen={chosen} />
      {rows.length > from ? (
        <RowList rows={rows.slice(from, from + PAGE_LENGTH)} names={names} opened={opened} />
      ) : (
        <Nothing total={total} filters={filters} pages={pages} />
      )}
      <PageLinks page={filters.page} pages={pages} heading="results" />
    </section>
  );
}

function resultsInWords(found: number, total: number, filters: Filters, pages: number): string {
  const page = pages > 1 ? `, page ${filters.page} of ${pages}` : '';
  const stories = total === 1 ? 'story' : 'stories';
  return isFiltered(filters)
    ? `${found.toLocaleString('en')} of ${total.toLocaleString('en')} ${stories}${page}`
    : `${total.toLocaleString('en')} ${stories}${page}`;
}

interface NothingProperties {
  readonly total: number;
  readonly filters: Filters;
  readonly pages: number;
}

function Nothing({ total, filters, pages }: NothingProperties) {
  const [what, way] =
    total === 0
      ? ['There is nothing to read yet: no dump in the seeds folder holds a story.', null]
      : filters.page > pages
        ? [
            pages === 1 ? 'There is only one page.' : `There are only ${pages} pages.`,
            { ...filters, page: pages },
          ]
        : total === 1 && !isFiltered(filters)
          ? ['No other stories.', null]
          : ['No story has all that you ask for.', NO_FILTERS];
  return (
    <div className="flex flex-col items-start gap-3 py-8">
      <p className="face-serif text-row">{what}</p>
      {way === null ? null : (
        <Link
          className="link text-furniture"
          to={{ pathname: PATTERNS.feed, search: searchOf(way) }}
        >
          {way === NO_FILTERS
            ? 'Show all stories'
            : `Go to the ${pages === 1 ? 'first' : 'last'} page`}
        </Link>
      )}
      {way !== NO_FILTERS || filters.text.trim() === '' ? null : (
        <Link
          className="link text-furniture"
          to={`${PATTERNS.quotes}?${new URLSearchParams({ q: filters.text }).toString()}`}
        >
          Look for “{filters.text.trim()}” in quotes
        </Link>
      )}
    </div>
  );
}
