import type { Quote } from '../../contract/article.ts';
import { drawnMarks } from '../../contract/quote-marks.ts';
import { type Html, html } from './html.ts';

/** A paragraph's words; marks that we restored are told from the source's as in the app. */
export function paragraphWords(text: string, index: number, quotes: readonly Quote[]): Html {
  const pieces: Html[] = [];
  let from = 0;
  for (const { at, character } of drawnMarks(text, index, quotes).marks) {
    pieces.push(html`${text.slice(from, at)}<span class="restored">${character}</span>`);
    from = at;
  }
  return html`${pieces}${text.slice(from)}`;
}
