import type { Sentence, Token } from '../../language/analyse.ts';
import { type Cue, findCues } from './cues.ts';
import { type Frame, frameOf } from './frames.ts';
import { colonOfLine } from './transcript-line.ts';
import { entryOf, type WordEntry } from './word-entry.ts';

/** A sentence with its place in the article, its cues, and the points where speech may begin or end. */
export interface Line {
  readonly paragraph: number;
  /** Place among the sentences of its paragraph, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly tokens: readonly Token[];
  /** What is known of each token by its letters. */
  readonly words: readonly WordEntry[];
  readonly cues: readonly Cue[];
  readonly frames: readonly Frame[];
  /** Token indices in order, the first 0 and the last the number of tokens. */
  readonly cuts: readonly number[];
  /** For each cut the number of the cue whose clause ends there, but for a phrase; -1 where none does. */
  readonly ended: readonly number[];
  /** For each cut the number of the cue whose clause begins there; -1 where none does. */
  readonly begun: readonly number[];
}

/**
 * The sentences of an article with their cuts, in the order of the text. `kept`: it keeps its quotation marks.
 * Sentences are then read as if they had none, as those are from which it was learnt how speech reads; what the
 * marks say is told apart from that (`scoreMarks`), and wherever one stood is a cut.
 */
export function cutArticle(sentences: readonly (readonly Sentence[])[], kept = false): Line[] {
  const lines: Line[] = [];
  const dated = opensWithDateline(sentences);
  for (let paragraph = 0; paragraph < sentences.length; paragraph++) {
    const own = sentences[paragraph] ?? [];
    let asked = false;
    for (let index = 0; index < own.length; index++) {
      const written = own[index]?.tokens ?? [];
      const { tokens, borders } = kept ? withoutMarks(written) : { tokens: written, borders: NONE };
      const place = { paragraph, index, count: own.length };
      const named = !(dated && lines.length === 0);
      lines.push(cutSentence(tokens, borders, asked, named, place));
      asked = ASKS.test(tokens.at(-1)?.text ?? '');
    }
  }
  return lines;
}

/** "NORVIK: The ferry sank": a place before what an article begins with, where no other sentence opens like a speaker's line. */
function opensWithDateline(sentences: readonly (readonly Sentence[])[]): boolean {
  const [first, ...others] = sentences.flat();
  if (first === undefined || colonOfLine(first.tokens) < 0) return false;
  return others.length > 0 && others.every(({ tokens }) => colonOfLine(tokens) < 0);
}

const ASKS = /[?!]/;
const NONE: readonly number[] = [];

interface Unmarked {
  readonly tokens: readonly Token[];
  /** Before which of the tokens a mark stood. */
  readonly borders: readonly number[];
}

function withoutMarks(written: readonly Token[]): Unmarked {
  const tokens: Token[] = [];
  const borders: number[] = [];
  for (const token of written) {
    // most tokens are longer than any mark
    const marks = token.text.length <= LONGEST_MARK && entryOf(token.lower).quotation;
    if (marks) borders.push(tokens.length);
    else tokens.push(token);
  }
  return tokens.length === 0 ? { tokens: written, borders: NONE } : { tokens, borders };
}

/** UTF-16 code units: "''". */
const LONGEST_MARK = 2;

/** `asked`: the sentence before ends in "?" or "!". `named`: a speaker's name may open it, as in a transcript. */
function cutSentence(
  tokens: readonly Token[],
  borders: readonly number[],
  asked: boolean,
  named: boolean,
  { paragraph, index, count }: Pick<Line, 'paragraph' | 'index' | 'count'>,
): Line {
  const words = tokens.map(({ lower }) => entryOf(lower));
  const cues = findCues(tokens, words, named, borders);
  const frames = cues.map((cue) => frameOf(tokens, cue, asked));
  const cuts = cutsOf(tokens, borders, words, cues);
  const ended = cuts.map((cut) => cueEndingAt(tokens, cues, cut));
  const begun = cuts.map((cut) => cueStartingAt(cues, cut));
  return { paragraph, index, count, tokens, words, cues, frames, cuts, ended, begun };
}

/** The cue whose clause ends at a cut, but for "that", a mark or one phrase. */
function cueEndingAt(tokens: readonly Token[], cues: readonly Cue[], cut: number): number {
  for (let index = cues.length - 1; index >= 0; index--) {
    const end = cues[index]?.clause.to ?? 0;
    if (end > cut) continue;
    if (cut - end > NEAR) return -1;
    for (let k = end; k < cut - 1; k++) if (tokens[k]?.partOfSpeech === 'PUNCT') return -1;
    return index;
  }
  return -1;
}

/** Tokens between a cue and what it reports: whom it was told, and when. */
const NEAR = 7;

function cueStartingAt(cues: readonly Cue[], cut: number): number {
  for (let index = 0; index < cues.length; index++) {
    if (cues[index]?.clause.from === cut) return index;
  }
  return -1;
}

function cutsOf(
  tokens: readonly Token[],
  borders: readonly number[],
  words: readonly WordEntry[],
  cues: readonly Cue[],
): number[] {
  const length = tokens.length;
  // the higher the rank, the sooner a cut is kept where there are too many
  const ranks = roomFor(length + 1);
  for (const { clause } of cues) {
    rank(ranks, tokens, words, clause.from, 6);
    rank(ranks, tokens, words, clause.to, 6);
    // "Lee said X, but the union said Y"
    const joint = tokens[clause.from - 1];
    if (joint?.partOfSpeech === 'CCONJ' || joint?.partOfSpeech === 'SCONJ')
      rank(ranks, tokens, words, clause.from - 1, 5);
    const object = tokens[clause.to]?.partOfSpeech === 'ADP' ? clause.to : -1;
    if (object > 0) rank(ranks, tokens, words, object + 1, 4);
    let phrases = 0;
    for (let k = clause.to + 1; k < Math.min(length, clause.to + NEAR_CUE); k++) {
      if (k === clause.to + 1 && tokens[k - 1]?.lower === 'that') rank(ranks, tokens, words, k, 5);
      else if (startsClause(tokens, k) && phrases++ < PHRASES_AFTER_CUE) {
        rank(ranks, tokens, words, k, 4);
      }
    }
  }
  const cued = cues.length > 0;
  for (let index = 1; index < length; index++) {
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined) continue;
    if (token.partOfSpeech === 'PUNCT') {
      const opening = opens(tokens, words, index);
      if (word.quotation) rank(ranks, tokens, words, opening ? index : index + 1, 7);
      else if (token.text === ':') rank(ranks, tokens, words, index + 1, 5);
      else if (cued && word.parting) rank(ranks, tokens, words, index + 1, 3);
      else if (cued && opening) rank(ranks, tokens, words, index, 3);
    } else if (cued) {
      if (word.subordinator) rank(ranks, tokens, words, index, 2);
      if (token.partOfSpeech === 'CCONJ') rank(ranks, tokens, words, index, 1);
    }
  }
  for (const border of borders) rank(ranks, tokens, words, border, 7);
  ranks[0] = 9;
  ranks[length] = 9;
  const cuts: number[] = [];
  for (let k = 0; k <= length; k++) if ((ranks[k] ?? 0) > 0) cuts.push(k);
  for (let least = 1; cuts.length > MOST_CUTS && least < 9; least++) {
    for (let k = cuts.length - 1; k > 0 && cuts.length > MOST_CUTS; k--) {
      if (ranks[cuts[k] ?? 0] === least) cuts.splice(k, 1);
    }
  }
  return cuts;
}

/** Zeros for so many ranks: room that is filled anew for each sentence. */
function roomFor(ranks: number): Uint8Array {
  if (ranks > room.length) room = new Uint8Array(ranks * 2);
  return room.fill(0, 0, ranks);
}

let room = new Uint8Array(512);

/** Raises the rank of the cut at a token, or behind the marks there that belong to the words before. */
function rank(
  ranks: Uint8Array,
  tokens: readonly Token[],
  words: readonly WordEntry[],
  at: number,
  least: number,
): void {
  let place = at;
  while (place < tokens.length && closes(tokens, words, place)) place++;
  if ((ranks[place] ?? 0) < least) ranks[place] = least;
}

/** Whether a mark belongs to the words before it. */
const closes = (tokens: readonly Token[], words: readonly WordEntry[], index: number): boolean =>
  tokens[index]?.partOfSpeech === 'PUNCT' && !opens(tokens, words, index);

/** Whether a mark belongs to what follows it. */
function opens(tokens: readonly Token[], words: readonly WordEntry[], index: number): boolean {
  const token = tokens[index];
  const word = words[index];
  if (token === undefined || word === undefined) return false;
  if (word.opening) return true;
  if (!word.straight) return false;
  const after = tokens[index + 1];
  if (after === undefined || after.start > token.end) return false;
  const before = index > 0 ? tokens[index - 1] : undefined;
  return before === undefined || before.end < token.start;
}

/** A word that may open what is reported, close after the cue. */
function startsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  switch (token.partOfSpeech) {
    case 'PRON':
    case 'DET':
    case 'SCONJ':
      return true;
    case 'PROPN':
      return before.partOfSpeech !== 'PROPN' && before.partOfSpeech !== 'DET';
    case 'PART':
      return token.lower === 'to';
    case 'NOUN':
    case 'ADJ':
    case 'NUM':
      return before.partOfSpeech === 'PROPN' || before.partOfSpeech === 'PRON';
    case 'ADP':
      return SHORT_PREPOSITIONS.has(token.lower);
    default:
      return false;
  }
}

const SHORT_PREPOSITIONS = new Set('in on at during for about of'.split(' '));
const NEAR_CUE = 7;
const PHRASES_AFTER_CUE = 3;
/** More cuts cost time by their square and gain nothing. */
const MOST_CUTS = 18;
