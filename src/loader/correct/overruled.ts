import type { Dump } from '../../contract/dump.ts';
import { articleSkeleton, findPassage } from '../../contract/passage.ts';
import type { Correction } from './correction.ts';
import { isWithin, quotesAt, type Range, rangeOf } from './quotes.ts';

/** A correction that is to be made, with what earlier ones of the same words say beside it. */
export interface StandingCorrection {
  readonly correction: Correction;
  readonly says: Correction;
}

export interface SettledCorrections {
  readonly standing: readonly StandingCorrection[];
  /** Each with the later one that goes before it. */
  readonly overruled: ReadonlyMap<Correction, Correction>;
}

/** Of corrections that contradict each other the last one stands. `pageOf` gives a page as it was read. */
export function settleCorrections(
  corrections: readonly Correction[],
  pageOf: (home: string) => Dump | null,
): SettledCorrections {
  const overruled = new Map<Correction, Correction>();
  const standing: Placed[] = [];
  const byHome = new Map<string, Placed[]>();
  for (const correction of corrections) {
    const { home } = correction.target;
    const later: Placed = {
      correction,
      says: correction,
      ...placeOf(correction, pageOf(home)),
    };
    const earlier = byHome.get(home) ?? [];
    for (const each of earlier) {
      if (overruled.has(each.correction) || !overrules(later, each)) continue;
      overruled.set(each.correction, correction);
      if (isOfSameWords(later, each)) later.says = joined(each.says, later.says);
    }
    byHome.set(home, [...earlier, later]);
    standing.push(later);
  }
  return { standing: standing.filter(({ correction }) => !overruled.has(correction)), overruled };
}

interface Placed {
  readonly correction: Correction;
  says: Correction;
  /** The skeleton range of its words; null for a whole article. */
  readonly range: Range | null;
  /** Ids of the quotes that were read there. */
  readonly quotes: readonly string[];
}

function placeOf({ target }: Correction, page: Dump | null): Pick<Placed, 'range' | 'quotes'> {
  if (target.kind === 'article') return { range: null, quotes: [] };
  const article = page?.article?.id === target.home ? page.article : null;
  const read =
    article?.quotes ?? page?.headlines.find(({ id }) => id === target.home)?.quotes ?? [];
  const range = target.kind === 'quote' ? rangeOf({ id: target.quote }) : rangeIn(article, target);
  return { range, quotes: quotesAt(read, range).map(({ id }) => id) };
}

function rangeIn(
  article: Dump['article'],
  { passage }: Extract<Correction['target'], { kind: 'passage' }>,
): Range {
  const skeleton = article === null ? null : articleSkeleton(article);
  const landing =
    article === null || skeleton === null ? null : findPassage(article, passage, skeleton);
  const first = landing?.kind === 'moved' ? landing.spans[0] : undefined;
  if (skeleton === null || first === undefined) return [passage.start, passage.end];
  const start = skeleton.at(first.paragraph, first.start);
  return [start, start + passage.end - passage.start];
}

function overrules(later: Placed, earlier: Placed): boolean {
  return isOfSameWords(later, earlier)
    ? contradicts(later.says, earlier.says)
    : isOfMoreWords(later, earlier) && saysAllThat(later.says, earlier.says);
}

function isOfSameWords(one: Placed, other: Placed): boolean {
  if (one.range === null || other.range === null) return one.range === other.range;
  if (one.range.join() === other.range.join()) return true;
  return (
    !makesQuote(one.says) &&
    !makesQuote(other.says) &&
    one.quotes.length > 0 &&
    one.quotes.join() === other.quotes.join()
  );
}

function isOfMoreWords(later: Placed, earlier: Placed): boolean {
  if (later.range === null || earlier.range === null) return false;
  if (isWithin(earlier.range, later.range)) return true;
  return (
    !makesQuote(earlier.says) &&
    earlier.quotes.length > 0 &&
    earlier.quotes.every((id) => later.quotes.includes(id))
  );
}

function makesQuote({ quote }: Correction): boolean {
  return quote === 'direct' || quote === 'indirect';
}

function contradicts(later: Correction, earlier: Correction): boolean {
  return (
    later.quote === 'none' ||
    earlier.quote === 'none' ||
    (later.quote !== null && earlier.quote !== null) ||
    (later.speakers !== null && earlier.speakers !== null) ||
    (later.title !== null && earlier.title !== null)
  );
}

function saysAllThat(later: Correction, earlier: Correction): boolean {
  if (later.quote === 'none') return true;
  return (
    (earlier.quote === null || later.quote !== null) &&
    (earlier.speakers === null || later.speakers !== null)
  );
}

/** What the later says, and what the earlier says of which the later says nothing. */
function joined(earlier: Correction, later: Correction): Correction {
  if (later.quote === 'none') return later;
  const quote = later.quote ?? (earlier.quote === 'none' ? null : earlier.quote);
  // The later link may lead to the very quote that the earlier one makes of the words.
  const target = earlier.target.kind === 'passage' ? earlier.target : later.target;
  return { ...later, target, quote, speakers: later.speakers ?? earlier.speakers };
}
