import { Link } from 'react-router';
import { articleAddress, entityAddress, headlineAddress } from '../../contract/addresses.ts';
import type { Names, QuoteSummary } from '../../contract/files.ts';
import { QuotedWords } from './quoted-words.tsx';

interface Properties {
  readonly quotes: readonly QuoteSummary[];
  readonly names: Names;
}

/** A few quotes that stand well alone, each leading to its place. */
export function OnTheRecord({ quotes, names }: Properties) {
  return (
    <section aria-labelledby="on-the-record" className="flex flex-col">
      <h2 id="on-the-record" className="furniture-heading">
        On the record
      </h2>
      <ul>
        {quotes.map((summary) => (
          <li key={summary.id} className="flex flex-col gap-2 border-t border-line pt-4 pb-5">
            <blockquote>
              <Link to={placeOf(summary)} className="group">
                <QuotedWords summary={summary} />
              </Link>
            </blockquote>
            <p className="text-note text-quiet">
              {summary.quote.attribution.speakers.map(({ entity }) => (
                <Link
                  key={entity}
                  to={entityAddress(entity)}
                  className="target mr-2 font-semibold text-ink hover:underline"
                >
                  {names[entity]?.name ?? entity}
                </Link>
              ))}
              {marksInWords(summary)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeOf({ source }: QuoteSummary): string {
  return source.kind === 'article'
    ? articleAddress(source, source.passage)
    : headlineAddress(source);
}

function marksInWords({ quote: { marks } }: QuoteSummary): string {
  return marks.open === 'restored' || marks.close === 'restored' ? 'marks restored' : '';
}
