import type { Mention } from '../../../contract/article.ts';
import { WEEKDAYS } from '../../language/calendar.ts';
import { wordSet } from '../../language/word-set.ts';
import { nounOf } from '../nouns.ts';
import { isPossessiveMark, type Word } from './place.ts';

/** The words of one noun group, up to the preposition, comma, bracket or verb that ends it. */
export interface Group {
  /** Index of the word behind the group. */
  readonly to: number;
  /** The name that heads it; null where a noun does. */
  readonly name: Mention | null;
  /** The noun that heads it; null where a name does, or nothing. */
  readonly head: Word | null;
  readonly modifiers: readonly Word[];
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  readonly possessor: Mention | Word | null;
}

/** Reads the noun group that `own` begins with. */
export function readGroup(own: readonly Word[], mentions: readonly Mention[]): Group {
  let nouns: Word[] = [];
  let determiner: Group['determiner'] = 'none';
  let possessor: Mention | Word | null = null;
  let at = 0;
  for (; at < own.length; at++) {
    const word = own[at];
    if (word === undefined) break;
    const mention = mentions.find(({ start, end }) => start <= word.start && word.end <= end);
    const next = mention === undefined ? at + 1 : firstAfter(own, mention);
    if (mention !== undefined && isPossessiveMark(own[next])) {
      // "Ann Lee's" alone stands for her: "Ann Lee's claim that" has "claim" for its cue.
      if (next + 1 >= own.length) {
        return { to: next, name: mention, head: null, modifiers: nouns, determiner, possessor };
      }
      possessor = mention;
      determiner = 'possessive';
      nouns = [];
      at = next;
    } else if (mention !== undefined) {
      if (!isModified(own, next)) {
        return { to: next, name: mention, head: null, modifiers: nouns, determiner, possessor };
      }
      nouns.push(...own.slice(at, next));
      at = next - 1;
    } else if (isPossessiveMark(word)) {
      possessor = null;
      determiner = 'possessive';
      nouns = [];
    } else if (POSSESSIVES.has(word.lower)) {
      possessor = word;
      determiner = 'possessive';
    } else if (DEFINITE.has(word.lower)) determiner = 'definite';
    else if (INDEFINITE.has(word.lower)) determiner = 'indefinite';
    else if (word.lower === 'of' && isQuantity(nouns)) {
      nouns = [];
      at = skipDeterminers(own, at);
      determiner = 'indefinite';
    } else if (word.text === ',' && joinsAdjectives(nouns, own[at + 1])) continue;
    else if (ends(word, own[at + 1])) break;
    else if (NOMINAL.has(word.partOfSpeech)) nouns.push(word);
  }
  const last = nouns.findLastIndex((word) => isNoun(word, own[own.indexOf(word) + 1]));
  const head = nouns[last] ?? null;
  const behind = head === null ? at : own.indexOf(head) + 1;
  return { to: behind, name: null, head, modifiers: nouns.slice(0, last), determiner, possessor };
}

/** Index of the first word behind a mention. */
export function firstAfter(own: readonly Word[], mention: Mention): number {
  const at = own.findIndex(({ start }) => start >= mention.end);
  return at < 0 ? own.length : at;
}

/** Whether the name before `next` only describes a noun that follows: "the Lee campaign". */
export function isModified(own: readonly Word[], next: number): boolean {
  const word = own[next];
  if (word === undefined || TIME.has(word.lower)) return false;
  if (word.text === '-') return own[next + 1] !== undefined;
  return isNoun(word) || word.partOfSpeech === 'ADJ';
}

/** "One of", "tens of millions of", "about half of": what they count heads the group. */
function isQuantity(nouns: readonly Word[]): boolean {
  const last = nouns.at(-1);
  return last === undefined || last.partOfSpeech === 'NUM' || QUANTITIES.has(last.lower);
}

function skipDeterminers(own: readonly Word[], of: number): number {
  let at = of;
  while (DEFINITE.has(own[at + 1]?.lower ?? '') || POSSESSIVES.has(own[at + 1]?.lower ?? '')) at++;
  return at;
}

/** "the tired, 64-year-old envoy": the comma stands between words that describe. */
function joinsAdjectives(nouns: readonly Word[], next: Word | undefined): boolean {
  return (
    nouns.length > 0 &&
    !nouns.some((word) => isNoun(word)) &&
    next !== undefined &&
    next.text !== ','
  );
}

function ends(word: Word, next: Word | undefined): boolean {
  if (isSomebody(word, next)) return false;
  if (word.partOfSpeech === 'ADP' || PARTS.test(word.text) || RELATIVE.has(word.lower)) return true;
  if (word.partOfSpeech !== 'VERB' && word.partOfSpeech !== 'AUX') return false;
  // "a retired judge", "the leading candidate", "lead author": what a noun follows describes it.
  const describes = /(?:ed|ing|en)$|^lead$/.test(word.lower) && next !== undefined;
  return !(describes && NOMINAL.has(next.partOfSpeech));
}

/** "A trawler skipper in Amsel": a noun for somebody that was taken for a verb. */
export function isSomebody({ partOfSpeech, lower }: Word, next: Word | undefined): boolean {
  if (partOfSpeech !== 'VERB') return false;
  const { kind, guessed, plural } = nounOf(lower);
  const closes = next === undefined || next.partOfSpeech === 'ADP' || next.text === ',';
  return kind === 'person' && !guessed && !plural && closes;
}

const isNoun = (word: Word, next?: Word): boolean =>
  word.partOfSpeech === 'NOUN' ||
  word.partOfSpeech === 'PROPN' ||
  SOMEBODY.has(word.lower) ||
  isSomebody(word, next) ||
  isPersonAlone(word, next);

/** "the chief", "her rival": a word for somebody that the tagger takes for an adjective, with no noun behind it. */
function isPersonAlone(word: Word, next: Word | undefined): boolean {
  const alone = next === undefined || !NOMINAL.has(next.partOfSpeech);
  const { kind, guessed } = nounOf(word.lower);
  return word.partOfSpeech === 'ADJ' && alone && kind === 'person' && !guessed;
}

export const RELATIVE = wordSet('who whom which that whose where when');
const POSSESSIVES = wordSet('my our your his her its their whose');
const DEFINITE = wordSet('the this that these those');
const INDEFINITE = wordSet('a an another one some any each every several');
const SOMEBODY = wordSet('someone somebody anyone anybody');
const PARTS = /[,()]/;
const NOMINAL = wordSet('NOUN PROPN ADJ NUM VERB ADV');
const QUANTITIES = wordSet(
  'number majority minority handful lot lots couple dozens scores hundreds thousands millions ' +
    'billions percent percentage half third quarter two-thirds host range share pair trio most many ' +
    'some few several both all none',
);
const TIME = wordSet(`today yesterday tomorrow tonight ${WEEKDAYS}`);
