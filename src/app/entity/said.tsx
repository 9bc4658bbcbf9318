import { Link } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import type { Certainty } from '../../contract/dump.ts';
import type { QuoteKind } from '../../contract/article.ts';
import type { Names, QuoteSummary } from '../../contract/files.ts';
import { counted } from '../shell/counted.ts';
import { QuoteItem } from '../quote/quote-item.tsx';

interface QuoteListProps {
  readonly quotes: readonly QuoteSummary[];
  readonly names: Names;
  readonly showSpeaker?: boolean;
}

/** More quotes of one kind than this are on the page of all quotes. */
const SHOWN = 20;

const KINDS: readonly (readonly [QuoteKind, string])[] = [
  ['direct', 'In their own words'],
  ['mixed', 'Partly in their own words'],
  ['indirect', 'In the writer’s words'],
];

const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'suggested'];

/** What an entity said, by kind, the surest first. */
export function Said({ entity, quotes, names }: QuoteListProps & { readonly entity: string }) {
  const groups = KINDS.map(
    ([kind, heading]) =>
      [kind, heading, surestFirst(quotes.filter(({ quote }) => quote.kind === kind))] as const,
  ).filter(([, , group]) => group.length > 0);
  return groups.map(([kind, heading, group]) => (
    <div key={kind} className="flex flex-col not-first:border-t not-first:border-line">
      <h3 className="pt-5 text-note text-quiet">
        {heading}
        <span className="face-figures">, {group.length}</span>
      </h3>
      <QuoteList quotes={group.slice(0, SHOWN)} names={names} showSpeaker={false} />
      {group.length <= SHOWN ? null : (
        <p className="pb-5 text-furniture">
          <Link
            to={`${PATTERNS.quotes}?speaker=${encodeURIComponent(entity)}&kind=${kind}`}
            className="link font-semibold"
          >
            All {counted(group.length, 'quote')} of this kind
          </Link>
        </p>
      )}
    </div>
  ));
}

export function QuoteList({ quotes, names, showSpeaker = true }: QuoteListProps) {
  return (
    <ol className="divide-y divide-line">
      {quotes.map((summary) => (
        <li key={summary.id} data-row className="py-5">
          <QuoteItem summary={summary} names={names} showSpeaker={showSpeaker} />
        </li>
      ))}
    </ol>
  );
}

function surestFirst(quotes: readonly QuoteSummary[]): QuoteSummary[] {
  return quotes.toSorted(
    (a, b) => CERTAINTIES.indexOf(a.quote.certainty) - CERTAINTIES.indexOf(b.quote.certainty),
  );
}
