import type {
  Attribution,
  MarkOrigin,
  Quote,
  RejectedSpeaker,
  Span,
} from '../../contract/article.ts';
import { CORRECTION_RULE, NOT_READ_RULE } from '../../contract/correction.ts';
import type { Entity } from '../../contract/entity.ts';
import type { PassageText } from '../../contract/passage.ts';
import { firstWords, lastWords } from '../publish/excerpt.ts';
import type { Correction } from './correction.ts';
import type { KnownNames } from './known-names.ts';
import { nameSpeakers } from './speakers.ts';
import { Uncorrectable } from './uncorrectable.ts';

/** A text with its quotes, and the words that a correction is about. */
export interface Speech extends PassageText {
  readonly quotes: readonly Quote[];
  /** The quotes as they were read, before any correction. */
  readonly read: readonly Quote[];
  readonly spans: readonly Span[];
  /** Their skeleton range. */
  readonly range: Range;
  /** Of the dump. */
  readonly entities: readonly Entity[];
}

export type Range = readonly [start: number, end: number];

export interface CorrectedQuotes {
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly words: string;
  readonly was: string;
  readonly is: string;
}

/**
 * Puts right whether words are a quote, and who said it. What was read stays as what was rejected.
 * @throws {Uncorrectable} where no quote stands there, a name is two people's, or quotes would overlap.
 */
export function correctQuotes(
  speech: Speech,
  correction: Correction,
  everywhere: KnownNames,
): CorrectedQuotes {
  const { quotes, read, range } = speech;
  const known = quotesAt(quotes, range);
  if (known.length === 0 && (correction.quote === null || correction.quote === 'none')) {
    throw new Uncorrectable(
      'no quote stands there',
      correction.quote === null
        ? 'Say "quote": "direct" or "indirect" to make the words one.'
        : 'Remove the correction.',
    );
  }
  const named =
    correction.speakers === null
      ? null
      : nameSpeakers(correction.speakers, speech.entities, everywhere);
  const entities = named?.entities ?? speech.entities;
  const result = resultOf(speech, correction.quote, known, named?.ids ?? null);
  const rest = quotes.filter((quote) => !known.includes(quote));
  return {
    quotes: [...rest, ...result].toSorted((a, b) => rangeOf(a)[0] - rangeOf(b)[0]),
    entities,
    words: wordsOf(speech, speech.spans),
    was: inWords(speech, quotesAt(read, range), entities),
    is: inWords(speech, result, entities),
  };
}

/** The skeleton range of a quote: its id. */
export function rangeOf({ id }: Pick<Quote, 'id'>): Range {
  const [start = 0, end = 0] = id.split('-').map(Number);
  return [start, end];
}

/** The quotes that lie in a range, at least by half; where none does, the smallest that the range lies in. */
export function quotesAt(quotes: readonly Quote[], range: Range): Quote[] {
  const exact = quotes.filter((quote) => isExactly(quote, range));
  if (exact.length > 0) return exact;
  const within = quotes.filter(
    (quote) => 2 * shared(rangeOf(quote), range) >= length(rangeOf(quote)),
  );
  if (within.length > 0) return within;
  return quotes
    .filter((quote) => isWithin(range, rangeOf(quote)))
    .toSorted((a, b) => length(rangeOf(a)) - length(rangeOf(b)))
    .slice(0, 1);
}

export function isWithin([start, end]: Range, [from, to]: Range): boolean {
  return from <= start && end <= to;
}

/** Words of a place that are told, in UTF-16 code units. */
const LONGEST = 120;

/** The first words of a text, with a sign that there are more. */
export function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${firstWords(words, LONGEST)} …`;
}

function resultOf(
  speech: Speech,
  kind: Correction['quote'],
  known: readonly Quote[],
  speakers: readonly string[] | null,
): readonly Quote[] {
  const { quotes, read, range } = speech;
  if (kind === 'none') return [];
  if (kind === null) {
    return known.map((quote) =>
      speakers === null
        ? quote
        : { ...quote, attribution: byHand(quotesAt(read, rangeOf(quote)), speakers) },
    );
  }
  for (const quote of quotes) if (!known.includes(quote)) refuseCrossing(speech, quote);
  const spans = kind === 'direct' ? withStops(speech) : speech.spans;
  const made: Quote = {
    id: range.join('-'),
    kind,
    marks: marksAround({ ...speech, spans }, kind),
    spans,
    quoted: [],
    cue: known[0]?.cue ?? null,
    certainty: 'sure',
    corrected: true,
    attribution: speakers === null ? attributionOf(known) : byHand(quotesAt(read, range), speakers),
  };
  return [made];
}

/** A quote may lie within another, but none begins within one and ends outside it. */
function refuseCrossing(speech: Speech, other: Quote): void {
  const { range } = speech;
  const own = rangeOf(other);
  if (shared(own, range) === 0 || isWithin(own, range) || isWithin(range, own)) return;
  const words = wholeWordsOf(speech, other.spans);
  const first = firstWords(words, FEW);
  const last = lastWords(words, FEW);
  throw own[0] > range[0]
    ? new Uncorrectable(
        'another quote begins within these words',
        `Select as far as “${last}”, or stop before “${first}”.`,
      )
    : new Uncorrectable(
        'another quote ends within these words',
        `Select from “${first}” on, or begin behind “${last}”.`,
      );
}

/** As much of a quote as tells where it begins or ends, in UTF-16 code units. */
const FEW = 40;

function attributionOf(known: readonly Quote[]): Attribution {
  const [first] = known;
  if (first === undefined) return NOT_READ;
  const speakers = known.map(({ attribution }) => speakersIn(attribution).toSorted().join(' '));
  if (new Set(speakers).size === 1) return first.attribution;
  throw new Uncorrectable(
    'the quotes in these words have different speakers',
    'Say who speaks: give "speaker" too.',
  );
}

const NOT_READ: Attribution = {
  speakers: [],
  certainty: 'sure',
  rule: NOT_READ_RULE,
  rejected: [],
};

/** The attribution that a person gives, where `read` stood. */
function byHand(read: readonly Quote[], speakers: readonly string[]): Attribution {
  const rejected = new Map<string, RejectedSpeaker>();
  const reject = (one: RejectedSpeaker): void => {
    if (!speakers.includes(one.entity) && !rejected.has(one.entity)) rejected.set(one.entity, one);
  };
  for (const { attribution } of read) {
    const why = `it was read so (${attribution.rule.replaceAll('-', ' ')})`;
    for (const entity of speakersIn(attribution)) reject({ entity, why });
  }
  for (const { attribution } of read) attribution.rejected.forEach(reject);
  return {
    speakers: speakers.map((entity) => ({ entity, mention: null })),
    certainty: 'sure',
    rule: CORRECTION_RULE,
    rejected: [...rejected.values()],
  };
}

function speakersIn({ speakers }: Attribution): string[] {
  return speakers.map(({ entity }) => entity);
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

function wordsOf({ paragraphs }: PassageText, spans: readonly Span[]): string {
  return shortened(wholeWordsOf({ paragraphs }, spans));
}

function wholeWordsOf({ paragraphs }: PassageText, spans: readonly Span[]): string {
  return spans
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '')
    .join(' … ');
}

/** Kind and speakers of quotes, and the words of those that are other than the ones told anyway. */
function inWords(speech: Speech, quotes: readonly Quote[], entities: readonly Entity[]): string {
  const told = quotes.map((quote) => {
    const { kind, spans, attribution } = quote;
    const isSame = isExactly(quote, speech.range);
    const names = speakersIn(attribution).map(
      (entity) => entities.find(({ id }) => id === entity)?.name ?? entity,
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
