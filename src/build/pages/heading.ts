import { type Html, html } from './html.ts';

/** A page's heading, with a word or two above it where there are any. */
export function pageHeading(words: string, kicker: string | null = null): Html {
  return html`<header class="flex flex-col gap-3">
    ${kicker === null ? null : html`<p class="kicker">${kicker}</p>`}
    <h1 class="face-serif text-title font-semibold tracking-[-0.012em]">${words}</h1>
  </header>`;
}
