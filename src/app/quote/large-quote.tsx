import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { dumpAddress, PATTERNS } from '../../contract/addresses.ts';
import { isLongQuote } from '../../contract/quoted-text.ts';
import { speakersInWords } from '../../contract/speakers.ts';
import { documentTitle, quoteHeading } from '../../contract/titles.ts';
import { PublishedAt } from '../article/published-at.tsx';
import type { Quote } from '../../contract/article.ts';
import type { Segment } from '../article/segments.ts';
import { useAbsoluteAddress } from './absolute-address.ts';
import { CitationChoice } from './citation-choice.tsx';
import { CopyButton } from './copy-button.tsx';
import { Evidence } from './evidence.tsx';
import { attributionInWords, marksInWords, readingInWords, speakersOf } from './facts.ts';
import { QuoteNeighbours } from './quote-neighbours.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { ShareButton } from './share-button.tsx';
import type { ShownQuote } from './shown-quote.ts';
import { SpeakerLinks } from './speaker-links.tsx';
import '../article/words.css';
import './quote.css';

interface LargeQuoteProps {
  readonly shown: ShownQuote;
  /** False where the address named another range and this quote overlaps it. */
  readonly isAsAsked: boolean;
}

/** One quote large, what stands around it, who spoke, how we know, and ways to pass it on. */
export function LargeQuote({ shown, isAsAsked }: LargeQuoteProps) {
  const { quote, text, source, standing } = shown;
  const { attribution } = quote;
  const speakers = speakersOf(attribution, shown.nameOf);
  const names = speakersInWords(speakers);
  const path = PATTERNS.quote.replace(':quote', shown.id);
  return (
    <div className="columns">
      <title>{documentTitle(quoteHeading(speakers, text))}</title>
      <article className="flex min-w-0 flex-col gap-8">
        {isAsAsked ? null : (
          <output className="border-y border-line py-3 text-furniture">
            The dump is read better now than when this address was made, and the quote’s bounds have
            changed.{' '}
            <Link to={path} className="link">
              Its address now
            </Link>{' '}
            names it exactly.
          </output>
        )}
        <header className="flex flex-col gap-5">
          <p className="kicker">
            {quote.kind} {quote.kind === 'indirect' ? 'speech' : 'quote'}
          </p>
          <blockquote>
            <h1
              className={`quote-words font-normal ${
                isLongQuote(text) ? 'quote-words-long' : 'quote-words-large'
              }`}
            >
              <QuotedWords standing={standing} />
            </h1>
          </blockquote>
          <p className="quote-speaker text-stand font-semibold">
            <SpeakerLinks speakers={speakers} />
            {speakers.map(({ id }) => (
              <Introduction key={id} words={shown.introductionOf(id)} />
            ))}
          </p>
        </header>
        <Context shown={shown} />
        <QuoteNeighbours previous={shown.previousQuote} next={shown.nextQuote} />
      </article>
      <aside aria-label="About this quote" className="flex min-w-0 flex-col gap-9">
        <Part title="What is known of it">
          <dl className="evidence">
            <Fact name="Kind">{quote.kind}</Fact>
            {quote.kind === 'indirect' ? null : <Fact name="Marks">{marksInWords(quote)}</Fact>}
            <Fact name="Reading">{readingInWords(quote)}</Fact>
            <Fact name="Speaker">{attributionInWords(attribution)}</Fact>
          </dl>
        </Part>
        <Part title={speakers.length === 0 ? 'Why nobody?' : 'Why this speaker?'}>
          <Evidence
            attribution={attribution}
            cue={shown.cue}
            mentions={shown.mentions}
            nameOf={shown.nameOf}
          />
        </Part>
        <PassOn shown={shown} names={names} path={path} />
        <Part title="Read from">
          <p>
            {source.outlet === null ? null : `${source.outlet}, `}
            {shown.dump === null ? 'a dump that is not named' : null}
            {shown.dump === null ? null : (
              <Link to={dumpAddress(shown.dump.id)} className="link target">
                {shown.dump.file}
              </Link>
            )}
          </p>
          <PublishedAt url={source.url} />
        </Part>
      </aside>
    </div>
  );
}

function Introduction({ words }: { readonly words: string | null }) {
  return words === null ? null : <span className="font-normal text-quiet">, “{words}”</span>;
}

function Context({ shown }: { readonly shown: ShownQuote }) {
  const { quote, surroundings, source } = shown;
  const { before, own, after } = surroundings;
  return (
    <section aria-labelledby="context" className="flex flex-col gap-4">
      <h2 id="context" className="ruled-heading">
        Where it stands
      </h2>
      <div className="text-reading flex flex-col gap-4">
        {before === null ? null : (
          <p className="text-quiet">
            <ContextWords segments={before} quote={quote} />
          </p>
        )}
        {own.map((segments, index) => (
          <p key={index}>
            <ContextWords segments={segments} quote={quote} />
          </p>
        ))}
        {after === null ? null : (
          <p className="text-quiet">
            <ContextWords segments={after} quote={quote} />
          </p>
        )}
      </div>
      <p className="flex flex-col items-start text-furniture">
        <Link
          to={source.place}
          className="link touch-target inline-flex items-center font-semibold"
        >
          {source.kind === 'article' ? 'Read it in the article' : 'See the headline'}
        </Link>
        <span className="text-quiet">{source.title}</span>
      </p>
    </section>
  );
}

interface ContextWordsProps {
  readonly segments: readonly Segment[];
  /** The quote that the page is about: what else is said has a fainter wash. */
  readonly quote: Quote;
}

function ContextWords({ segments, quote }: ContextWordsProps) {
  return segments.map((segment, index) => {
    if (segment.kind === 'gap') return null;
    if (segment.kind === 'mark') {
      return (
        <span key={index} className={`${washOf([segment.quote], quote)} restored`}>
          {segment.character}
        </span>
      );
    }
    return segment.quotes.length === 0 ? (
      <Fragment key={index}>{segment.text}</Fragment>
    ) : (
      <span key={index} className={washOf(segment.quotes, quote)}>
        {segment.text}
      </span>
    );
  });
}

function washOf(quotes: readonly Quote[], own: Quote): string {
  return quotes.includes(own) ? 'said' : 'said said-beside';
}

interface PassOnProps {
  readonly shown: ShownQuote;
  readonly names: string;
  readonly path: string;
}

function PassOn({ shown, names, path }: PassOnProps) {
  const address = useAbsoluteAddress(path);
  const citation = {
    ...shown,
    ...shown.source,
    speakers: names,
    address,
  };
  return (
    <Part title="Pass it on">
      <p className="flex flex-wrap gap-x-5 gap-y-1 font-semibold print:hidden">
        <CopyButton text={address}>Copy link</CopyButton>
        <ShareButton title={names} text={shown.text} url={address} />
      </p>
      <CitationChoice citation={citation} />
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 text-note">
      <h2 className="ruled-heading">{title}</h2>
      {children}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
