import { speakersInWords } from './speakers.ts';

/** The site's name, which every document title ends with. */
export const SITE_NAME = 'Verbatim';

/** What the pages are called that there is one of. */
export const HEADINGS = {
  feed: 'Headlines',
  articles: 'Articles',
  quotes: 'Quotes',
  entities: 'People & places',
  tags: 'Tags',
  health: 'Health',
  search: 'Search',
} as const;

/** A page's document title: what it shows, then the site's name. */
export function documentTitle(...parts: readonly string[]): string {
  return [...parts, SITE_NAME].join(' · ');
}

/** What a quote's page shows, in one line. `words` are the quote's own, with its marks. */
export function quoteHeading(
  speakers: readonly { readonly name: string }[],
  words: string,
): string {
  return `${speakersInWords(speakers)}: ${words}`;
}
