import type { Paragraph, Title } from '../contract/article.ts';
import type { Block, Edit } from '../contract/dump.ts';
import { applyEdits } from '../contract/edits.ts';
import { outletOf } from './headlines/outlet.ts';
import { FUNCTION_WORDS } from './language/function-words.ts';
import { whiteSpace } from './repair/typography.ts';

/** The dump's own title line, or one derived from the first sentence of the article. */
export function readTitle(
  text: string,
  blocks: readonly Block[],
  paragraphs: readonly Paragraph[],
): Title {
  const block = blocks.find(({ kind }) => kind === 'title');
  if (block !== undefined) return sourceTitle(text.slice(block.start, block.end), block.start);
  return { text: deriveTitle(paragraphs), origin: 'derived', place: null, edits: [] };
}

/** A title line without the name of the portal behind it ("… | Reuters"). */
function sourceTitle(line: string, start: number): Title {
  const outlet = outletOf(line);
  const end = line.length - (outlet?.known === true ? outlet.length : 0);
  const edits: Edit[] = whiteSpace(line.slice(0, end), start);
  if (end < line.length) {
    const remove = line.slice(end);
    edits.push({ at: start + end, remove, insert: '', rule: 'outlet', certainty: 'sure' });
  }
  return {
    text: applyEdits(line, start, edits),
    origin: 'source',
    place: { start, end: start + line.length },
    edits,
  };
}

/** A sentence of at most this many UTF-16 code units is a title as a whole. */
const WHOLE_SENTENCE = 100;
/** An opening clause has this many words at least; a shorter one is only a name or a place. */
const SHORTEST_CLAUSE = 5;
/** Where no clause ends in time a derived title is cut, with a mark that it was. */
const LONGEST_CLAUSE = 16;
/** So few words more are not worth a cut. */
const SHORT_REST = 4;

/** From the last word that opens a phrase on, a title cut in its midst has at most so many words. */
const LONGEST_PHRASE = 7;
const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  `about after against amid among and around as at because before between but by during for from if in into
   near on or over since so than that through to under until when where which while who whom whose with
   within without`.split(/\s+/),
);

/** "MOSCOW, April 17 (Agency) -- ": where and when an agency's text was filed. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.' ]{2,}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}(?= (?:--|[–—]) )|, \p{Lu}[\p{L}.]+\.?)?(?:, \p{Lu}\p{L}+\.? \d{1,2})?(?: \([^)]{2,20}\))?\s*(?:--|[–—-]|:)?\s+(?=\p{Lu}\p{Ll}|\p{Lu} )/u;
const SENTENCE_END =
  /(?<=[\p{Ll}\d)%"”’]{2})(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|St|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec))[.?!](?=["”’)]*(?:\s|$))/u;
const CLAUSE_END = /[,;:](?=\s)|\s+(?:--|[–—])\s+/gu;

/** Closing marks and what each closes. */
const CLOSING_MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['”', '“'],
  ['’', '‘'],
  [')', '('],
];

/** The first sentence's opening clause, or the whole of a short one. Empty where there are no words. */
function deriveTitle(paragraphs: readonly Paragraph[]): string {
  const opening =
    paragraphs.find(({ text }) => text.split(/\s+/).length >= SHORTEST_CLAUSE) ?? paragraphs[0];
  const body = (opening?.text ?? '').replace(DATELINE, '');
  const end = SENTENCE_END.exec(body);
  const mark = end?.[0] === '?' || end?.[0] === '!' ? 1 : 0;
  const sentence = body.slice(0, end === null ? body.length : end.index + mark).trim();
  if (sentence.length <= WHOLE_SENTENCE) {
    return sentence + closing(sentence, end === null ? '' : body.slice(end.index + 1));
  }
  const clauses = hasVerbBehind(sentence) ? [] : sentence.matchAll(CLAUSE_END);
  for (const { index } of clauses) {
    const clause = sentence.slice(0, index);
    const words = clause.split(/\s+/).length;
    if (words >= SHORTEST_CLAUSE && words <= LONGEST_CLAUSE) return clause;
  }
  const words = sentence.split(/\s+/);
  if (words.length <= LONGEST_CLAUSE + SHORT_REST) return sentence;
  const cut = words.slice(0, phraseEnd(words)).join(' ');
  return `${cut.replace(/[,;:]$/, '')} …`;
}

/** "Ann Lee, the painter whose quiet, grey rooms", "When the rain stopped": the verb comes behind the comma. */
function hasVerbBehind(sentence: string): boolean {
  const [first = ''] = sentence.toLowerCase().split(/\s/, 1);
  if (SUBORDINATORS.has(first)) return true;
  return APPOSITION.test(sentence) && !PHRASE_OPENERS.has(first);
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'after although as because before despite even if since though unless until when whenever while'.split(
    ' ',
  ),
);
const APPOSITION = /^(?:\S+\s+){0,3}[^\s,]+,\s(?:the|an?|one|who|whose|which|once|now|\d+,)\s/;

/** How many words a title may have so that it ends where a phrase does, as far as its words show that. */
function phraseEnd(words: readonly string[]): number {
  const comma = words.slice(0, LONGEST_CLAUSE).findLastIndex((word) => word.endsWith(','));
  const least = Math.max(LONGEST_CLAUSE - LONGEST_PHRASE, comma + 1);
  const endsWell = (end: number): boolean => {
    const last = (words[end - 1] ?? '').toLowerCase();
    return !FUNCTION_WORDS.has(last) || ADVERBS.has(last);
  };
  for (let end = LONGEST_CLAUSE; end > least; end--) {
    if (PHRASE_OPENERS.has(words[end] ?? '') && endsWell(end)) return end;
  }
  let end = LONGEST_CLAUSE;
  while (end > least && !endsWell(end)) end--;
  return end;
}

/** Function words behind which a phrase may end: "walked out". */
const ADVERBS: ReadonlySet<string> = new Set(
  'again away back down here now off out there today tomorrow up yesterday'.split(' '),
);

/** The mark behind the full stop that closes what the sentence has opened; empty where there is none. */
function closing(sentence: string, behind: string): string {
  const pair = CLOSING_MARKS.find(([close]) => behind.startsWith(close));
  if (pair === undefined) return '';
  const [close, open] = pair;
  const isOpen =
    close === open
      ? sentence.split(close).length % 2 === 0
      : sentence.lastIndexOf(open) > sentence.lastIndexOf(close);
  return isOpen ? close : '';
}
