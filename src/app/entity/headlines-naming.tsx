import { Link } from 'react-router';
import { headlineAddress } from '../../contract/addresses.ts';
import type { Headline } from '../../contract/headline.ts';

/** The headlines that name an entity. */
export function HeadlinesNaming({ headlines }: { readonly headlines: readonly Headline[] }) {
  return (
    <ul className="divide-y divide-line">
      {headlines.map((headline) => (
        <li key={headline.id} data-row className="flex flex-col gap-1 py-4">
          <h3 className="face-serif text-row font-medium">
            <Link to={headlineAddress(headline)} className="row-link">
              {headline.text}
            </Link>
          </h3>
          {headline.tags.length === 0 && headline.outlet === null ? null : (
            <p className="facts">
              {headline.tags.map(({ slug, label }) => (
                <span key={slug}>{label}</span>
              ))}
              {headline.outlet === null ? null : <span>{headline.outlet}</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
