import { tagAddress } from '../../contract/addresses.ts';
import type { Tag } from '../../contract/headline.ts';
import { type Html, html } from './html.ts';
import type { Href } from './page.ts';

/** The tags of a text, above its title. */
export function tagLinks(tags: readonly Tag[], href: Href): Html {
  return html`<p class="kicker flex flex-wrap gap-x-3.5">
    ${tags.map(
      ({ slug, label }) => html`<a class="target" href="${href(tagAddress(slug))}">${label}</a>`,
    )}
  </p>`;
}
