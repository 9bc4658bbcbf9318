import type { Attribution, MarkOrigin, Quote, Span } from '../../contract/article.ts';
import { CORRECTION_RULE } from '../../contract/correction.ts';
import type { Entity } from '../../contract/entity.ts';
import type { PassageText } from '../../contract/passage.ts';
import type { Correction } from './correction.ts';
import { nameSpeakers } from './speakers.ts';
import { Uncorrectable } from './uncorrectable.ts';

/** A text with its quotes, and the words that a correction is about. */
export interface Speech extends PassageText {
  readonly quotes: readonly Quote[];
  readonly spans: readonly Span[];
  /** Their skeleton range. */
  readonly range: Range;
}

type Range = readonly [start: number, end: number];

export interface CorrectedQuotes {
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly words: string;
  readonly was: string;
  readonly is: string;
}

/**
 * Puts right whether words are a quote, and who said it. What was read stays as what was rejected.
 * @throws {Uncorrectable} where no quote stands there, or a name is two people's.
 */
export function correctQuotes(
  speech: Speech,
  entities: readonly Entity[],
  correction: Correction,
): CorrectedQuotes {
  const { quotes, range } = speech;
  const known = quotesAt(quotes, range);
  if (known.length === 0 && (correction.quote === null || correction.quote === 'none')) {
    throw new Uncorrectable(
      'no quote stands there',
      correction.quote === null
        ? 'Say "quote": "direct" or "indirect" to make the words one.'
        : 'Remove the correction.',
    );
  }
  const named = correction.speakers === null ? null : nameSpeakers(correction.speakers, entities);
  const all = named?.entities ?? entities;
  const made = known.map((quote) =>
    named === null ? quote : { ...quote, attribution: corrected(quote.attribution, named.ids) },
  );
  const result = resultOf(speech, correction, made, named?.ids ?? []);
  const rest = quotes.filter((quote) => !known.includes(quote));
  return {
    quotes: [...rest, ...result].toSorted((a, b) => rangeOf(a)[0] - rangeOf(b)[0]),
    entities: all,
    words: wordsOf(speech, speech.spans),
    was: inWords(speech, known, all),
    is: inWords(speech, result, all),
  };
}

/** The skeleton range of a quote: its id. */
export function rangeOf({ id }: Pick<Quote, 'id'>): Range {
  const [start = 0, end = 0] = id.split('-').map(Number);
  return [start, end];
}

/** The quotes that lie in a range, at least by half; where none does, the smallest that the range lies in. */
function quotesAt(quotes: readonly Quote[], range: Range): Quote[] {
  const exact = quotes.filter((quote) => isExactly(quote, range));
  if (exact.length > 0) return exact;
  const within = quotes.filter(
    (quote) => 2 * shared(rangeOf(quote), range) >= length(rangeOf(quote)),
  );
  if (within.length > 0) return within;
  return quotes
    .filter((quote) => shared(rangeOf(quote), range) === length(range))
    .toSorted((a, b) => length(rangeOf(a)) - length(rangeOf(b)))
    .slice(0, 1);
}

function resultOf(
  speech: Speech,
  { quote: kind }: Correction,
  known: readonly Quote[],
  speakers: readonly string[],
): readonly Quote[] {
  if (kind === null) return known;
  if (kind === 'none') return [];
  const [first] = known;
  const spans = kind === 'direct' ? withStops(speech) : speech.spans;
  const made: Quote = {
    id: speech.range.join('-'),
    kind,
    marks: marksAround({ ...speech, spans }, kind),
    spans,
    quoted: [],
    cue: first?.cue ?? null,
    certainty: 'sure',
    corrected: true,
    attribution: first?.attribution ?? corrected(NOT_READ, speakers),
  };
  return [made];
}

const NOT_READ: Attribution = {
  speakers: [],
  certainty: 'sure',
  rule: CORRECTION_RULE,
  rejected: [],
};

function corrected(before: Attribution, speakers: readonly string[]): Attribution {
  const read = before.speakers.filter(({ entity }) => !speakers.includes(entity));
  return {
    speakers: speakers.map((entity) => ({ entity, mention: null })),
    certainty: 'sure',
    rule: CORRECTION_RULE,
    rejected: [
      ...read.map(({ entity }) => ({
        entity,
        why: `it was read so (${before.rule.replaceAll('-', ' ')})`,
      })),
      ...before.rejected.filter(({ entity }) => !speakers.includes(entity)),
    ],
  };
}

/** A link ends with a letter; what is said ends with its stop, or the comma before the closing mark. */
function withStops({ paragraphs, spans }: Speech): Span[] {
  return spans.map((span, index) => {
    const behind = paragraphs[span.paragraph]?.text.slice(span.end) ?? '';
    const stops = index < spans.length - 1 ? null : /^[,.?!;:…]+/.exec(behind);
    return { ...span, end: span.end + (stops?.[0].length ?? 0) };
  });
}

const OPENING = /["“„‘'«‹]$/u;
const CLOSING = /^["”“’'»›]/u;

function marksAround({ paragraphs, spans }: Speech, kind: Quote['kind']): Quote['marks'] {
  const lost: MarkOrigin = kind === 'direct' ? 'restored' : 'none';
  const first = spans[0];
  const last = spans.at(-1);
  const before = paragraphs[first?.paragraph ?? 0]?.text.slice(0, first?.start) ?? '';
  const behind = paragraphs[last?.paragraph ?? 0]?.text.slice(last?.end) ?? '';
  return {
    open: OPENING.test(before) ? 'source' : lost,
    close: CLOSING.test(behind) ? 'source' : lost,
  };
}

/** Words of a place that are told, in UTF-16 code units. */
const LONGEST = 120;

function wordsOf({ paragraphs }: PassageText, spans: readonly Span[]): string {
  const words = spans
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '')
    .join(' … ');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')} …`;
}

/** Kind and speakers of quotes, and the words of those that are other than the ones told anyway. */
function inWords(speech: Speech, quotes: readonly Quote[], entities: readonly Entity[]): string {
  const told = quotes.map((quote) => {
    const { kind, spans, attribution } = quote;
    const { speakers } = attribution;
    const isSame = isExactly(quote, speech.range);
    const names = speakers.map(
      ({ entity }) => entities.find(({ id }) => id === entity)?.name ?? entity,
    );
    const who = names.length === 0 ? 'nobody named' : names.join(' and ');
    return `${kind}, ${who}${isSame ? '' : `: ${wordsOf(speech, spans)}`}`;
  });
  return told.length === 0 ? 'no quote' : [...new Set(told)].join('; ');
}

function isExactly(quote: Quote, [start, end]: Range): boolean {
  return quote.id === `${start}-${end}`;
}

function shared(one: Range, other: Range): number {
  return Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
}

function length([start, end]: Range): number {
  return end - start;
}
