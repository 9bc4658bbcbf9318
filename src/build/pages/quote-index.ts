import { PATTERNS } from '../../contract/addresses.ts';
import type { QuoteIndex } from '../../contract/files.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { pageHeading } from './heading.ts';
import { html } from './html.ts';
import type { Href, Page } from './page.ts';
import { quoteList } from './quote-list.ts';

/** Quotes on the app's first page. */
const SHOWN = 50;

/** The first quotes. */
export function quoteIndexPage({ quotes, names }: QuoteIndex, href: Href): Page {
  return {
    address: PATTERNS.quotes,
    heading: HEADINGS.quotes,
    description: 'All quotes, each with its speaker where the text names one, and the evidence.',
    type: 'website',
    module: 'quote/index-page.tsx',
    main: html`<div class="list-column flex flex-col gap-6">
      ${pageHeading(HEADINGS.quotes)}${quoteList(quotes.slice(0, SHOWN), names, href)}
    </div>`,
  };
}
