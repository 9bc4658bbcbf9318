import type { Html } from './html.ts';

/** What the file of one address holds besides the app's shell. */
export interface Page {
  /** As `src/contract/addresses.ts` writes it. */
  readonly address: string;
  /** What it shows: its document title without the site's name. */
  readonly heading: string;
  /** One or two sentences for search engines and previews of links. */
  readonly description: string;
  readonly type: 'article' | 'website';
  /** The folder and file of the app's page, below `src/app/`: the page is written with its styles. */
  readonly module: string;
  /** What stands in `<main>` until the app is there. */
  readonly main: Html;
}

/** An address of the app as a link of this site. */
export type Href = (address: string) => string;
