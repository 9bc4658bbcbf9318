import type { Quote, Span } from '../../contract/article.ts';
import type { Names } from '../../contract/files.ts';
import type { Headline } from '../../contract/headline.ts';
import { Evidence } from '../quote/evidence.tsx';
import { namedIn, quoteInWords, speakersOf } from '../quote/facts.ts';
import { QuotedWords } from '../quote/quoted-words.tsx';
import { SpeakerLinks } from '../quote/speaker-links.tsx';
import { standingIn } from '../quote/standing.ts';
import { Fold } from '../shell/fold.tsx';
import '../quote/quote.css';

interface Properties {
  readonly headline: Headline;
  readonly names: Names;
}

/** What is said in the headline, by whom, and how we know. */
export function Speech({ headline, names }: Properties) {
  if (headline.quotes.length === 0) return null;
  return (
    <section aria-labelledby="said" className="flex flex-col">
      <h2 id="said" className="ruled-heading">
        Said in it
      </h2>
      <ul className="divide-y divide-line">
        {headline.quotes.map((quote) => (
          <li key={`${headline.id} ${quote.id}`} className="flex flex-col gap-2 py-4">
            <blockquote className="face-serif text-row">
              <QuotedWords standing={standingIn({ paragraphs: [headline] }, quote)} />
            </blockquote>
            <p className="facts">
              <span className="font-semibold text-ink">
                <SpeakerLinks speakers={speakersOf(quote.attribution, namedIn(names))} />
              </span>
              <span>{quoteInWords(quote)}</span>
            </p>
            <Why headline={headline} quote={quote} names={names} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WhyProperties extends Properties {
  readonly quote: Quote;
}

function Why({ headline, quote, names }: WhyProperties) {
  return (
    <Fold
      id={`why ${headline.id} ${quote.id}`}
      className="text-note"
      summary="Why this speaker?"
      summaryClassName="target disclosure cursor-pointer text-quiet hover:text-ink"
    >
      <div className="pt-2">
        <Evidence
          attribution={quote.attribution}
          cue={quote.cue === null ? null : wordsAt(headline, quote.cue)}
          mentions={quote.attribution.speakers.map(({ mention }) =>
            mention === null ? null : wordsAt(headline, mention),
          )}
          nameOf={namedIn(names)}
        />
      </div>
    </Fold>
  );
}

function wordsAt(headline: Headline, { start, end }: Span): string {
  return headline.text.slice(start, end);
}
