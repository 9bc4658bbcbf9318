import { quoteAddress } from '../../contract/addresses.ts';
import type { Names, QuoteSummary } from '../../contract/files.ts';
import { speakersInWords } from '../../contract/speakers.ts';
import { type Html, html } from './html.ts';
import type { Href } from './page.ts';
import { speakersNamed } from './speakers.ts';

/** Quotes below one another: the words alone, since whose the marks are is told on each one's page. */
export function quoteList(quotes: readonly QuoteSummary[], names: Names, href: Href): Html {
  return html`<ol class="divide-y divide-line">
    ${quotes.map((summary) => {
      const { id, source, texts, quote } = summary;
      const address = quoteAddress(source.id, id.slice(source.id.length + 1));
      const speakers = speakersNamed(quote.attribution, names);
      return html`<li class="flex flex-col gap-2 py-6">
        <blockquote class="quote-words">
          <a href="${href(address)}">${texts.join(' … ')}</a>
        </blockquote>
        <p class="text-furniture font-semibold">${speakersInWords(speakers)}</p>
        <p class="text-note text-quiet">${quote.kind} · ${source.title}</p>
      </li>`;
    })}
  </ol>`;
}
