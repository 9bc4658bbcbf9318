import { type Html, html } from './html.ts';

/** A link in running text or a list. */
export function link(href: string, words: string | Html): Html {
  return html`<a class="link" href="${href}">${words}</a>`;
}
