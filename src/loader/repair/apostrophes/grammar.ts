import { CAPITAL, isAt } from '../../language/characters.ts';
import { nameWordOf } from '../known-names.ts';
import type { Word } from '../words.ts';

/** Whether grammar alone tells that a word in its place lacks no contraction's apostrophe. */
export function isNoContraction(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return true;
  if (SMALL_FIRST_PERSON.test(word.text)) return true;
  if (isSurname(words, index)) return true;
  if (isInfinitive(words, index)) return true;
  const before = word.gap === 'space' ? words[index - 1] : undefined;
  const next = words[index + 1];
  if (word.lower === 'its') {
    return (
      PREPOSITIONS.has(before?.lower ?? '') ||
      SUPERLATIVE.test(next?.lower ?? '') ||
      isOfSubject(words, index)
    );
  }
  if (word.lower === 'lets') return !isImperative(before, next);
  if (!PRONOUN_FORMS.has(word.lower)) return false;
  if (before !== undefined && NO_SUBJECT_BEHIND.has(before.lower)) return true;
  return word.lower.endsWith('ll') && !mayBeInfinitive(next);
}

/** "its lowest since March": "it is" has a "the" before them. */
const SUPERLATIVE =
  /^(?:bigg|bold|brav|clos|cold|deep|deadli|dri|earli|fast|few|fierc|fin|grand|grimm|harsh|heavi|high|hott|larg|lat|long|low|new|old|poor|rich|sharp|short|slow|small|steep|strong|tall|tini|tough|warm|weak|wealthi|wett|wid|young)est$/;

/** "Its former head, Ann Lee, said": who is named has a verb behind. */
function isOfSubject(words: readonly Word[], index: number): boolean {
  const first = index + 1;
  let at = first;
  while (at < first + LONGEST_ROLE && words[at]?.gap === 'space') at++;
  const named = at;
  if (words[named]?.gap !== 'comma' || named === first) return false;
  while (
    at < named + LONGEST_NAME &&
    isCapital(words[at]) &&
    (at === named || words[at]?.gap === 'space')
  )
    at++;
  return at > named && words[at]?.gap === 'comma' && FINITE.test(words[at]?.lower ?? '');
}

/** Words. */
const LONGEST_ROLE = 7;
const LONGEST_NAME = 4;

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && isAt(word.text, 0, CAPITAL);

/** "because of ill health": nobody writes "I" small. */
const SMALL_FIRST_PERSON = /^(?:ill|id)$/;

/** Words of their own that may be a pronoun with "will" or "would". */
const PRONOUN_FORMS: ReadonlySet<string> = new Set(
  'ill id well wed were shell shed hell'.split(' '),
);

/** "Jony Ive", and "Ive, who left": behind "I’ve" its verb follows. */
function isSurname(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !/^(?:Ive|Im)$/.test(word.text)) return false;
  const next = words[index + 1];
  if (next?.gap === 'comma') return true;
  if (word.text === 'Ive' && (next?.lower === 'and' || PREPOSITIONS.has(next?.lower ?? '')))
    return true;
  const before = word.gap === 'space' ? words[index - 1] : undefined;
  return before !== undefined && nameWordOf(before.text)?.isGiven === true;
}

const BEFORE_INFINITIVE = /^(?:to|will|would|shall|should|can|could|may|might|must)$/;

/** "to shed", "would also shed": behind such words stands no subject, hence no "she'd". */
function isInfinitive(words: readonly Word[], index: number): boolean {
  const [second, before] = words.slice(Math.max(0, index - 2), index).slice(-2);
  const nearest = before ?? second;
  if (nearest === undefined || words[index]?.gap !== 'space') return false;
  if (BEFORE_INFINITIVE.test(nearest.lower)) return true;
  return (
    before?.gap === 'space' &&
    before.entry.wordClass?.main === 'r' &&
    BEFORE_INFINITIVE.test(second?.lower ?? '')
  );
}

/** "Let’s go" has no subject before it and a bare verb behind; "she lets himself in" the other way. */
function isImperative(before: Word | undefined, next: Word | undefined): boolean {
  return (before === undefined || !mayBeSubject(before)) && mayBeInfinitive(next);
}

function mayBeSubject({ text, gap, entry }: Word): boolean {
  if (gap !== 'start' && isAt(text, 0, CAPITAL)) return true;
  return /^[no]$/.test(entry.wordClass?.main ?? '');
}

/** Whether a word may be a bare verb, or an adverb before one. */
function mayBeInfinitive(word: Word | undefined): boolean {
  if (word === undefined || word.gap !== 'space') return false;
  const { lower, entry } = word;
  if (FINITE.test(lower)) return false;
  const classes = entry.wordClass?.all;
  return classes === undefined || /[vxrt]/.test(classes);
}

/** Verbs that are no bare ones by their ending or by themselves. */
const FINITE =
  /^(?:said|says|is|are|was|were|has|had|did|does|went|made|took|got|came|saw|told|rose|fell|gave|\p{Ll}{2,}(?:[^su]s|[^e]ed))$/u;

/** Prepositions that join no clauses, as "before" and "like" do. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `about above against along amid among around at behind below beneath beside between beyond by despite
   during for from in inside into near of on onto outside over through throughout to toward towards
   under upon via with within without`.split(/\s+/),
);

/** Behind these a noun or adjective stands, and no subject. */
const NO_SUBJECT_BEHIND: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...'the a an his her their its our my your every each no were be been being'.split(' '),
]);
