import { useEffect, useRef } from 'react';
import { Link, type To, useLocation, useNavigationType } from 'react-router';

interface PageLinksProperties {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  /** Id of the heading of the list, where that does not begin the page. */
  readonly heading?: string;
}

/**
 * The pages of a long list; the other parameters of the address stay. A turned page begins at the
 * list's heading, for the eye and for the focus.
 */
export function PageLinks({ page, pages, heading }: PageLinksProperties) {
  const { search } = useLocation();
  useTurnedPage(page, heading);
  if (pages < 2) return null;
  const to = (each: number): To => ({ search: searchOfPage(search, each) });
  const preventScrollReset = heading !== undefined;
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-baseline gap-x-1 border-t border-line pt-5 text-furniture print:hidden"
    >
      {page > 1 ? (
        <Link
          className="page-link -ms-2"
          rel="prev"
          to={to(page - 1)}
          preventScrollReset={preventScrollReset}
        >
          Earlier page
        </Link>
      ) : null}
      {shownPages(page, pages).map((each) =>
        each.page === null ? (
          <span key={each.key} className="px-1 text-quiet">
            …
          </span>
        ) : (
          <Link
            key={each.key}
            className="page-link face-figures"
            aria-label={`Page ${each.page}`}
            aria-current={each.page === page ? 'page' : undefined}
            to={to(each.page)}
            preventScrollReset={preventScrollReset}
          >
            {each.page}
          </Link>
        ),
      )}
      {page < pages ? (
        <Link
          className="page-link"
          rel="next"
          to={to(page + 1)}
          preventScrollReset={preventScrollReset}
        >
          Next page
        </Link>
      ) : null}
    </nav>
  );
}

function useTurnedPage(page: number, heading: string | undefined): void {
  const type = useNavigationType();
  const open = useRef(page);
  useEffect(() => {
    if (open.current === page) return;
    open.current = page;
    // Only a link turns a page: words typed into a field keep the focus there.
    if (type !== 'PUSH') return;
    const place = document.querySelector<HTMLElement>(heading === undefined ? 'h1' : `#${heading}`);
    if (place === null) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    if (heading !== undefined) place.scrollIntoView({ block: 'start' });
  }, [page, type, heading]);
}

/** What a page of a list shows of it. `page` counts from 1. */
export function cutPage<Item>(items: readonly Item[], page: number, length: number): Item[] {
  return items.slice((page - 1) * length, page * length);
}

/** The page that an address asks for, among as many as there are. */
export function pageIn(search: URLSearchParams, pages: number): number {
  const page = Number(search.get('page') ?? '1');
  return Number.isSafeInteger(page) ? Math.min(pages, Math.max(1, page)) : 1;
}

function searchOfPage(search: string, page: number): string {
  const parameters = new URLSearchParams(search);
  if (page === 1) parameters.delete('page');
  else parameters.set('page', String(page));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** The first, the last and those around the open one; null where some are left out. */
function shownPages(page: number, pages: number): { key: string; page: number | null }[] {
  const shown: { key: string; page: number | null }[] = [];
  let last = 0;
  for (let each = 1; each <= pages; each++) {
    if (each !== 1 && each !== pages && Math.abs(each - page) > 2) continue;
    if (each > last + 1) shown.push({ key: `before ${each}`, page: null });
    shown.push({ key: String(each), page: each });
    last = each;
  }
  return shown;
}
