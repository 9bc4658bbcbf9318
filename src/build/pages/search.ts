import { PATTERNS } from '../../contract/addresses.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { pageHeading } from './heading.ts';
import { html } from './html.ts';
import { link } from './link.ts';
import type { Href, Page } from './page.ts';

/** The page that finds articles by their words, for as long as it cannot. */
export function searchPage(href: Href): Page {
  return {
    address: PATTERNS.search,
    heading: HEADINGS.search,
    description: 'Finds articles by their words, and leads to the passages where those stand.',
    type: 'website',
    module: 'search/page.tsx',
    main: html`<div class="list-column flex flex-col gap-6">
      ${pageHeading(HEADINGS.search)}
      <p class="text-note text-quiet">
        Looking for words needs JavaScript. Without it there is the list of
        ${link(href(PATTERNS.articles), 'all articles')}.
      </p>
    </div>`,
  };
}
