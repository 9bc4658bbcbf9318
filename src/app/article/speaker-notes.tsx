import type { Quote } from '../../contract/article.ts';
import { quoteAddress } from '../../contract/addresses.ts';
import { Link } from 'react-router';
import { isSpeakerNamed, quoteInWords, speakerInWords, speakersOf } from '../quote/facts.ts';
import { SpeakerLinks } from '../quote/speaker-links.tsx';
import { useCards } from './cards.tsx';
import { useReading } from './reading.tsx';
import './notes.css';

interface SpeakerNotesProps {
  /** The quotes that begin in one paragraph, in their order. */
  readonly quotes: readonly Quote[];
  /** Told the quote that a note is pointed at, or null. */
  readonly onPoint: (quote: string | null) => void;
}

/** Who speaks in a paragraph: beside it where there is room, else below it. */
export function SpeakerNotes({ quotes, onPoint }: SpeakerNotesProps) {
  return (
    <ul className="notes" aria-label="Who speaks in this paragraph">
      {bySpeaker(quotes).map((group) => (
        <li key={group[0].id}>
          <SpeakerNote quotes={group} onPoint={onPoint} />
        </li>
      ))}
    </ul>
  );
}

type Group = readonly [Quote, ...Quote[]];

/** Neighbours with one speaker share a note. */
function bySpeaker(quotes: readonly Quote[]): Group[] {
  const groups: [Quote, ...Quote[]][] = [];
  for (const quote of quotes) {
    const last = groups.at(-1);
    const same = last !== undefined && speakerKey(last[0]) === speakerKey(quote);
    if (same) last.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

function speakerKey({ attribution }: Quote): string {
  return attribution.speakers.map(({ entity }) => entity).join(' ');
}

function SpeakerNote({
  quotes,
  onPoint,
}: {
  readonly quotes: Group;
  readonly onPoint: (quote: string | null) => void;
}) {
  const { article, entities } = useReading();
  const cards = useCards();
  const nameOf = (id: string) => entities.get(id);
  const speakers = speakersOf(quotes[0].attribution, nameOf);
  const pointing = (quote: string) => ({
    onPointerEnter: () => onPoint(quote),
    onPointerLeave: () => onPoint(null),
    onFocus: () => onPoint(quote),
    onBlur: () => onPoint(null),
  });
  const named = quotes.some(
    (quote) => quote.certainty !== 'suggested' && isSpeakerNamed(quote.attribution, nameOf),
  );
  const several = quotes.length > 1;
  const question = speakers.length === 0 ? 'why nobody?' : 'why this speaker?';
  return (
    <div
      className={`note ${named ? '' : 'note-unnamed'} ${several ? 'note-several' : ''}`}
      data-quote={quotes[0].id}
    >
      <p className="note-speaker">
        <SpeakerLinks speakers={speakers} />
      </p>
      {quotes.map((quote) => (
        <p key={quote.id} className="note-facts">
          <Link
            to={quoteAddress(article.id, quote.id)}
            className="quiet-link"
            {...pointing(quote.id)}
          >
            {quoteInWords(quote)}
            {speakerDoubt(quote)}
          </Link>
          <button
            type="button"
            className="quiet-link"
            aria-haspopup="dialog"
            aria-label={several ? question : undefined}
            {...pointing(quote.id)}
            onClick={(event) =>
              cards.open({
                anchor: event.currentTarget,
                manner: 'press',
                subject: { kind: 'speaker', quote },
              })
            }
          >
            {several ? 'why?' : question}
          </button>
        </p>
      ))}
    </div>
  );
}

/** How sure the speaker is, where that is less than sure or a person’s word. */
function speakerDoubt({ attribution }: Quote): string {
  const known = speakerInWords(attribution);
  return known === null || known === 'sure' ? '' : `, speaker ${known}`;
}
