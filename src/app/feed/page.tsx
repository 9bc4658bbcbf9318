import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { documentTitle, HEADINGS } from '../../contract/titles.ts';
import { file } from '../queries.ts';
import { chosenValues } from './chosen-values.ts';
import { FacetPanel } from './facet-panel.tsx';
import { facetsOf, labelsOf, matchingRows } from './facets.ts';
import { filtersFrom, isFiltered } from './filters.ts';
import { Lead } from './lead.tsx';
import { OnTheRecord } from './on-the-record.tsx';
import { useOpened } from '../shell/opened.ts';
import { Results } from './results.tsx';
import { rowsOf } from './rows.ts';

export function Component() {
  const { data: feed } = useSuspenseQuery(file('feed.json'));
  const { search } = useLocation();
  const filters = useMemo(() => filtersFrom(new URLSearchParams(search)), [search]);
  const opened = useOpened();
  const rows = useMemo(() => rowsOf(feed), [feed]);
  const found = useMemo(() => matchingRows(rows, filters, feed.names), [rows, filters, feed.names]);
  const labelOf = useMemo(() => labelsOf(rows, feed.names), [rows, feed.names]);
  const facets = useMemo(
    () => facetsOf(rows, filters, feed.names, labelOf),
    [rows, filters, feed.names, labelOf],
  );

  // Unfiltered, the newest article stands above the list, and in the list on no page.
  const lead = isFiltered(filters) ? null : (rows[0]?.article ?? null);
  const chosen = chosenValues(filters, feed.names, labelOf);
  const title = documentTitle(
    ...chosen.map(({ label }) => label),
    ...(filters.text.trim() === '' ? [] : [`“${filters.text.trim()}”`]),
    filters.page > 1 ? `${HEADINGS.feed}, page ${filters.page}` : HEADINGS.feed,
  );

  return (
    <div className="feed-grid">
      <title>{title}</title>
      <h1 className="sr-only face-serif text-title font-semibold print:not-sr-only">Headlines</h1>
      {lead === null || filters.page > 1 ? null : (
        <div className="feed-lead">
          <Lead article={lead} />
        </div>
      )}
      <div className="feed-facets print:hidden">
        <FacetPanel facets={facets} found={found.length} opened={opened} />
      </div>
      <div className="feed-results">
        <Results
          rows={lead === null ? found : found.slice(1)}
          total={rows.length}
          found={found.length}
          filters={filters}
          names={feed.names}
          chosen={chosen}
          opened={opened}
        />
      </div>
      {feed.onTheRecord.length === 0 ? null : (
        <div className="feed-record">
          <OnTheRecord quotes={feed.onTheRecord} names={feed.names} />
        </div>
      )}
    </div>
  );
}
