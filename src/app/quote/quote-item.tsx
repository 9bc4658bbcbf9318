import { Link } from 'react-router';
import { CORRECTION_RULE } from '../../contract/correction.ts';
import type { Names, QuoteSummary } from '../../contract/files.ts';
import { contextOf } from './context.ts';
import { marksInBrief, namedIn, readingInWords, speakerInWords, speakersOf } from './facts.ts';
import { placeOf, quotePage } from './places.ts';
import { QuotedWords } from './quoted-words.tsx';
import { SpeakerLinks } from './speaker-links.tsx';
import { standingOf } from './standing.ts';
import './quote.css';

interface QuoteItemProps {
  /** Of the link on its words, by which Back finds the focus again. */
  readonly id?: string;
  readonly summary: QuoteSummary;
  readonly names: Names;
  /** Left out where the page is the speaker's own. */
  readonly showSpeaker?: boolean;
}

/** A quote in a list: its words, who, what is known of it, what stands beside it, and where it stands. */
export function QuoteItem({ id, summary, names, showSpeaker = true }: QuoteItemProps) {
  const { quote } = summary;
  const marks = marksInBrief(quote);
  const speaker = speakerInWords(quote.attribution);
  const context = contextOf(summary);
  return (
    <div className="flex flex-col gap-2 pointer-coarse:gap-4">
      <blockquote className="quote-words">
        <Link
          id={id}
          to={quotePage(summary)}
          className="words-link touch-target pointer-coarse:block"
        >
          <QuotedWords standing={standingOf(summary)} />
        </Link>
      </blockquote>
      {showSpeaker ? (
        <p className="quote-speaker text-furniture font-semibold">
          <SpeakerLinks speakers={speakersOf(quote.attribution, namedIn(names))} />
          {speaker === null || speaker === 'sure' ? null : (
            <span className="font-normal text-quiet"> {speaker}</span>
          )}
        </p>
      ) : null}
      {context === '' ? null : <p className="face-serif text-quiet">{context}</p>}
      <div className="facts">
        <span className="font-semibold text-ink">{quote.kind}</span>
        {marks === null ? null : <span>{marks}</span>}
        <span>{readingInWords(quote)}</span>
        {!showSpeaker && quote.attribution.rule === CORRECTION_RULE ? (
          <span>speaker {speaker}</span>
        ) : null}
        <Link
          to={placeOf(summary)}
          className="target ms-auto font-semibold text-ink hover:underline"
        >
          <span className="print:hidden">
            {summary.source.kind === 'article' ? 'in the article' : 'in the headline'}
          </span>
          <span className="sr-only print:not-sr-only">
            <span className="print:hidden">:</span> {summary.source.title}
          </span>
          <span aria-hidden="true" className="print:hidden">
            {' '}
            →
          </span>
        </Link>
      </div>
    </div>
  );
}
