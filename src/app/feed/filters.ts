/** The parameters of the address that hold chosen values, in the order they are written. */
export const FACET_NAMES = ['tag', 'names', 'outlet', 'has'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** The value of `tag` that stands for "no tag at all". No slug is empty. */
export const UNTAGGED = '';

/** What a reader has asked the feed for. It lives in the address and nowhere else. */
export interface Filters {
  /** Tag slugs, entity ids, outlets as the dump writes them, and `quote` or `wordings`. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  /** `any`: at least one chosen value of each facet, and of each type of name; `all`: every chosen value. */
  readonly match: 'any' | 'all';
  readonly text: string;
  /** Counts from 1. */
  readonly page: number;
}

/** Reads `?tag=…&names=…&outlet=…&has=…&match=all&q=…&page=2`. What makes no sense is left out. */
export function filtersFrom(search: URLSearchParams): Filters {
  const page = Number(search.get('page') ?? '1');
  return {
    chosen: {
      tag: distinct(search.getAll('tag')),
      names: distinct(search.getAll('names')),
      outlet: distinct(search.getAll('outlet')),
      has: distinct(search.getAll('has')),
    },
    match: search.get('match') === 'all' ? 'all' : 'any',
    text: search.get('q') ?? '',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** The inverse of `filtersFrom`: a search string with its `?`, or nothing where nothing is asked for. */
export function searchOf(filters: Filters): string {
  const search = new URLSearchParams();
  for (const name of FACET_NAMES) {
    for (const value of filters.chosen[name]) search.append(name, value);
  }
  if (filters.match === 'all') search.set('match', 'all');
  if (filters.text !== '') search.set('q', filters.text);
  if (filters.page > 1) search.set('page', String(filters.page));
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}

export const NO_FILTERS: Filters = filtersFrom(new URLSearchParams());

/** With the value chosen, or no longer chosen. The result starts at its first page. */
export function toggled(filters: Filters, name: FacetName, value: string): Filters {
  const values = filters.chosen[name];
  const changed = values.includes(value)
    ? values.filter((each) => each !== value)
    : [...values, value];
  return { ...filters, chosen: { ...filters.chosen, [name]: changed }, page: 1 };
}

/** With the ids that names have now, in place of those they had before they were merged. */
export function withCurrentNames(
  filters: Filters,
  aliases: Readonly<Record<string, string>>,
): Filters {
  const names = distinct(filters.chosen.names.map((id) => aliases[id] ?? id));
  return { ...filters, chosen: { ...filters.chosen, names } };
}

/** Whether anything narrows the feed. The page does not. */
export function isFiltered(filters: Filters): boolean {
  return filters.text.trim() !== '' || chosenCount(filters) > 0;
}

export function chosenCount(filters: Filters): number {
  return FACET_NAMES.reduce((count, name) => count + filters.chosen[name].length, 0);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
