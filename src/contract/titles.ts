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
} as const;

/** A page's document title: what it shows, then the site's name. */
export function documentTitle(...parts: readonly string[]): string {
  return [...parts, SITE_NAME].join(' · ');
}

/** The document title of a quote's page. `words` are its own, with its marks. */
export function quoteTitle(speakers: readonly { readonly name: string }[], words: string): string {
  return documentTitle(`${speakersInWords(speakers)}: ${words}`);
}
