import { isEveryday, isOrdinary } from '../language/ordinary.ts';
import { standsFirst } from './east-asian.ts';
import { isTraded } from './traded.ts';
import { type KnownName, type NameType, WORDS } from './gazetteer.ts';
import { KIN } from './kin.ts';
import { type Reading, isCapital, isSmall, textsOf } from './spot.ts';

/** A name as it was cut out of its sentence: tokens `first` to `last`. */
export interface Cut {
  readonly first: number;
  readonly last: number;
  readonly title: string | null;
  /** What the name's own form says; null where it says nothing. */
  readonly type: NameType | null;
  readonly known: KnownName | null;
}

type Scores = Record<NameType, number>;

/** How much speaks for each type. Only the order of the sums matters. */
export function contextScores(reading: Reading, cut: Cut): Scores {
  const scores: Scores = { person: 0, organisation: 0, place: 0, event: 0 };
  scoreForm(scores, reading, cut);
  scoreBefore(scores, reading, cut);
  scoreAfter(scores, reading, cut);
  return scores;
}

/** What speaks for the type that the gazetteer gives a name, before its context is looked at. */
export const scoreOfKnown = ({ weak, short }: KnownName): number => (weak ? 1.5 : short ? 3 : 5);

function scoreForm(
  scores: Scores,
  { tokens, gazetteer }: Reading,
  { first, last, title, type, known }: Cut,
): void {
  if (known !== null) scores[known.type] += scoreOfKnown(known);
  else if (type !== null) scores[type] += 4;
  if (title !== null) scores.person += 5;
  if (known !== null || type !== null) return;
  const word = tokens[first]?.text ?? '';
  if (first === last) {
    if (isDateline(tokens, first, last)) scores.place += 3;
    // "TOLLAND: I agree.", in a transcript
    else if (tokens[last + 1]?.text === ':' && SHOUTED.test(word)) scores.person += 3;
    else if (ACRONYM.test(word)) scores.organisation += 2;
    else if (INNER_CAPITAL.test(word) && !PREFIX.test(word)) scores.organisation += 1;
    else if (gazetteer.genderOf(word) !== null) scores.person += 1.5;
    else if (tokens[first]?.partOfSpeech === 'X') scores.person += 0.4;
    // In an article a surname comes after the full name, and a firm often stands alone.
    else scores.organisation += 0.3;
    return;
  }
  const words = textsOf(tokens, first, last);
  const capitals = words.filter(isCapital);
  // "Tolland & Moore"
  if (words.includes('&')) scores.organisation += 2;
  else if (words.some((part) => LETTERS.test(part))) scores.organisation += 1;
  else if (capitals.length <= 3 && !capitals.some((part) => isOrdinary(part))) scores.person += 1.2;
  // "Ma Vashtong": a Chinese name, the family's first.
  else if (words.length === 2 && standsFirst(word) && !isOrdinary(words[1] ?? ''))
    scores.person += 1.2;
  // "Ilvo Maron": the surname is a word, but a rare one.
  else if (words.length === 2 && !isOrdinary(word) && !isEveryday(words[1] ?? ''))
    scores.person += 0.8;
  else scores.organisation += 0.5;
}

/** "TRENTON (AP) -" at the beginning of a text */
function isDateline(tokens: Reading['tokens'], first: number, last: number): boolean {
  const next = tokens[last + 1]?.text ?? '';
  return first === 0 && SHOUTED.test(tokens[first]?.text ?? '') && /^[(,—–-]/.test(next);
}

/** Capitals throughout. Shorter words are acronyms. */
const SHOUTED = /^\p{Lu}{4,}$/u;
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
/** Capitals throughout, within a longer name. */
const LETTERS = /^\p{Lu}{2,}$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const PREFIX = /^(?:Mc|Mac|De|Di|Le|La|Van|O['’])/;

function scoreBefore(scores: Scores, { tokens }: Reading, cut: Cut): void {
  const { first, last } = cut;
  const before = tokens[first - 1];
  if (before === undefined) return;
  if (before.lower === 'the') {
    // "the Granin case": the article is the noun's.
    const next = tokens[last + 1]?.partOfSpeech;
    if (next === 'NOUN' || next === 'ADJ') return;
    scores.person -= 3;
    scores.organisation += 1.5;
    scores.place += 0.4;
    return;
  }
  // "Charity Moorlink said"
  if (isSmall(before.text) || first === 1) {
    if (WORDS.roles.has(before.lower)) scores.person += 3;
    if (WORDS.organisationWords.has(before.lower)) scores.organisation += 4;
    if (WORDS.placeWords.has(before.lower)) scores.place += 2;
    if (before.lower === 'of' && WORDS.placeWords.has(tokens[first - 2]?.lower ?? ''))
      scores.place += 2.5;
  }
  // "the harbor board of Norland"
  if (before.lower === 'of' && OFFICES.has(tokens[first - 2]?.lower ?? '')) scores.place += 1.2;
  if (isRealm(tokens, first)) scores.place += 2;
  if (isHome(tokens, first)) scores.place += 3;
  const role = WORDS.roles.has(tokens[first - 2]?.lower ?? '');
  // "an analyst at Moore"
  if (before.lower === 'at' && role) {
    scores.organisation += 2;
    return;
  }
  // "the chief economist, Beacon Tolland,"
  const lettered = LETTERS.test(tokens[first]?.text ?? '');
  if (before.text === ',' && role && last > first && isVague(cut) && !lettered) scores.person += 2;
  // "his sister, Ada,"
  const unsure = isVague(cut) || cut.known?.weak === true;
  if (before.text === ',' && KIN.has(tokens[first - 2]?.lower ?? '') && unsure) scores.person += 2;
  // "the ship’s maker, Tolland-Moore,"
  const body = WORDS.organisationWords.has(tokens[first - 2]?.lower ?? '');
  if (before.text === ',' && body && isVague(cut)) scores.organisation += 3;
  const trusted =
    before.lower === 'in' && TRUST.has((tokens[first - 2]?.lower ?? '').replace(/s$/, ''));
  const preposition = trusted ? undefined : PREPOSITIONS.get(before.lower);
  if (preposition !== undefined) scores.place += preposition;
}

/** Whether the name tells nothing by itself. */
function isVague({ known, type, title }: Cut): boolean {
  return known === null && type === null && title === null;
}

/** "King Ada of Norland": a place behind a ruler or a prelate and the name. */
function isRealm(tokens: Reading['tokens'], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'of') return false;
  let at = first - 2;
  while (at > first - LONGEST_RULER && isCapital(tokens[at]?.text ?? '')) {
    if (RULERS.has(tokens[at]?.lower ?? '')) return true;
    at--;
  }
  return false;
}

const RULERS: ReadonlySet<string> = new Set(
  'king queen prince princess duke duchess earl marquess countess emperor empress emir sultan sheikh pope patriarch archbishop bishop lord lady'.split(
    ' ',
  ),
);
/** Tokens from the place back to the title: "King Carl Oskar of". */
const LONGEST_RULER = 5;

/** What one has in somebody or in a firm: "trust in Moore", "shares in Moore". */
const TRUST: ReadonlySet<string> = new Set(
  'believe belief confidence confide disappointment faith invest investment share stake trust'.split(
    ' ',
  ),
);

/** "Vera Tolland, 44, of Norland", and the town behind a street there. */
function isHome(tokens: Reading['tokens'], first: number): boolean {
  let at = first - 1;
  while (at > first - LONGEST_ADDRESS && isAddress(tokens[at]?.text ?? '')) at--;
  const { lower = '' } = tokens[at] ?? {};
  if (lower !== 'of' && lower !== 'from') return false;
  if (!/^[,)]$/.test(tokens[at - 1]?.text ?? '') || !AGE.test(tokens[at - 2]?.text ?? ''))
    return false;
  return /^(?:[,(]|aged)$/.test(tokens[at - 3]?.text ?? '');
}

function isAddress(text: string): boolean {
  return text === ',' || isCapital(text);
}

/** Tokens before the town: a street and a village. */
const LONGEST_ADDRESS = 7;
const AGE = /^\d{1,3}$/;

function scoreAfter(scores: Scores, { tokens }: Reading, { first, last, known }: Cut): void {
  const one = tokens[last + 1];
  const two = tokens[last + 2];
  if (one === undefined) return;
  // Of a word that is a body's name too ("Spurs said") the body is likelier.
  if (SPEECH.has(one.lemma) && (one.partOfSpeech === 'VERB' || one.partOfSpeech === 'X'))
    scores.person += known?.type === 'organisation' ? 1.4 : 1.5;
  if (HUMAN.has(one.lemma) && (one.partOfSpeech === 'VERB' || one.partOfSpeech === 'X'))
    scores.person += 1.2;
  if (isTraded(tokens, last)) scores.person -= 3;
  // "In Norland, the mayor agreed" calls nobody a mayor, and "a skipper in Norland, who" the skipper.
  const located = (PREPOSITIONS.get(tokens[first - 1]?.lower ?? '') ?? 0) >= LOCATING;
  if (one.text === ',' && two !== undefined) {
    if (!located && (two.lower === 'who' || two.lower === 'whose')) scores.person += 3;
    if (/^\d{2}$/.test(two.text) && /^[,.]$/.test(tokens[last + 3]?.text ?? '')) scores.person += 3;
    const apposition = located ? [] : tokens.slice(last + 2, last + LONGEST_APPOSITION);
    const role = apposition.findIndex(({ lower }) => WORDS.roles.has(lower));
    const body = apposition.findIndex(({ lower }) => WORDS.organisationWords.has(lower));
    if (
      /^(?:an?|the|his|her|its|their)$/.test(two.lower) ||
      apposition[0]?.partOfSpeech === 'ADJ'
    ) {
      if (role >= 0 && (body < 0 || role < body)) scores.person += 2;
      else if (body >= 0) scores.organisation += 2;
    }
  }
  if (one.lower === 'who') scores.person += 2;
  // "Tolland (R-Fla.)", "Tolland, D-Boston,"
  const party = two?.text;
  if (party === 'R' || party === 'D' || party === 'I') {
    const led = one.text === ',' || one.text === '(';
    if (led && tokens[last + 3]?.text === '-') scores.person += 4;
  }
  if (WORDS.placeWords.has(one.lower)) scores.place += 2;
  if (OUTLET_WORDS.has(one.lower)) scores.organisation += 2;
}

/** Prepositions that lead places, and how strongly. */
const PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 1.6],
  ['near', 2],
  ['outside', 1.5],
  ['around', 0.8],
  ['across', 1.2],
  ['into', 0.8],
  ['from', 0.6],
  ['at', 0.6],
  ['to', 0.4],
  ['throughout', 1.5],
]);

/** Tokens from the name on, as far as a role is looked for: ", a 38-year-old crane driver". */
const LONGEST_APPOSITION = 10;

/** Prepositions that weigh less may lead persons. */
const LOCATING = 1.5;

const SPEECH: ReadonlySet<string> = new Set(
  'say tell add ask write argue note warn explain reply tweet respond insist declare recall joke admit concede believe think know want feel'.split(
    ' ',
  ),
);

/** What people do, and firms and towns seldom. */
const HUMAN: ReadonlySet<string> = new Set(
  'admire applaud beam birdie blush bow chuckle confess cry dance die dribble enthuse equalise equalize forget frown gasp giggle graduate grin groan gush hug joke kiss lament laugh limp marry marvel muse mutter nod plead praise quip rave regret retort score scream shout shrug sigh sing smile sob sprint testify volley wave weep whisper wince wonder yell'.split(
    ' ',
  ),
);

/** What a place has. */
const OFFICES: ReadonlySet<string> = new Set(
  'board council mayor governor police port harbor harbour parliament government president bishop archbishop king queen people residents citizens streets coast'.split(
    ' ',
  ),
);

const OUTLET_WORDS: ReadonlySet<string> = new Set(
  'website newspaper magazine app platform spokesman spokeswoman spokesperson reported shareholders employees stock'.split(
    ' ',
  ),
);
