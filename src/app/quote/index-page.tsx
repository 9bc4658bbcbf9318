import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { documentTitle, HEADINGS } from '../../contract/titles.ts';
import { file } from '../queries.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { DownloadTable } from './download-table.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { namedIn } from './facts.ts';
import {
  type Facet,
  FACETS,
  type Filters,
  filtersIn,
  isFiltered,
  labelOf,
  matching,
  searchFor,
} from './filters.ts';
import { useLostFocus } from '../shell/lost-focus.ts';
import { cutPage, pageIn, PageLinks } from '../shell/page-links.tsx';
import { TextFilter } from '../shell/text-filter.tsx';
import { QuoteItem } from './quote-item.tsx';
import { searchableText } from './searchable-text.ts';
import './quote.css';

/** Quotes a page: as many as finding in the page and a screen reader's lists bear well. */
const PAGE_LENGTH = 50;

/** All quotes, narrowed by words, speaker, kind, marks and certainty. */
export function Component() {
  const { data } = useSuspenseQuery(file('quotes.json'));
  const { search } = useLocation();
  const parameters = useMemo(() => new URLSearchParams(search), [search]);
  const filters = useMemo(() => filtersIn(parameters), [parameters]);
  const textOf = useMemo(() => searchableText(data.names), [data]);
  const found = useMemo(() => matching(data.quotes, filters, textOf), [data, filters, textOf]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_LENGTH));
  const page = pageIn(parameters, pages);
  const shown = cutPage(found, page, PAGE_LENGTH);
  const navigate = useNavigate();
  useLostFocus(filters, 'results');
  const onText = useCallback(
    (text: string) => {
      void navigate(
        { search: searchFor({ ...filters, text }) },
        { replace: true, preventScrollReset: true },
      );
    },
    [filters, navigate],
  );
  const label = (facet: Facet, value: string): string =>
    labelOf(facet, value, (id) => namedIn(data.names)(id)?.name);
  const labels = FACETS.flatMap((facet) => filters[facet].map((value) => label(facet, value)));
  return (
    <div className="quotes-grid">
      <title>
        {documentTitle(
          ...labels,
          ...wordsOf(filters),
          page > 1 ? `${HEADINGS.quotes}, page ${page}` : HEADINGS.quotes,
        )}
      </title>
      <header className="quotes-head">
        <h1 className="face-serif text-title font-semibold tracking-[-0.012em]">Quotes</h1>
      </header>
      <FacetPanel
        quotes={data.quotes}
        filters={filters}
        found={found.length}
        label={label}
        textOf={textOf}
      />
      <div className="flex min-w-0 flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          {data.quotes.length === 0 ? null : (
            <TextFilter
              label="Filter by words said or speaker"
              text={filters.text}
              onText={onText}
            />
          )}
          <p className="flex flex-wrap items-baseline gap-x-4 text-note text-quiet">
            <output id="results" tabIndex={-1}>
              {foundInWords(found.length, data.quotes.length, isFiltered(filters))}
            </output>
            {found.length === 0 ? null : <DownloadTable quotes={found} names={data.names} />}
          </p>
        </div>
        <ChosenFilters filters={filters} label={label} />
        {shown.length === 0 ? (
          <p className="face-serif text-row">
            {data.quotes.length === 0
              ? 'No dump holds a quote yet.'
              : 'No quote has all that you ask for.'}
          </p>
        ) : (
          <ol className="divide-y divide-line lg:border-t lg:border-line">
            {shown.map((summary) => (
              <li key={summary.id} data-row className="py-6">
                <QuoteItem id={`quote-${summary.id}`} summary={summary} names={data.names} />
              </li>
            ))}
          </ol>
        )}
        <PageLinks page={page} pages={pages} />
      </div>
    </div>
  );
}

function wordsOf({ text }: Filters): string[] {
  return text.trim() === '' ? [] : [`“${text.trim()}”`];
}

function foundInWords(found: number, total: number, narrowed: boolean): string {
  const all = `${total.toLocaleString('en')} ${total === 1 ? 'quote' : 'quotes'}`;
  return narrowed ? `${found.toLocaleString('en')} of ${all}` : all;
}
