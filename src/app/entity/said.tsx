import type { Certainty } from '../../contract/dump.ts';
import type { QuoteKind } from '../../contract/article.ts';
import type { Names, QuoteSummary } from '../../contract/files.ts';
import { QuoteItem } from '../quote/quote-item.tsx';

interface SaidProps {
  readonly quotes: readonly QuoteSummary[];
  readonly names: Names;
}

const KINDS: readonly (readonly [QuoteKind, string])[] = [
  ['direct', 'In their own words'],
  ['mixed', 'Partly in their own words'],
  ['indirect', 'In the writer’s words'],
];

const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'suggested'];

/** What an entity said, by kind, the surest first. */
export function Said({ quotes, names }: SaidProps) {
  const groups = KINDS.map(
    ([kind, heading]) =>
      [heading, surestFirst(quotes.filter(({ quote }) => quote.kind === kind))] as const,
  ).filter(([, group]) => group.length > 0);
  return groups.map(([heading, group]) => (
    <div key={heading} className="flex flex-col not-first:border-t not-first:border-line">
      <h3 className="pt-5 text-note text-quiet">
        {heading}
        <span className="face-figures">, {group.length}</span>
      </h3>
      <QuoteList quotes={group} names={names} showSpeaker={false} />
    </div>
  ));
}

export function QuoteList({
  quotes,
  names,
  showSpeaker = true,
}: SaidProps & { readonly showSpeaker?: boolean }) {
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
