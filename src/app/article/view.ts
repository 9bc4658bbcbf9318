import { useSearchParams } from 'react-router';

/** How much of the repairs is shown; `raw` is the dump itself. */
export const VIEWS = ['clean', 'marked', 'raw'] as const;
export type View = (typeof VIEWS)[number];

/** The view that the address asks for; a word that names none is the clean one. */
export function viewIn(search: URLSearchParams): View {
  const wanted = search.get('view');
  return VIEWS.find((view) => view === wanted) ?? 'clean';
}

/** The query string of a view: the clean one needs none. */
export function searchFor(view: View): string {
  return view === 'clean' ? '' : `?view=${view}`;
}

export function useView(): View {
  return viewIn(useSearchParams()[0]);
}

/** The view after this one; the last leads back to the first. */
export function viewAfter(view: View): View {
  return VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? 'clean';
}
