import type { Sentence, Token } from '../../language/analyse.ts';
import { type Cue, findCues } from './cues.ts';
import { type Frame, frameOf } from './frames.ts';

/** A sentence with its place in the article, its cues, and the points where speech may begin or end. */
export interface Line {
  readonly paragraph: number;
  /** Place among the sentences of its paragraph, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly frames: readonly Frame[];
  /** Token indices in order, the first 0 and the last the number of tokens. */
  readonly cuts: readonly number[];
}

/** The sentences of an article with their cuts, in the order of the text. */
export function cutArticle(sentences: readonly (readonly Sentence[])[]): Line[] {
  return sentences.flatMap((lines, paragraph) =>
    lines.map(({ tokens }, index): Line => {
      const cues = findCues(tokens);
      const asked = /[?!]/.test(lines[index - 1]?.tokens.at(-1)?.text ?? '');
      const frames = cues.map((cue) => frameOf(tokens, cue, asked));
      const cuts = cutsOf(tokens, cues);
      return { paragraph, index, count: lines.length, tokens, cues, frames, cuts };
    }),
  );
}

function cutsOf(tokens: readonly Token[], cues: readonly Cue[]): number[] {
  const length = tokens.length;
  // the higher the rank, the sooner a cut is kept where there are too many
  const ranks = new Uint8Array(length + 1);
  const cut = (at: number, rank: number): void => {
    let place = at;
    while (place < length && closes(tokens, place)) place++;
    ranks[place] = Math.max(ranks[place] ?? 0, rank);
  };
  for (const { clause } of cues) {
    cut(clause.from, 6);
    cut(clause.to, 6);
    const object = tokens[clause.to]?.partOfSpeech === 'ADP' ? clause.to : -1;
    if (object > 0) cut(object + 1, 4);
    let phrases = 0;
    for (let k = clause.to + 1; k < Math.min(length, clause.to + NEAR_CUE); k++) {
      if (tokens[k - 1]?.lower === 'that' && k === clause.to + 1) cut(k, 5);
      else if (startsClause(tokens, k) && phrases++ < PHRASES_AFTER_CUE) cut(k, 4);
    }
  }
  tokens.forEach((token, index) => {
    if (index === 0) return;
    if (token.partOfSpeech === 'PUNCT') {
      if (isMark(token)) cut(opens(tokens, index) ? index : index + 1, 7);
      else if (token.text === ':') cut(index + 1, 5);
      else if (cues.length > 0 && PARTING.test(token.text)) cut(index + 1, 3);
      else if (cues.length > 0 && opens(tokens, index)) cut(index, 3);
      return;
    }
    if (cues.length > 0 && SUBORDINATORS.has(token.lower)) cut(index, 2);
    if (cues.length > 0 && token.partOfSpeech === 'CCONJ') cut(index, 1);
  });
  ranks[0] = 9;
  ranks[length] = 9;
  const cuts = [...ranks.keys()].filter((k) => (ranks[k] ?? 0) > 0);
  for (let rank = 1; cuts.length > MOST_CUTS && rank < 9; rank++) {
    for (let k = cuts.length - 1; k > 0 && cuts.length > MOST_CUTS; k--) {
      if (ranks[cuts[k] ?? 0] === rank) cuts.splice(k, 1);
    }
  }
  return cuts;
}

/** Whether a mark belongs to the words before it. */
function closes(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.partOfSpeech === 'PUNCT' && !opens(tokens, index);
}

/** Whether a mark belongs to what follows it. */
export function opens(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (/^[([“‘$#]/.test(token.text)) return true;
  if (!/^["']/.test(token.text)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined || after.start > token.end) return false;
  return before === undefined || before.end < token.start;
}

export const isMark = (token: Token): boolean => /^["“”]/.test(token.text);

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

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const PARTING = /^(?:[,;?!)\]]|\.+|-+|–|—|…)$/;
const SUBORDINATORS = set(
  'that which who because while although though when where if unless until before after since as whether what how why',
);
const SHORT_PREPOSITIONS = set('in on at during for about of');
const NEAR_CUE = 7;
const PHRASES_AFTER_CUE = 3;
/** More cuts cost time by their square and gain nothing. */
const MOST_CUTS = 18;
