import { Link } from 'react-router';
import type { Names, QuoteSummary } from '../../contract/files.ts';
import { namedIn, speakersOf } from '../quote/facts.ts';
import { placeOf } from '../quote/places.ts';
import { QuotedWords } from '../quote/quoted-words.tsx';
import { SpeakerLinks } from '../quote/speaker-links.tsx';
import { standingOf } from '../quote/standing.ts';

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
          <li
            key={summary.id}
            className="flex flex-col gap-2 border-t border-line pt-4 pb-5 pointer-coarse:gap-4"
          >
            <blockquote className="face-serif text-record">
              <Link to={placeOf(summary)} className="words-link">
                <QuotedWords standing={standingOf(summary)} />
              </Link>
            </blockquote>
            <p className="facts">
              <span className="font-semibold text-ink">
                <SpeakerLinks speakers={speakersOf(summary.quote.attribution, namedIn(names))} />
              </span>
              {marksRestored(summary) ? <span>marks restored</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function marksRestored({ quote: { marks } }: QuoteSummary): boolean {
  return marks.open === 'restored' || marks.close === 'restored';
}
