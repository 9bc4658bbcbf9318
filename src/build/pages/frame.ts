import { PATTERNS } from '../../contract/addresses.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { type Html, html } from './html.ts';
import type { Href } from './page.ts';

const PLACES = [
  [PATTERNS.feed, HEADINGS.feed],
  [PATTERNS.quotes, HEADINGS.quotes],
  [PATTERNS.entities, HEADINGS.entities],
  [PATTERNS.health, HEADINGS.health],
] as const;

interface Framed {
  /** Null where no page is known. */
  readonly address: string | null;
  readonly main: Html;
  /** What a reader without JavaScript is told. */
  readonly told: string;
  readonly href: Href;
}

/** Masthead, text and foot as the app draws them (`src/app/shell/`), for as long as it is not there. */
export function framed({ address, main, told, href }: Framed): Html {
  const navLink = ([place, name]: readonly [place: string, name: string]): Html =>
    html`<a
      class="nav-link"
      href="${href(place)}"
      ${isAt(place, address) ? html`aria-current="page"` : null}
      >${name}</a
    >`;
  return html`<div class="flex min-h-dvh flex-col" data-written>
    <header class="border-b border-line print:hidden">
      <div class="page-width flex flex-wrap items-baseline gap-x-7 pt-3 sm:pb-3">
        <a
          class="wordmark face-serif text-wordmark font-bold tracking-[-0.012em]"
          href="${href('/')}"
          >Verbatim<span class="text-accent">.</span></a
        >
        <nav
          aria-label="Main"
          class="order-1 flex basis-full flex-wrap gap-x-3 text-furniture max-sm:justify-between sm:order-none sm:basis-auto sm:gap-x-5.5"
        >
          ${PLACES.map(navLink)}
        </nav>
        <div class="ml-auto flex items-baseline gap-x-5 text-note">
          ${navLink([PATTERNS.search, HEADINGS.search])}
          <span class="nav-link invisible" aria-hidden="true">Display</span>
        </div>
      </div>
    </header>
    <main id="main" class="page-width grow pt-10 pb-20 md:pt-12">${main}</main>
    <noscript><p class="page-width py-6 text-note text-quiet">${told}</p></noscript>
    <footer class="border-t border-line print:hidden">
      <div class="page-width flex flex-wrap gap-x-10 py-6 text-note text-quiet">
        <nav aria-label="Indexes" class="flex flex-wrap gap-x-6 gap-y-2">
          <a class="link target" href="${href(PATTERNS.articles)}">All articles</a>
          <a class="link target" href="${href(PATTERNS.tags)}">All tags</a>
        </nav>
      </div>
    </footer>
  </div>`;
}

function isAt(place: string, address: string | null): boolean {
  if (address === null) return false;
  return place === PATTERNS.feed ? address === place : `${address}/`.startsWith(`${place}/`);
}
