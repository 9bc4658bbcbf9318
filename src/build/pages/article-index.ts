import { articleAddress, PATTERNS } from '../../contract/addresses.ts';
import type { Feed } from '../../contract/files.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { pageHeading } from './heading.ts';
import { html } from './html.ts';
import type { Href, Page } from './page.ts';
import { titleList } from './title-list.ts';

/** Articles on the app's first page; each leads on to the next. */
const SHOWN = 100;

/** The newest articles. */
export function articleIndexPage({ articles }: Feed, href: Href): Page {
  const entries = articles.slice(0, SHOWN).map((article) => ({
    href: href(articleAddress(article)),
    words: article.title.text,
    told: article.standfirst,
  }));
  return {
    address: PATTERNS.articles,
    heading: HEADINGS.articles,
    description: 'All articles, newest first, each with what was repaired in it.',
    type: 'website',
    module: 'article/index-page.tsx',
    main: html`<div class="list-column flex flex-col gap-6">
      ${pageHeading(HEADINGS.articles)}${titleList(entries)}
    </div>`,
  };
}
