import {
  articleAddress,
  entityAddress,
  headlineAddress,
  quoteAddress,
} from '../../contract/addresses.ts';
import type { Quote } from '../../contract/article.ts';
import { dateInWords } from '../../contract/dates.ts';
import type { EntityName } from '../../contract/entity.ts';
import type { ArticleFile, HeadlineFile, Names } from '../../contract/files.ts';
import { passageOf, type PassageText } from '../../contract/passage.ts';
import { isLongQuote, quotedPieces } from '../../contract/quoted-text.ts';
import { speakersInWords } from '../../contract/speakers.ts';
import { quoteHeading } from '../../contract/titles.ts';
import { type Html, html } from './html.ts';
import { link } from './link.ts';
import type { Href, Page } from './page.ts';
import { paragraphWords } from './paragraph.ts';
import { speakersNamed } from './speakers.ts';

/** A quote of an article. `names` are those of the article's entities. */
export function quotePageOfArticle(
  { article, outlet, date }: ArticleFile,
  quote: Quote,
  names: Names,
  href: Href,
): Page {
  return quotePage({
    id: article.id,
    text: article,
    quote,
    names,
    title: article.title.text,
    facts: [outlet, date === null ? null : dateInWords(date)],
    place: articleAddress(article, passageOf(article, quote.spans)),
    way: 'Read it in the article',
    href,
  });
}

/** A quote of a headline. */
export function quotePageOfHeadline(
  { headline, names }: HeadlineFile,
  quote: Quote,
  href: Href,
): Page {
  return quotePage({
    id: headline.id,
    text: { paragraphs: [headline] },
    quote,
    names,
    title: headline.text,
    facts: [headline.outlet],
    place: headlineAddress(headline),
    way: 'See the headline',
    href,
  });
}

interface Quoted {
  /** Of the article or headline. */
  readonly id: string;
  readonly text: PassageText;
  readonly quote: Quote;
  readonly names: Names;
  readonly title: string;
  /** Outlet and date, as far as they are known. */
  readonly facts: readonly (string | null)[];
  /** The address of its words in the article, or of the headline. */
  readonly place: string;
  /** What leads there. */
  readonly way: string;
  readonly href: Href;
}

function quotePage({ id, text, quote, names, title, facts, place, way, href }: Quoted): Page {
  const speakers = speakersNamed(quote.attribution, names);
  const pieces = quotedPieces(text, quote);
  const words = pieces.map((piece) => piece.text).join('');
  const kind = `${quote.kind} ${quote.kind === 'indirect' ? 'speech' : 'quote'}`;
  const source = [`“${title}”`, ...facts].filter((fact) => fact !== null).join(', ');
  const size = isLongQuote(words) ? 'quote-words-long' : 'quote-words-large';
  return {
    address: quoteAddress(id, quote.id),
    heading: quoteHeading(speakers, words),
    description: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${speakersInWords(speakers)}. From ${source}.`,
    type: 'website',
    module: 'quote/page.tsx',
    main: html`<div class="columns">
      <article class="flex min-w-0 flex-col gap-8">
        <header class="flex flex-col gap-5">
          <p class="kicker">${kind}</p>
          <blockquote>
            <h1 class="quote-words font-normal ${size}">
              ${pieces.map((piece, index) =>
                piece.restored
                  ? html`<span class="restored${index === 0 ? ' hanging' : ''}"
                      >${piece.text}</span
                    >`
                  : html`${piece.text}`,
              )}
            </h1>
          </blockquote>
          <p class="quote-speaker text-stand font-semibold">${speakerLinks(speakers, href)}</p>
        </header>
        <section class="flex flex-col gap-4">
          <h2 class="ruled-heading">Where it stands</h2>
          <div class="text-reading flex flex-col gap-4">${paragraphsOf(text, quote)}</div>
          <p class="text-furniture">
            ${link(href(place), way)}<br /><span class="text-quiet">${source}</span>
          </p>
        </section>
      </article>
    </div>`,
  };
}

function speakerLinks(speakers: readonly EntityName[], href: Href): Html {
  if (speakers.length === 0) return html`<span class="text-quiet">unattributed</span>`;
  return html`${speakers.map(
    ({ id, name }, index) =>
      html`${index === 0 ? null : index === speakers.length - 1 ? ' and ' : ', '}<a
          class="speaker-link"
          href="${href(entityAddress(id))}"
          >${name}</a
        >`,
  )}`;
}

/** The paragraphs that it stands in. */
function paragraphsOf({ paragraphs }: PassageText, quote: Quote): Html[] {
  const first = quote.spans[0]?.paragraph ?? 0;
  const last = quote.spans.at(-1)?.paragraph ?? first;
  return paragraphs
    .slice(first, last + 1)
    .map(({ text }, index) => html`<p>${paragraphWords(text, first + index, [quote])}</p>`);
}
