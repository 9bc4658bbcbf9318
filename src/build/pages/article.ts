import { articleAddress, dumpAddress } from '../../contract/addresses.ts';
import type { ArticleFile, ArticleLink } from '../../contract/files.ts';
import { dateInWords } from '../../contract/dates.ts';
import { webLanguage } from '../../contract/language.ts';
import { originInWords } from '../../contract/title-origin.ts';
import { excerptOf } from './excerpt.ts';
import { type Html, html } from './html.ts';
import { link } from './link.ts';
import type { Href, Page } from './page.ts';
import { paragraphWords } from './paragraph.ts';
import { tagLinks } from './tag-links.ts';

/** An article: its title, what is known of it, and its text. */
export function articlePage(file: ArticleFile, href: Href): Page {
  const { article, tags, language, dumps } = file;
  const { title, paragraphs } = article;
  const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
  const tag = webLanguage(language);
  return {
    address: articleAddress(article),
    heading: title.text,
    description: excerptOf(text),
    type: 'article',
    module: 'article/page.tsx',
    main: html`<article class="article flex flex-col gap-y-8">
      <div class="reading-column">
        <header class="flex flex-col gap-4">
          ${tags.length === 0 ? null : tagLinks(tags, href)}
          <h1 class="face-serif text-title font-semibold tracking-[-0.012em]">${title.text}</h1>
          <div
            class="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 border-b border-line pb-5"
          >
            <ul class="flex flex-wrap gap-x-3 gap-y-1 text-note text-quiet">
              ${factsOf(file).map((fact) => html`<li>${fact}</li>`)}
            </ul>
            ${ROOM_FOR_VIEWS}
          </div>
        </header>
      </div>
      <div class="body" data-view="clean" ${tag === undefined ? null : html`lang="${tag}"`}>
        ${paragraphs.map(
          ({ text: words }, index) =>
            html`<div class="row">
              <p id="p${index + 1}" class="paragraph text-reading">
                ${paragraphWords(words, index, article.quotes)}
              </p>
            </div>`,
        )}
      </div>
      <div class="reading-column flex flex-col gap-y-4 pt-4 text-note text-quiet">
        <p>
          Read from
          ${dumps.map(
            ({ id, file: name }, index) =>
              html`${index === 0 ? null : ', '}${link(href(dumpAddress(id)), name)}`,
          )}
        </p>
        ${neighbour('Previous article', file.previous, href)}${neighbour('Next article', file.next, href)}
      </div>
    </article>`,
  };
}

/** Whence a title that is not the dump's own, who published it, and when. */
function factsOf({ article, outlet, date }: ArticleFile): Html[] {
  const facts = [originInWords(article.title.origin), outlet].filter((fact) => fact !== null);
  return [
    ...facts.map((fact) => html`${fact}`),
    date === null
      ? html`no date in the dump`
      : html`<time datetime="${date}">${dateInWords(date)}</time>`,
  ];
}

/** Where the app will have the switch between its views. */
const ROOM_FOR_VIEWS = html`<div class="view-switch invisible" aria-hidden="true">
  <a>clean</a><a>marked</a><a>raw</a>
</div>`;

function neighbour(way: string, article: ArticleLink | null, href: Href): Html | null {
  return article === null
    ? null
    : html`<p>${way}: ${link(href(articleAddress(article)), article.title)}</p>`;
}
