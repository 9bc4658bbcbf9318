import { documentTitle, SITE_NAME } from '../../contract/titles.ts';
import { framed } from './frame.ts';
import { type Html, html } from './html.ts';
import type { Href, Page } from './page.ts';

export interface DocumentOptions {
  /** The page that the bundler wrote: the app's scripts and styles, nothing in `#root`. */
  readonly shell: string;
  /** Where the site lies on its host; begins and ends with a slash. */
  readonly base: string;
  /** Scheme and host, as `https://example.org`; null where they are not known. */
  readonly origin: string | null;
  /** The style sheets of one of the app's pages, as links of this site. */
  readonly stylesOf: (module: string) => readonly string[];
}

export interface Documents {
  readonly href: Href;
  /** The whole file of an address. */
  write(page: Page): string;
  /** The whole of 404.html, which stands for every address that has no file. */
  writeUnknown(): string;
}

/** @throws {Error} where the shell is not the one that is known here. */
export function createDocuments({ shell, base, origin, stylesOf }: DocumentOptions): Documents {
  const [start, middle, end] = cut(shell);
  const href: Href = (address) => base + address.slice(1);
  const whole = (head: Html, body: Html): string =>
    [start, head.text, middle, body.text, end].join('');
  return {
    href,
    write(page) {
      const { address, main } = page;
      const place = origin === null ? null : origin + href(address);
      const sheets = stylesOf(page.module);
      return whole(headOf(page, place, sheets), framed({ address, main, told: PLAIN, href }));
    },
    writeUnknown() {
      const head = html`<title>${SITE_NAME}</title>`;
      return whole(head, framed({ address: null, main: OPENING, told: NEEDED, href }));
    },
  };
}

const PLAIN = 'This is the page’s plain text. Filters, views and evidence need JavaScript.';
const NEEDED = 'Verbatim needs JavaScript to find what this address names.';

const OPENING = html`<p role="status" class="appear-late py-6 text-furniture text-quiet">
  Opening the page…
</p>`;

function headOf(page: Page, place: string | null, sheets: readonly string[]): Html {
  const { heading, description, type } = page;
  return html`
    <title>${documentTitle(heading)}</title>
    <meta name="description" content="${description}" />
    <meta property="og:title" content="${heading}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:type" content="${type}" />
    <meta property="og:site_name" content="${SITE_NAME}" />
    ${
      place === null
        ? null
        : html`
            <link rel="canonical" href="${place}" />
            <meta property="og:url" content="${place}" />
          `
    }
    ${sheets.map((sheet) => html`<link rel="stylesheet" crossorigin href="${sheet}" />`)}
  `;
}

const TITLE = /<title>[^<]*<\/title>/;
const ROOT = '<div id="root">';
const WITHOUT_SCRIPT = /<noscript>[^<]*<\/noscript>/;

/** The shell, closely set, before and behind a page's title, and behind the opening tag of `#root`. */
function cut(shell: string): [start: string, middle: string, end: string] {
  const close = shell.replace(WITHOUT_SCRIPT, '').replace(/\s+/g, ' ').replace(/> </g, '><').trim();
  const [head = '', body, ...more] = close.split(ROOT);
  const [start = '', behind, ...others] = head.split(TITLE);
  if (body === undefined || behind === undefined || more.length + others.length > 0) {
    throw new Error('index.html must have one title and one empty element with the id "root".');
  }
  // The sheets of a page come behind the app's own, as they do where the app fetches them.
  return [start + behind.replace(/<\/head>.*$/, ''), `</head><body>${ROOT}`, body];
}
