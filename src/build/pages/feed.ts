import { articleAddress, headlineAddress, PATTERNS } from '../../contract/addresses.ts';
import type { ArticleSummary, Feed } from '../../contract/files.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { type Html, html } from './html.ts';
import type { Href, Page } from './page.ts';
import { tagLinks } from './tag-links.ts';
import { type Entry, titleList } from './title-list.ts';

/** Stories on the app's first page. */
const SHOWN = 100;

/** The newest articles, then headlines, as many as the app's first page has. */
export function feedPage(feed: Feed, href: Href): Page {
  const [lead, ...articles] = feed.articles.slice(0, SHOWN);
  const entries: Entry[] = [];
  for (const article of articles) {
    const { title, standfirst } = article;
    entries.push({ href: href(articleAddress(article)), words: title.text, told: standfirst });
  }
  const stories = new Set<string>();
  for (const headline of feed.headlines) {
    if (entries.length >= SHOWN) break;
    const { article, twins, text, outlet } = headline;
    // An article's own headline, and another wording of a story.
    if (article !== null || (twins !== null && stories.has(twins))) continue;
    if (twins !== null) stories.add(twins);
    entries.push({ href: href(headlineAddress(headline)), words: text, told: outlet });
  }
  return {
    address: PATTERNS.feed,
    heading: HEADINGS.feed,
    description:
      'Articles and headlines of scraped news pages, repaired in the open: every quote with its speaker, every passage with an address.',
    type: 'website',
    module: 'feed/page.tsx',
    main: html`<div class="feed-grid">
      <h1 class="sr-only">${HEADINGS.feed}</h1>
      ${lead === undefined ? null : leadOf(lead, href)}
      <div class="feed-results">${titleList(entries)}</div>
    </div>`,
  };
}

/** The newest article, set large. */
function leadOf(article: ArticleSummary, href: Href): Html {
  const { title, standfirst, tags } = article;
  return html`<div class="feed-lead">
    <article class="flex flex-col gap-4">
      ${tags.length === 0 ? null : tagLinks(tags, href)}
      <h2 class="face-serif text-lead font-semibold tracking-[-0.008em]">
        <a href="${href(articleAddress(article))}">${title.text}</a>
      </h2>
      ${standfirst === '' ? null : html`<p class="face-serif text-stand text-quiet">${standfirst}</p>`}
    </article>
  </div>`;
}
