import type { Span } from '../../../contract/article.ts';
import type { Gender } from '../../names/find.ts';
import { nounOf } from '../nouns.ts';
import type { Word, Words } from './place.ts';

/**
 * What a text calls somebody where it names them: the words before the name ("former senator Ann
 * Lee") and those of an apposition ("Ann Lee, a lawyer in Ohio"). Lower case, nouns in the singular.
 */
export function introductionsOf(name: Span, words: Words): (readonly string[])[] {
  const own = words.paragraphs[name.paragraph] ?? [];
  const covered = words.of(name);
  const first = covered[0];
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return [];
  return [titleIn(covered), wordsBefore(own, first), wordsAfter(own, last)].filter(
    (found) => found.length > 0,
  );
}

/** What an introduction tells of somebody's gender: "Mrs.", "his sister", "a spokeswoman". */
export function genderIn(introductions: readonly (readonly string[])[]): Gender | null {
  for (const words of introductions) {
    const honorific = words.map((word) => HONORIFICS.get(word)).find((gender) => gender);
    if (honorific !== undefined) return honorific;
    const { gender } = nounOf(words.at(-1) ?? '');
    if (gender !== null) return gender;
  }
  return null;
}

/** "Her editor, Ann Lee,": the gender of whose he or she is; null where the text does not say so by a pronoun. */
export function ownerOfNamed(name: Span, words: Words): Gender | null {
  const own = words.paragraphs[name.paragraph] ?? [];
  const [first] = words.of(name);
  let at = (first?.index ?? 0) - 1;
  if (own[at]?.text === ',') at--;
  if (nounOf(own[at]?.lower ?? '').kind !== 'person') return null;
  while (DESCRIBING.has(own[at]?.partOfSpeech ?? '')) at--;
  return own[at]?.sentence === first?.sentence ? (OWNERS.get(own[at]?.lower ?? '') ?? null) : null;
}

const OWNERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

function titleIn(covered: readonly Word[]): string[] {
  const titles: string[] = [];
  for (const word of covered.slice(0, -1)) {
    const bare = withoutStop(word);
    const title = TITLES.get(bare) ?? (HONORIFICS.has(bare) ? bare : undefined);
    if (title !== undefined) titles.push(title);
  }
  return titles;
}

function withoutStop({ lower }: Word): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function wordsBefore(own: readonly Word[], first: Word): string[] {
  const found: Word[] = [];
  for (let at = first.index - 1; at >= 0 && found.length < LONGEST_INTRODUCTION; at--) {
    const word = own[at];
    if (word === undefined || word.sentence !== first.sentence) break;
    if (word.text === '-') continue;
    if (!DESCRIBING.has(word.partOfSpeech)) break;
    found.push(word);
  }
  return normal(found.toReversed());
}

function wordsAfter(own: readonly Word[], last: Word): string[] {
  let at = last.index + 1;
  if (own[at]?.text !== ',') return [];
  at++;
  const found: Word[] = [];
  const opener = own[at];
  // "Ann Lee, whose husband is ill": somebody else.
  if (opener?.lower === 'whose') return [];
  const introduces = opener?.partOfSpeech === 'DET' || OPENING.has(opener?.lower ?? '');
  for (; at < own.length && found.length < LONGEST_INTRODUCTION; at++) {
    const word = own[at];
    if (word === undefined || word.sentence !== last.sentence) break;
    if (word.partOfSpeech === 'DET' || word.text === '-') continue;
    if (!DESCRIBING.has(word.partOfSpeech)) break;
    found.push(word);
  }
  const head = found.at(-1);
  if (head === undefined || !(introduces || nounOf(head.lower).kind === 'person')) return [];
  return normal(found);
}

function normal(found: readonly Word[]): string[] {
  return found.map((word) => {
    const bare = withoutStop(word);
    return TITLES.get(bare) ?? (HONORIFICS.has(bare) ? bare : nounOf(bare).singular);
  });
}

/** Titles before a name, with the noun that the text may later use in their place. */
const TITLES: ReadonlyMap<string, string> = new Map(
  (
    'sen senator|sens senator|senator senator|rep representative|reps representative|' +
    'gov governor|governor governor|pres president|president president|gen general|' +
    'general general|lt lieutenant|col colonel|colonel colonel|maj major|capt captain|' +
    'captain captain|sgt sergeant|cmdr commander|adm admiral|admiral admiral|rev pastor|' +
    'reverend pastor|dr doctor|doctor doctor|prof professor|professor professor|judge judge|' +
    'justice justice|mayor mayor|chancellor chancellor|sheriff sheriff|king king|queen queen|' +
    'prince prince|princess princess|pope pope|secretary secretary|minister minister|' +
    'ambassador ambassador|speaker speaker|del delegate|delegate delegate|chief chief'
  )
    .split('|')
    .map((pair): [string, string] => {
      const [title = '', noun = ''] = pair.split(' ');
      return [title, noun];
    }),
);

const HONORIFICS: ReadonlyMap<string, Gender> = new Map([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['madame', 'female'],
]);

const DESCRIBING = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const OPENING = new Set(['former', 'now', 'then', 'one']);
const LONGEST_INTRODUCTION = 7;
