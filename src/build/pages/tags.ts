import { articleAddress, headlineAddress, PATTERNS, tagAddress } from '../../contract/addresses.ts';
import type { Feed } from '../../contract/files.ts';
import type { Tag } from '../../contract/headline.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { pageHeading } from './heading.ts';
import { html } from './html.ts';
import { link } from './link.ts';
import type { Href, Page } from './page.ts';
import { type Entry, titleList } from './title-list.ts';

/** Stories on the app's first page of a tag. */
const SHOWN = 100;

interface Tagged {
  readonly label: string;
  readonly entries: Entry[];
}

/** The page of each source tag, and the list of them. */
export function tagPages(feed: Feed, href: Href): Page[] {
  const tags = new Map<string, Tagged>();
  const add = ({ slug, label }: Tag, entry: Entry): void => {
    const tagged = tags.get(slug) ?? { label, entries: [] };
    tags.set(slug, tagged);
    if (tagged.entries.length < SHOWN) tagged.entries.push(entry);
  };
  for (const article of feed.articles) {
    const { title, standfirst } = article;
    const entry = { href: href(articleAddress(article)), words: title.text, told: standfirst };
    for (const tag of article.tags) add(tag, entry);
  }
  for (const headline of feed.headlines) {
    const { text, outlet } = headline;
    const entry = { href: href(headlineAddress(headline)), words: text, told: outlet };
    for (const tag of headline.tags) add(tag, entry);
  }
  return [tagIndexPage(tags, href), ...[...tags].map(([slug, tag]) => tagPage(slug, tag))];
}

function tagPage(slug: string, { label, entries }: Tagged): Page {
  return {
    address: tagAddress(slug),
    heading: label,
    description: `Articles and headlines that the dumps give the tag “${label}”.`,
    type: 'website',
    module: 'tag/page.tsx',
    main: html`<div class="list-column flex flex-col gap-6">
      ${pageHeading(label, 'Source tag')}${titleList(entries)}
    </div>`,
  };
}

function tagIndexPage(tags: ReadonlyMap<string, Tagged>, href: Href): Page {
  return {
    address: PATTERNS.tags,
    heading: HEADINGS.tags,
    description: 'Labels that the dumps write before a headline or above an article.',
    type: 'website',
    module: 'tag/index-page.tsx',
    main: html`<div class="list-column flex flex-col gap-6">
      ${pageHeading(HEADINGS.tags)}
      <ul class="face-serif text-row">
        ${[...tags].map(
          ([slug, { label }]) => html`<li class="py-3">${link(href(tagAddress(slug)), label)}</li>`,
        )}
      </ul>
    </div>`,
  };
}
