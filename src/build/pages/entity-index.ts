import { entityAddress, PATTERNS } from '../../contract/addresses.ts';
import type { EntityType } from '../../contract/entity.ts';
import type { EntityIndex } from '../../contract/files.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { pageHeading } from './heading.ts';
import { html } from './html.ts';
import type { Href, Page } from './page.ts';

/** Names of each type that the app shows first. */
const SHOWN = 60;

const TYPES: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['event', 'Events'],
  ['role', 'Known only by their role'],
];

/** Everybody and everything named most, by type. */
export function entityIndexPage({ entities }: EntityIndex, href: Href): Page {
  const groups = TYPES.map(
    ([type, name]) =>
      [
        name,
        entities
          .filter((entity) => entity.type === type)
          .toSorted((a, b) => b.said - a.said || b.mentions - a.mentions)
          .slice(0, SHOWN),
      ] as const,
  ).filter(([, group]) => group.length > 0);
  return {
    address: PATTERNS.entities,
    heading: HEADINGS.entities,
    description: 'Everybody and everything named here, with what they said and where.',
    type: 'website',
    module: 'entity/index-page.tsx',
    main: html`<div class="flex flex-col gap-8">
      ${pageHeading(HEADINGS.entities)}
      ${groups.map(
        ([name, group]) =>
          html`<section class="flex flex-col">
            <h2 class="ruled-heading">${name}</h2>
            <ul class="name-columns">
              ${group.map(
                (entity) =>
                  html`<li>
                    <a class="name-row" href="${href(entityAddress(entity.id))}">${entity.name}</a>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`,
  };
}
