import {
  articleAddress,
  dumpAddress,
  entityAddress,
  headlineAddress,
  tagAddress,
} from '../../contract/addresses.ts';
import type { HeadlineFile } from '../../contract/files.ts';
import { html } from './html.ts';
import { link } from './link.ts';
import type { Href, Page } from './page.ts';
import { paragraphWords } from './paragraph.ts';
import { titleList } from './title-list.ts';

/** A headline: its other wordings, its tags and names, and the dumps that hold it. */
export function headlinePage(file: HeadlineFile, href: Href): Page {
  const { headline, wordings, article, names } = file;
  const { id, text, tags, outlet, quotes, mentions, appearances } = headline;
  const others = wordings.filter((wording) => wording.id !== id);
  const links = [
    ...tags.map(({ slug, label }) => link(href(tagAddress(slug)), label)),
    ...[...new Set(mentions.map(({ entity }) => entity))].map((entity) =>
      link(href(entityAddress(entity)), names[entity]?.name ?? entity),
    ),
  ];
  const [first] = appearances;
  const read = first === undefined ? '' : ` Read from ${first.file}, line ${first.line}.`;
  return {
    address: headlineAddress(headline),
    heading: text,
    description: `A headline${outlet === null ? '' : ` of ${outlet}`}.${read}`,
    type: 'website',
    module: 'headline/page.tsx',
    main: html`<article class="headline-grid">
      <header class="flex flex-col gap-4">
        <p class="kicker">Headline</p>
        <h1 class="face-serif text-title font-semibold tracking-[-0.008em]">
          ${paragraphWords(text, 0, quotes)}
        </h1>
        ${
          article === null
            ? null
            : html`<p class="text-furniture">
                ${link(href(articleAddress(article)), 'Read the article')}
              </p>`
        }
      </header>
      <div class="flex flex-col gap-10">
        ${
          others.length === 0
            ? null
            : html`<section>
                <h2 class="ruled-heading">Other wordings</h2>
                ${titleList(
                  others.map((wording) => ({
                    href: href(headlineAddress(wording)),
                    words: wording.text,
                    told: wording.outlet,
                  })),
                )}
              </section>`
        }
        <section>
          <h2 class="ruled-heading">Where it stands</h2>
          <ul class="pt-3 text-furniture">
            ${appearances.map(
              ({ dump, file: name, line }) =>
                html`<li>${link(href(dumpAddress(dump, line)), name)}, line ${line}</li>`,
            )}
          </ul>
        </section>
      </div>
      <aside aria-label="Particulars" class="text-furniture">
        ${outlet === null ? null : html`<p>${outlet}</p>`}${
          links.length === 0
            ? null
            : html`<ul>
                ${links.map((each) => html`<li>${each}</li>`)}
              </ul>`
        }
      </aside>
    </article>`,
  };
}
