import { articleAddress, entityAddress, headlineAddress } from '../../contract/addresses.ts';
import type { EntityFile } from '../../contract/files.ts';
import { pageHeading } from './heading.ts';
import { html } from './html.ts';
import type { Href, Page } from './page.ts';
import { quoteList } from './quote-list.ts';
import { titleList } from './title-list.ts';

/** Entries of each list, the first of them: the page tells in short what the app tells in full. */
const SHOWN = 20;

/** Somebody or something named: what they said, and the articles and headlines that name them. */
export function entityPage(file: EntityFile, href: Href): Page {
  const { entity, said, articles, headlines, names } = file;
  const introduction = entity.introduction === null ? '' : `, “${entity.introduction}”`;
  return {
    address: entityAddress(entity.id),
    heading: entity.name,
    description: `${entity.name}${introduction}: what is said by and about them here, and where they are named.`,
    type: 'website',
    module: 'entity/page.tsx',
    main: html`<div class="columns">
      <div class="flex min-w-0 flex-col gap-10">
        ${pageHeading(entity.name, entity.type)}
        <section>
          <h2 class="ruled-heading">Said</h2>
          ${
            said.length === 0
              ? html`<p class="pt-4 text-furniture text-quiet">
                  Nothing here is attributed to ${entity.name}.
                </p>`
              : quoteList(said.slice(0, SHOWN), names, href)
          }
        </section>
        ${
          articles.length === 0
            ? null
            : html`<section>
                <h2 class="ruled-heading">Articles</h2>
                ${titleList(
                  articles.slice(0, SHOWN).map((article) => ({
                    href: href(articleAddress(article)),
                    words: article.title,
                    told: null,
                  })),
                )}
              </section>`
        }${
          headlines.length === 0
            ? null
            : html`<section>
                <h2 class="ruled-heading">Headlines</h2>
                ${titleList(
                  headlines.slice(0, SHOWN).map((headline) => ({
                    href: href(headlineAddress(headline)),
                    words: headline.text,
                    told: headline.outlet,
                  })),
                )}
              </section>`
        }
      </div>
    </div>`,
  };
}
