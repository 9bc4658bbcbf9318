import type { QuoteSummary } from '../../contract/files.ts';
import type { Quote } from '../../contract/article.ts';
import { typedWords } from '../shell/typed-words.ts';
import { needsNoMarks } from './facts.ts';
import type { TextOf } from './searchable-text.ts';

export const FACETS = ['speaker', 'kind', 'marks', 'certainty'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of `speaker` that stands for "nobody is named". No id is a lone hyphen. */
export const UNATTRIBUTED = '-';

/** What a reader has asked the list of quotes for: values by facet, and words. It lives in the address. */
export type Filters = Readonly<Record<Facet, readonly string[]>> & { readonly text: string };

/** Reads `?speaker=…&kind=…&marks=…&certainty=…&q=…`, all but the last as often as wanted. */
export function filtersIn(search: URLSearchParams): Filters {
  const values = (facet: Facet): string[] => [...new Set(search.getAll(facet))];
  return {
    speaker: values('speaker'),
    kind: values('kind'),
    marks: values('marks'),
    certainty: values('certainty'),
    text: search.get('q') ?? '',
  };
}

/** The inverse of `filtersIn`, with its `?`; empty where nothing is asked for. */
export function searchFor(filters: Filters): string {
  const search = new URLSearchParams();
  for (const facet of FACETS) {
    for (const value of filters[facet]) search.append(facet, value);
  }
  if (filters.text !== '') search.set('q', filters.text);
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}

export function isFiltered(filters: Filters): boolean {
  return filters.text.trim() !== '' || FACETS.some((facet) => filters[facet].length > 0);
}

export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const values = filters[facet];
  return {
    ...filters,
    [facet]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value],
  };
}

/** The quotes that have all typed words, and a chosen value of every facet in which something is chosen. */
export function matching(
  quotes: readonly QuoteSummary[],
  filters: Filters,
  textOf: TextOf,
): QuoteSummary[] {
  return havingWords(quotes, filters, textOf).filter((summary) =>
    FACETS.every((facet) => passes(summary, filters, facet)),
  );
}

function havingWords(
  quotes: readonly QuoteSummary[],
  { text }: Filters,
  textOf: TextOf,
): readonly QuoteSummary[] {
  const words = typedWords(text);
  if (words.length === 0) return quotes;
  return quotes.filter((summary) => {
    const folded = textOf(summary);
    return words.every((word) => folded.includes(word));
  });
}

export interface FacetValue {
  readonly value: string;
  /** Quotes that choosing it would show, under the typed words and what is chosen in the other facets. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Every value of a facet: "unattributed" and the most frequent speakers first, the others in their order. */
export function valuesOf(
  quotes: readonly QuoteSummary[],
  filters: Filters,
  facet: Facet,
  textOf: TextOf,
): FacetValue[] {
  const totals = new Map<string, number>(filters[facet].map((value) => [value, 0]));
  const counts = new Map<string, number>();
  if (facet === 'speaker') totals.set(UNATTRIBUTED, 0);
  const worded = new Set(havingWords(quotes, filters, textOf));
  for (const summary of quotes) {
    const counted =
      worded.has(summary) &&
      FACETS.every((each) => each === facet || passes(summary, filters, each));
    for (const value of facetOf(summary, facet)) {
      totals.set(value, (totals.get(value) ?? 0) + 1);
      if (counted) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...totals]
    .toSorted(([a, many], [b, more]) => rankOf(a) - rankOf(b) || more - many || (a < b ? -1 : 1))
    .map(([value]) => ({
      value,
      count: counts.get(value) ?? 0,
      chosen: filters[facet].includes(value),
    }));
}

/** The values that have an order of their own. Of speakers only "unattributed" has one: the first. */
const ORDERED =
  'direct mixed indirect source restored differ lost none sure likely suggested'.split(' ');

function rankOf(value: string): number {
  return value === UNATTRIBUTED ? -2 : ORDERED.indexOf(value);
}

function passes(summary: QuoteSummary, filters: Filters, facet: Facet): boolean {
  const wanted = filters[facet];
  return wanted.length === 0 || facetOf(summary, facet).some((value) => wanted.includes(value));
}

/** The values that a quote has in a facet; only speakers can be several. */
function facetOf({ quote }: QuoteSummary, facet: Facet): readonly string[] {
  switch (facet) {
    case 'speaker': {
      const { speakers } = quote.attribution;
      return speakers.length === 0
        ? [UNATTRIBUTED]
        : [...new Set(speakers.map(({ entity }) => entity))];
    }
    case 'kind':
      return [quote.kind];
    case 'marks':
      return [marksOf(quote)];
    case 'certainty':
      return [quote.certainty];
  }
}

/** Whose the marks are: `source`, `restored`, `lost`, `differ` (the two are of two kinds), or `none` needed. */
function marksOf({ kind, marks }: Pick<Quote, 'kind' | 'marks'>): string {
  if (needsNoMarks({ kind, marks })) return 'none';
  if (marks.open !== marks.close) return 'differ';
  return marks.open === 'none' ? 'lost' : marks.open;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['source', 'marks in the source'],
  ['restored', 'marks restored'],
  ['differ', 'one mark restored or lost'],
  ['lost', 'marks lost'],
  ['none', 'no marks: indirect speech, transcripts'],
]);

/** A value as a reader knows it. `nameOf` knows the speakers. */
export function labelOf(
  facet: Facet,
  value: string,
  nameOf: (id: string) => string | undefined,
): string {
  if (facet === 'speaker')
    return value === UNATTRIBUTED ? 'unattributed' : (nameOf(value) ?? value);
  return facet === 'marks' ? (MARKS.get(value) ?? value) : value;
}
