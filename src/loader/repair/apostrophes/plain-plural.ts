import { CAPITAL, isAt } from '../../language/characters.ts';
import { nameWordOf } from '../known-names.ts';
import type { Word } from '../words.ts';

/** Whether grammar alone tells that a word in s is no possessive in its place. */
export function isPlainPlural(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (JOINED.test(word.text) || PRONOUN_IN_S.test(word.text)) return true;
  if (WEEKDAYS.test(word.text)) return isDayOfMany(words, index);
  if (TITLES.test(word.text) && standsBeforeNames(words, index + 1)) return true;
  if (isOfThings(word) && ownsNothing(words[index + 1])) return true;
  return isSubject(words, index) || actsOn(words, index);
}

/** "DVDs": letters that are no body's name, and so may stand for several. */
const isOfThings = ({ entry }: Word): boolean =>
  entry.capitals === 'all-but-s' && nameWordOf(entry.text.slice(0, -1)) === null;

/** "PCs, DVDs and tapes", "the DVDs will": letters with no noun behind them that could be theirs. */
const ownsNothing = (next: Word | undefined): boolean =>
  next !== undefined && (next.gap !== 'space' || BEHIND_LETTERS.has(next.lower));

/** Some of these may follow "is" or "has": not those that do so often ("in", "on", "the"). */
const BEHIND_LETTERS: ReadonlySet<string> = new Set(
  'and or of for with from than that which who will would can could should may might must do'.split(
    ' ',
  ),
);

/** "The swimmers miss it": a verb with a pronoun as its object. */
function actsOn(words: readonly Word[], index: number): boolean {
  const verb = words[index + 1];
  const object = words[index + 2];
  if (verb?.gap !== 'space' || object?.gap !== 'space' || !OBJECTS.has(object.lower)) return false;
  return LIKING.has(verb.lower);
}

const OBJECTS: ReadonlySet<string> = new Set(['it', 'him', 'them', 'us', 'me', 'you']);
/** What many do to somebody or something, and what is hardly a noun before a pronoun. */
const LIKING: ReadonlySet<string> = new Set(
  `admire adore admired adored call called dislike disliked enjoy enjoyed find found follow followed give
   gave hate hated help helped join joined keep kept let like liked love loved make made meet met miss
   missed need needed pay paid see saw send sent take took teach taught trust trusted use used visit
   visited want wanted watch watched welcome welcomed`.split(/\s+/),
);

/** "Dukes come and go": a verb that is never a noun stands behind, and several have it. A name may have come, too. */
function isSubject(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next?.gap !== 'space' || !NEVER_NOUN.has(next.lower)) return false;
  return word.gap !== 'space' || !isAt(word.text, 0, CAPITAL);
}

const NEVER_NOUN: ReadonlySet<string> = new Set(
  'are were have do come came become became seem agree believe know knew say tell told ask bring eat went'.split(
    ' ',
  ),
);

/** "StatementsThis": a word that was glued to another one, and never lacks an apostrophe. */
const JOINED = /\p{Ll}(?:This|His|Hers|Its|Is|Was|Has|As|Us|Does|Yes|Thus|Perhaps|Always|Unless)$/u;

/** "Wes" is a name: these pronouns have other possessives. */
const PRONOUN_IN_S = /^(?:we|they|you|me|us|him|them)s$/i;

const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days$/;

/** "open on Saturdays?", "on Mondays and Fridays": nothing stands behind that could be the day's. */
function isDayOfMany(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next !== undefined && next.gap === 'space' && !JOINING.test(next.lower)) return false;
  return words.slice(Math.max(0, index - LOOKED_BACK), index).some(({ lower }) => lower === 'on');
}

const JOINING =
  /^(?:and|or|to|until|till|from|between|before|after|in|at|when|but|through|now|again|too|only|as|since|because|while)$/;
/** "on Mondays and Fridays". Words. */
const LOOKED_BACK = 3;

/** What several people are called before their names. */
const TITLES =
  /^(?:Justices|Judges|Senators|Governors|Mayors|Ministers|Presidents|Professors|Representatives|Secretaries|Generals|Councillors|Councilors|Officers|Detectives|Deputies|Commissioners|Doctors)$/;

/** "Justices Venn and Ostler": capitalised words, the last of them behind an "and". */
function standsBeforeNames(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + MOST_IN_NAMES; at++) {
    const word = words[at];
    if (word === undefined || !JOINS_NAMES.has(word.gap)) return false;
    if (word.lower === 'and') {
      const last = words[at + 1];
      return at > from && last?.gap === 'space' && isAt(last.text, 0, CAPITAL);
    }
    if (!isAt(word.text, 0, CAPITAL)) return false;
  }
  return false;
}

const JOINS_NAMES: ReadonlySet<string> = new Set(['space', 'comma']);
/** Words that a list of names has at most before its "and". */
const MOST_IN_NAMES = 10;
