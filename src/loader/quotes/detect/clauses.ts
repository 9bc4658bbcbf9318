import type { Token } from '../../language/analyse.ts';
import type { Line } from './cuts.ts';
import { NOTHING, symbolOf } from './symbols.ts';
import { TRAIT } from './traits.ts';
import type { WordEntry } from './word-entry.ts';

/** How the clauses of a sentence stand to its cuts. All are told for each cut. */
export interface Clauses {
  /** How many verbs that rule a clause stand before it. */
  readonly verbs: readonly number[];
  /** How many words that want a clause of their own stand before it. */
  readonly openers: readonly number[];
  /** Whether such a word stands right behind it. */
  readonly opens: readonly boolean[];
  /** What goes on behind it, as a symbol: a cue, another clause, a verb or a phrase, and how it is joined. */
  readonly beyond: readonly number[];
  /** The tense of the first verb behind it that rules a clause: none 0, past 1, present 2, will 3, would 4. */
  readonly tenses: readonly number[];
}

/** The clauses of a sentence as far as its words and their parts of speech show them. */
export function clausesOf(line: Line): Clauses {
  const { tokens, words, cuts } = line;
  makeRoom(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    ruling[index] = rulesClause(tokens, words, index) ? 1 : 0;
  }
  for (let index = 0; index < tokens.length; index++) {
    wanting[index] = wantsClause(tokens, words, index) ? 1 : 0;
  }
  const verbs: number[] = [];
  const openers: number[] = [];
  const tenses: number[] = [];
  let verb = 0;
  let opener = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index === cuts[verbs.length]) {
      verbs.push(verb);
      openers.push(opener);
    }
    if (index === tokens.length) break;
    if (ruling[index] === 1) {
      verb++;
      const tense = tenseAt(tokens, words, index);
      while (tenses.length < verbs.length) tenses.push(tense);
    } else if (wanting[index] === 1) opener++;
  }
  while (tenses.length < cuts.length) tenses.push(0);
  const opens: boolean[] = [];
  const beyond: number[] = [];
  for (const cut of cuts) {
    opens.push(cut < tokens.length && wanting[cut] === 1);
    beyond.push(beyondAt(line, cut));
  }
  return { verbs, openers, opens, beyond, tenses };
}

/** Room for whether each token of a sentence rules a clause, and whether it wants one; filled anew for each. */
let ruling = new Uint8Array(256);
let wanting = new Uint8Array(256);

function makeRoom(tokens: number): void {
  if (tokens <= ruling.length) return;
  ruling = new Uint8Array(tokens * 2);
  wanting = new Uint8Array(tokens * 2);
}

/**
 * How many clauses are whole between two cuts: the verbs that rule one less the words that want one, from 0
 * (fewer than none) to 3. The word that leads it in is not counted.
 */
export function balanceOf({ verbs, openers, opens }: Clauses, from: number, to: number): number {
  const own = opens[from] === true ? 1 : 0;
  const verbsIn = (verbs[to] ?? 0) - (verbs[from] ?? 0);
  const openersIn = (openers[to] ?? 0) - (openers[from] ?? 0) - own;
  return Math.max(0, Math.min(MOST_BALANCE, verbsIn - openersIn + 1));
}

const MOST_BALANCE = 3;

/** Whether a word is the first of a verb that may rule a clause: no infinitive, participle or gerund. */
function rulesClause(
  tokens: readonly Token[],
  words: readonly WordEntry[],
  index: number,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { partOfSpeech } = token;
  if (partOfSpeech !== 'AUX' && partOfSpeech !== 'VERB') return false;
  if (words[index]?.ing === true) return false;
  let before = index - 1;
  while (tokens[before]?.partOfSpeech === 'ADV' || NEGATIONS.has(tokens[before]?.lower ?? '')) {
    before--;
  }
  const last = tokens[before];
  if (last === undefined) return true;
  if (last.partOfSpeech === 'AUX' || last.partOfSpeech === 'ADP' || last.lower === 'to') {
    return false;
  }
  if (partOfSpeech === 'AUX') return true;
  if (last.partOfSpeech === 'VERB' && token.lower === token.lemma) return false;
  return !(token.lower.endsWith('ed') && tokens[index + 1]?.lower === 'by');
}

const NEGATIONS = new Set(['not', 'n’t', "n't", 'nt', 'never']);

/** Whether a word wants a clause of its own behind it. */
function wantsClause(
  tokens: readonly Token[],
  words: readonly WordEntry[],
  index: number,
): boolean {
  const token = tokens[index];
  if (token === undefined || words[index]?.subordinator !== true) return false;
  if (token.lower === 'that') {
    return token.partOfSpeech !== 'DET' || tokens[index + 1]?.partOfSpeech !== 'NOUN';
  }
  return !PREPOSITIONS_TOO.has(token.lower) || leadsToVerb(tokens, index + 1);
}

const PREPOSITIONS_TOO = new Set(['as', 'before', 'after', 'since', 'until']);

function leadsToVerb(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + LONGEST_SUBJECT); k++) {
    const partOfSpeech = tokens[k]?.partOfSpeech;
    if (partOfSpeech === 'PUNCT' || partOfSpeech === 'CCONJ') return false;
    if (ruling[k] === 1) return true;
  }
  return false;
}

/** Tokens from a word that opens a clause to its verb. */
const LONGEST_SUBJECT = 6;

/** What goes on at a token. */
function beyondAt({ tokens, cues }: Line, at: number): number {
  const next = tokens[at];
  if (next === undefined) return NOTHING;
  const joined = next.partOfSpeech === 'CCONJ' || wanting[at] === 1;
  let start = joined ? at + 1 : at;
  while (tokens[start]?.partOfSpeech === 'ADV') start++;
  const head = joined ? next.lower : '';
  const beyond = joined ? beyondBehind(head) : UNJOINED;
  for (const { clause, kind } of cues) {
    if (clause.from === start) return beyondCue(beyond, head, kind);
  }
  const verb = verbFrom(tokens, start);
  if (verb === start) return (beyond.verb ??= symbolOf(`${head}>verb`));
  if (verb > start) return (beyond.clause ??= symbolOf(`${head}>clause`));
  return tokens[start]?.lower.endsWith('ing') === true
    ? (beyond.ing ??= symbolOf(`${head}>ing`))
    : (beyond.phrase ??= symbolOf(`${head}>phrase`));
}

/** The symbols of what goes on behind one word that joins it, as far as they were asked for: each name is built once. */
interface Beyond {
  verb: number | undefined;
  clause: number | undefined;
  ing: number | undefined;
  phrase: number | undefined;
  readonly cues: Map<string, number>;
}

const newBeyond = (): Beyond => ({
  verb: undefined,
  clause: undefined,
  ing: undefined,
  phrase: undefined,
  cues: new Map(),
});

const UNJOINED = newBeyond();
const JOINED = new Map<string, Beyond>();

function beyondBehind(head: string): Beyond {
  let beyond = JOINED.get(head);
  if (beyond === undefined) JOINED.set(head, (beyond = newBeyond()));
  return beyond;
}

function beyondCue({ cues }: Beyond, head: string, kind: string): number {
  let symbol = cues.get(kind);
  if (symbol === undefined) cues.set(kind, (symbol = symbolOf(`${head}>cue ${kind}`)));
  return symbol;
}

/** The first verb that rules a clause from a token on, in the same stretch between marks; -1 where none does. */
function verbFrom(tokens: readonly Token[], start: number): number {
  for (let k = start; k < Math.min(tokens.length, start + LONGEST_STRETCH); k++) {
    if (ruling[k] === 1) return k;
    const partOfSpeech = tokens[k]?.partOfSpeech;
    const ends = partOfSpeech === 'PUNCT' || partOfSpeech === 'CCONJ' || wanting[k] === 1;
    if (k > start && ends) return -1;
  }
  return -1;
}

const LONGEST_STRETCH = 10;

function tenseAt(tokens: readonly Token[], words: readonly WordEntry[], at: number): number {
  const token = tokens[at];
  const word = words[at];
  if (token === undefined || word === undefined) return 0;
  const traits = word.traits | word.tense;
  if ((traits & TRAIT.modal) !== 0) return SHIFTED.has(token.lower) ? 4 : 3;
  if ((traits & TRAIT.past) !== 0) return 1;
  if ((traits & TRAIT.present) !== 0) return 2;
  return token.lower === token.lemma ? 2 : 1;
}

/** Modals as reports have them for "will", "can", "may" and "shall". */
const SHIFTED = new Set(['would', 'could', 'might', 'should']);
