import { Link, useLocation } from 'react-router';

interface PageLinksProps {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The pages before and after this one; the other parameters of the address stay. */
export function PageLinks({ page, pages }: PageLinksProps) {
  if (pages < 2) return null;
  return (
    <nav
      aria-label="Pages"
      className="flex justify-between border-t border-line pt-5 text-furniture"
    >
      <span>{page > 1 ? <PageLink page={page - 1} name="Previous page" /> : null}</span>
      <span className="text-quiet">
        Page {page} of {pages}
      </span>
      <span>{page < pages ? <PageLink page={page + 1} name="Next page" /> : null}</span>
    </nav>
  );
}

/** The page that an address asks for, among as many as there are. */
export function pageIn(search: URLSearchParams, pages: number): number {
  const page = Number(search.get('page') ?? '1');
  return Number.isSafeInteger(page) ? Math.min(pages, Math.max(1, page)) : 1;
}

function PageLink({ page, name }: { readonly page: number; readonly name: string }) {
  const parameters = new URLSearchParams(useLocation().search);
  parameters.set('page', String(page));
  if (page === 1) parameters.delete('page');
  const written = parameters.toString();
  return (
    <Link to={{ search: written === '' ? '' : `?${written}` }} className="link target">
      {name}
    </Link>
  );
}
