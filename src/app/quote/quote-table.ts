import type { Feed, Names, QuoteSummary } from '../../contract/files.ts';
import { attributionInWords, marksInBrief, namedIn, readingInWords, speakersOf } from './facts.ts';
import { placeOf, quotePage } from './places.ts';

interface QuoteTableOptions {
  readonly quotes: readonly QuoteSummary[];
  readonly names: Names;
  /** Outlets and dates. */
  readonly feed: Feed;
  /** The site, with scheme and host, ending in a slash. */
  readonly site: string;
}

/**
 * Quotes as a table for spreadsheets and programs: CSV after RFC 4180, with a byte order mark, since
 * spreadsheets take it for another encoding otherwise. The words are the article's own, without the
 * marks that we restored; " … " stands between the parts of an interrupted quote. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
export function quoteTable({ quotes, names, feed, site }: QuoteTableOptions): string {
  const published = publishedIn(feed);
  const lines = [
    COLUMNS.map(([name]) => name),
    ...quotes.map((summary) => {
      const row = { ...summary, names, site, published: published.get(summary.source.id) ?? null };
      return COLUMNS.map(([, cell]) => cell(row));
    }),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

interface Row extends QuoteSummary {
  readonly names: Names;
  readonly site: string;
  readonly published: Published | null;
}

interface Published {
  readonly outlet: string | null;
  readonly date: string | null;
}

const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => string])[] = [
  ['speaker', speakersIn],
  ['speaker certainty', ({ quote }) => attributionInWords(quote.attribution)],
  ['words', ({ texts }) => texts.join(' … ')],
  ['kind', ({ quote }) => quote.kind],
  ['marks', ({ quote }) => marksInBrief(quote) ?? ''],
  ['reading', ({ quote }) => readingInWords(quote)],
  ['cue', ({ cue }) => cue ?? ''],
  ['title', ({ source }) => source.title],
  ['outlet', ({ published }) => published?.outlet ?? ''],
  ['date', ({ published }) => published?.date ?? ''],
  ['quote', (row) => row.site + quotePage(row).slice(1)],
  ['passage', (row) => row.site + placeOf(row).slice(1)],
];

function speakersIn({ quote, names }: Row): string {
  return speakersOf(quote.attribution, namedIn(names))
    .map(({ name }) => name)
    .join('; ');
}

function publishedIn({ articles, headlines }: Feed): ReadonlyMap<string, Published> {
  return new Map<string, Published>([
    ...articles.map(({ id, outlet, date }) => [id, { outlet, date }] as const),
    ...headlines.map(({ id, outlet }) => [id, { outlet, date: null }] as const),
  ]);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function written(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
