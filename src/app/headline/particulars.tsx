import { Link } from 'react-router';
import { entityAddress, PATTERNS, tagAddress } from '../../contract/addresses.ts';
import type { EntityType } from '../../contract/entity.ts';
import type { Names } from '../../contract/files.ts';
import type { Headline, TagOrigin } from '../../contract/headline.ts';
import { NO_FILTERS, searchOf, toggled } from '../feed/filters.ts';

interface Properties {
  readonly headline: Headline;
}

export function TagsOfHeadline({ headline: { tags } }: Properties) {
  return (
    <section aria-labelledby="tags" className="flex flex-col">
      <h2 id="tags" className="ruled-heading">
        Tags
      </h2>
      {tags.length === 0 ? (
        <p className="pt-3 text-note text-quiet">The dumps give it none.</p>
      ) : (
        <dl className="pairs">
          {tags.map(({ slug, label, origin }) => (
            <div key={slug}>
              <dt>
                <Link className="link target" to={tagAddress(slug)}>
                  {label}
                </Link>
              </dt>
              <dd>{ORIGINS[origin]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const ORIGINS: Record<TagOrigin, string> = {
  source: 'written before it',
  twin: 'from another wording',
  section: 'label of the page',
};

export function OutletOfHeadline({ headline: { outlet } }: Properties) {
  if (outlet === null) return null;
  const search = searchOf(toggled(NO_FILTERS, 'outlet', outlet));
  return (
    <section aria-labelledby="outlet" className="flex flex-col">
      <h2 id="outlet" className="ruled-heading">
        Outlet
      </h2>
      <dl className="pairs">
        <div>
          <dt>
            <Link className="link target" to={{ pathname: PATTERNS.feed, search }}>
              {outlet}
            </Link>
          </dt>
          <dd>as the dump writes it</dd>
        </div>
      </dl>
    </section>
  );
}

interface NamesProperties extends Properties {
  readonly names: Names;
}

export function NamesInHeadline({ headline, names }: NamesProperties) {
  const ids = [...new Set(headline.mentions.map(({ entity }) => entity))];
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="names" className="flex flex-col">
      <h2 id="names" className="ruled-heading">
        Named in it
      </h2>
      <dl className="pairs">
        {ids.map((id) => {
          const entity = names[id];
          return (
            <div key={id}>
              <dt>
                <Link className="link target" to={entityAddress(id)}>
                  {entity?.name ?? id}
                </Link>
              </dt>
              <dd>{entity === undefined ? '' : TYPES[entity.type]}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

const TYPES: Record<EntityType, string> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  event: 'event',
  role: 'somebody unnamed',
};
