import { Link, type To } from 'react-router';
import { type Filters, searchOf } from './filters.ts';

/** Rows on a page: as many as printing, finding in the page and a screen reader's lists bear well. */
export const PAGE_LENGTH = 100;

interface Properties {
  readonly pages: number;
  readonly filters: Filters;
}

export function PageLinks({ pages, filters }: Properties) {
  if (pages < 2) return null;
  const to = (page: number): To => ({ search: searchOf({ ...filters, page }) });
  const { page } = filters;
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-baseline gap-x-1 border-t border-line pt-5 text-furniture"
    >
      {page > 1 ? (
        <Link className="page-link" rel="prev" to={to(page - 1)}>
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
          >
            {each.page}
          </Link>
        ),
      )}
      {page < pages ? (
        <Link className="page-link" rel="next" to={to(page + 1)}>
          Next page
        </Link>
      ) : null}
    </nav>
  );
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
