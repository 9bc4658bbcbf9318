import { type Html, html } from './html.ts';

/** An entry of a list: its link, and a few words below it. */
export interface Entry {
  readonly href: string;
  readonly words: string;
  readonly told: string | null;
}

/** Titles below one another, as the app sets headlines. */
export function titleList(entries: readonly Entry[]): Html {
  return html`<ol class="divide-y divide-line">
    ${entries.map(
      ({ href, words, told }) =>
        html`<li class="flex flex-col gap-1.5 py-4">
          <p class="face-serif text-row font-medium"><a href="${href}">${words}</a></p>
          ${told === null || told === '' ? null : html`<p class="face-serif text-quiet">${told}</p>`}
        </li>`,
    )}
  </ol>`;
}
