import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dumpAddress, PATTERNS } from '../../contract/addresses.ts';
import type { Segment } from '../article/segments.ts';
import { useAbsoluteAddress } from './absolute-address.ts';
import { CitationChoice } from './citation-choice.tsx';
import { CopyButton } from './copy-button.tsx';
import { Evidence } from './evidence.tsx';
import { marksInWords, speakersInWords, speakersOf } from './facts.ts';
import { QuoteNeighbours } from './quote-neighbours.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { ShareButton } from './share-button.tsx';
import type { ShownQuote } from './shown-quote.ts';
import { SpeakerLinks } from './speaker-links.tsx';
import { quotedText } from './standing.ts';
import '../article/words.css';
import './quote.css';

interface LargeQuoteProps {
  readonly shown: ShownQuote;
  /** False where the address named another range and this quote overlaps it. */
  readonly isAsAsked: boolean;
}

/** A quote of more than this, in UTF-16 code units, is set smaller: it is a passage, no saying. */
const LONG = 240;

/** One quote large, what stands around it, who spoke, how we know, and ways to pass it on. */
export function LargeQuote({ shown, isAsAsked }: LargeQuoteProps) {
  const { quote, source, standing } = shown;
  const { attribution } = quote;
  const words = quotedText(standing);
  const speakers = speakersOf(attribution, shown.nameOf);
  const names = speakersInWords(speakers);
  const path = PATTERNS.quote.replace(':quote', shown.id);
  return (
    <div className="columns">
      <title>{`${names}: ${words} · Verbatim`}</title>
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
                words.length > LONG ? 'quote-words-long' : 'quote-words-large'
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
            <Fact name="Reading">{quote.certainty}</Fact>
            <Fact name="Speaker">
              {speakers.length === 0 ? 'unattributed' : attribution.certainty}
            </Fact>
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
        </Part>
      </aside>
    </div>
  );
}

function Introduction({ words }: { readonly words: string | null }) {
  return words === null ? null : <span className="font-normal text-quiet">, “{words}”</span>;
}

function Context({ shown }: { readonly shown: ShownQuote }) {
  const { previousParagraph, standing, nextParagraph, source } = shown;
  return (
    <section aria-labelledby="context" className="flex flex-col gap-4">
      <h2 id="context" className="ruled-heading">
        Where it stands
      </h2>
      <div className="text-reading flex flex-col gap-4">
        {previousParagraph === null ? null : <p className="text-quiet">{previousParagraph}</p>}
        {standing.map((segments, index) => (
          <p key={index}>
            {segments.map((segment, place) => (
              <SegmentWords key={place} segment={segment} />
            ))}
          </p>
        ))}
        {nextParagraph === null ? null : <p className="text-quiet">{nextParagraph}</p>}
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

function SegmentWords({ segment }: { readonly segment: Segment }) {
  switch (segment.kind) {
    case 'words':
      return segment.quotes.length === 0 ? (
        segment.text
      ) : (
        <span className="said">{segment.text}</span>
      );
    case 'mark':
      return <span className="said restored">{segment.character}</span>;
    case 'gap':
      return null;
  }
}

interface PassOnProps {
  readonly shown: ShownQuote;
  readonly names: string;
  readonly path: string;
}

function PassOn({ shown, names, path }: PassOnProps) {
  const address = useAbsoluteAddress(path);
  const text = quotedText(shown.standing);
  const citation = { ...shown, ...shown.source, text, speakers: names, address };
  return (
    <Part title="Pass it on">
      <p className="flex flex-wrap gap-x-5 gap-y-1 font-semibold print:hidden">
        <CopyButton text={address}>Copy link</CopyButton>
        <ShareButton title={names} text={text} url={address} />
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
