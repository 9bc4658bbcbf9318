import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, type LoaderFunction, useLocation } from 'react-router';
import { file } from '../queries.ts';
import { namedIn } from './facts.ts';
import { FacetChoices } from './facet-choices.tsx';
import {
  type Facet,
  FACETS,
  filtersIn,
  isFiltered,
  labelOf,
  matching,
  searchFor,
  toggled,
} from './filters.ts';
import { QuoteItem } from './quote-item.tsx';
import './quote.css';

/** Quotes a page: as many as finding in the page and a screen reader's lists bear well. */
const PAGE_LENGTH = 50;

export function loader(client: QueryClient): LoaderFunction {
  return async () => {
    await client.query(file('quotes.json'));
    return null;
  };
}

/** All quotes, narrowed by speaker, kind, marks and certainty. */
export function Component() {
  const { data } = useSuspenseQuery(file('quotes.json'));
  const { search } = useLocation();
  const [open, setOpen] = useState(false);
  const parameters = useMemo(() => new URLSearchParams(search), [search]);
  const filters = useMemo(() => filtersIn(parameters), [parameters]);
  const found = useMemo(() => matching(data.quotes, filters), [data, filters]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_LENGTH));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(parameters.get('page') ?? 1)) || 1));
  const shown = found.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  const label = (facet: Facet, value: string): string =>
    labelOf(facet, value, (id) => namedIn(data.names)(id)?.name);
  return (
    <div className="quotes-grid">
      <title>Quotes · Verbatim</title>
      <header className="quotes-head flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h1 className="face-serif text-title font-semibold tracking-[-0.012em]">Quotes</h1>
        <output className="text-note text-quiet">
          {foundInWords(found.length, data.quotes.length, isFiltered(filters))}
        </output>
      </header>
      <section aria-label="Filters" className="quotes-facets">
        <button
          type="button"
          aria-expanded={open}
          aria-controls="quote-facets"
          className="disclosure touch-target w-full justify-between border-y border-line py-2.5 text-furniture font-semibold lg:hidden"
          onClick={() => setOpen(!open)}
        >
          Filters
        </button>
        <div
          id="quote-facets"
          className={`${open ? 'grid' : 'hidden'} gap-x-10 gap-y-7 pt-5 sm:grid-cols-2 lg:grid lg:grid-cols-1 lg:pt-0`}
        >
          {FACETS.map((facet) => (
            <FacetChoices
              key={facet}
              facet={facet}
              quotes={data.quotes}
              filters={filters}
              labelOf={(value) => label(facet, value)}
            />
          ))}
        </div>
      </section>
      <div className="flex min-w-0 flex-col">
        {isFiltered(filters) ? (
          <ul
            aria-label="Chosen filters"
            className="flex flex-wrap items-center gap-2 pb-4 text-note"
          >
            {FACETS.flatMap((facet) =>
              filters[facet].map((value) => (
                <li key={`${facet} ${value}`}>
                  <Link
                    to={{ search: searchFor(toggled(filters, facet, value)) }}
                    preventScrollReset
                    className="chip chip-chosen"
                  >
                    <span className="sr-only">Remove</span> {label(facet, value)}
                    <span aria-hidden="true">×</span>
                  </Link>
                </li>
              )),
            )}
            <li>
              <Link to={{ search: '' }} preventScrollReset className="link target">
                Clear
              </Link>
            </li>
          </ul>
        ) : null}
        {shown.length === 0 ? (
          <p className="face-serif text-row">
            {data.quotes.length === 0
              ? 'No dump holds a quote yet.'
              : 'No quote has all that you ask for.'}
          </p>
        ) : (
          <ol className="divide-y divide-line border-t border-line">
            {shown.map((summary) => (
              <li key={summary.id} data-row className="py-6">
                <QuoteItem summary={summary} names={data.names} />
              </li>
            ))}
          </ol>
        )}
        {pages < 2 ? null : (
          <nav
            aria-label="Pages"
            className="flex justify-between border-t border-line pt-5 text-furniture"
          >
            <span>
              {page > 1 ? <PageLink search={search} page={page - 1} name="Previous page" /> : null}
            </span>
            <span className="text-quiet">
              Page {page} of {pages}
            </span>
            <span>
              {page < pages ? <PageLink search={search} page={page + 1} name="Next page" /> : null}
            </span>
          </nav>
        )}
      </div>
    </div>
  );
}

interface PageLinkProps {
  readonly search: string;
  readonly page: number;
  readonly name: string;
}

function PageLink({ search, page, name }: PageLinkProps) {
  const parameters = new URLSearchParams(search);
  parameters.set('page', String(page));
  if (page === 1) parameters.delete('page');
  const written = parameters.toString();
  return (
    <Link to={{ search: written === '' ? '' : `?${written}` }} className="link target">
      {name}
    </Link>
  );
}

function foundInWords(found: number, total: number, narrowed: boolean): string {
  const all = `${total.toLocaleString('en')} ${total === 1 ? 'quote' : 'quotes'}`;
  return narrowed ? `${found.toLocaleString('en')} of ${all}` : all;
}
