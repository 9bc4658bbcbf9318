import type { Mention, Span } from '../../../contract/article.ts';
import { type Noun, nounOf } from './nouns.ts';
import { byPlace, contains, type Word, type Words } from './place.ts';

/** What a noun phrase is headed by. */
export type Phrase =
  | { readonly kind: 'pronoun'; readonly word: Word; readonly span: Span }
  | {
      readonly kind: 'names';
      readonly heads: readonly Mention[];
      readonly beside: readonly Beside[];
    }
  | Description
  /** A capitalised name that no entity is known for, or nothing that could speak. */
  | { readonly kind: 'unknown'; readonly span: Span; readonly beside: readonly Beside[] };

/** "the party's senior spokesman in Ohio": a noun in place of a name. */
export interface Description {
  readonly kind: 'description';
  readonly span: Span;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Whose it is: a name ("Ann Lee’s lawyer") or a pronoun ("his lawyer"). */
  readonly possessor: Mention | Word | null;
  readonly head: Noun;
  /** The other words before the head, in lower case. */
  readonly modifiers: readonly string[];
  /** A name or a definite noun hangs on it: "the president of the union". */
  readonly complement: boolean;
  readonly beside: readonly Beside[];
}

/** A name in the phrase that is not its head. */
export interface Beside {
  readonly mention: Mention;
  /** It stands before the head and says of what kind it is: "the Lee report". */
  readonly modifies: boolean;
  readonly why: string;
}

/** Reads the phrase that `span` covers: its head may be a pronoun, one or more names, or a noun. */
export function readPhrase(span: Span, words: Words, mentions: readonly Mention[]): Phrase {
  const own = words.of(span).filter(({ text }) => /[\p{L}\p{N}'’,()&-]/u.test(text));
  const inside = mentions.filter((mention) => contains(span, mention)).toSorted(byPlace);
  const [first] = own;
  if (first !== undefined && PRONOUNS.has(first.lower) && standsAlone(own)) {
    return { kind: 'pronoun', word: first, span: spanOf([first]) };
  }
  const group = readGroup(own, 0, inside);
  const heads = group.head === null ? apposed(own, group, inside) : [group.head];
  const [head] = heads;
  if (head !== undefined) {
    const all = coordinated(own, head, inside);
    return { kind: 'names', heads: all, beside: besides(inside, all, words) };
  }
  const beside = besides(inside, [], words);
  const last = group.nouns.at(-1);
  if (last === undefined) return { kind: 'unknown', span, beside };
  const noun = nounOf(last.lower);
  if (noun.kind === 'thing' && last.partOfSpeech === 'PROPN')
    return { kind: 'unknown', span, beside };
  return {
    kind: 'description',
    span: spanOf(own.slice(group.from, endOfDescription(own, group.to))),
    determiner: group.determiner,
    possessor: group.possessor,
    head: noun,
    modifiers: group.nouns.slice(0, -1).map(({ lower }) => lower),
    complement: own
      .slice(group.to, endOfDescription(own, group.to))
      .some(({ partOfSpeech }) => partOfSpeech === 'DET' || partOfSpeech === 'PROPN'),
    beside,
  };
}

interface Group {
  readonly from: number;
  /** The word that ends the group. */
  readonly to: number;
  readonly head: Mention | null;
  readonly nouns: readonly Word[];
  readonly determiner: Description['determiner'];
  readonly possessor: Mention | Word | null;
}

/** From `from` on the words of one noun group: up to a preposition, comma, bracket or verb. */
function readGroup(own: readonly Word[], from: number, mentions: readonly Mention[]): Group {
  let nouns: Word[] = [];
  let determiner: Description['determiner'] = 'none';
  let possessor: Mention | Word | null = null;
  let at = from;
  while (at < own.length) {
    const word = own[at];
    if (word === undefined) break;
    const mention = mentions.find(({ start, end }) => start <= word.start && word.end <= end);
    if (mention !== undefined) {
      const next = firstAfter(own, mention);
      if (isPossessiveMark(own[next])) {
        possessor = mention;
        determiner = 'possessive';
        nouns = [];
        at = next + 1;
        continue;
      }
      if (!isModified(own, next)) {
        return { from, to: next, head: mention, nouns, determiner, possessor };
      }
      nouns.push(...own.slice(at, next));
      at = next;
      continue;
    }
    if (isPossessiveMark(word)) {
      possessor = null;
      determiner = 'possessive';
      nouns = [];
    } else if (POSSESSIVES.has(word.lower)) {
      possessor = word;
      determiner = 'possessive';
    } else if (DEFINITE.has(word.lower)) determiner = 'definite';
    else if (INDEFINITE.has(word.lower)) determiner = 'indefinite';
    else if (ends(word, own[at + 1])) break;
    else if (NOMINAL.has(word.partOfSpeech)) nouns.push(word);
    at++;
  }
  return { from, to: at, head: null, nouns, determiner, possessor };
}

/** "a lawyer for the group, Ann Lee": the name that a description is followed by. */
function apposed(own: readonly Word[], group: Group, mentions: readonly Mention[]): Mention[] {
  const last = group.nouns.at(-1);
  if (last === undefined || group.determiner === 'none') return [];
  const { kind, plural } = nounOf(last.lower);
  if (kind === 'thing' || kind === 'document' || plural) return [];
  for (let comma = group.to; comma < own.length; comma++) {
    if (own[comma]?.text !== ',') continue;
    let start = comma + 1;
    while (
      start < own.length &&
      /PROPN|NOUN/.test(own[start]?.partOfSpeech ?? '') &&
      startsNone(own[start], mentions)
    ) {
      start++;
    }
    const name = mentions.find((mention) => mention.start === own[start]?.start);
    const after = name === undefined ? undefined : own[firstAfter(own, name)];
    const closes = after === undefined || /^[,(]$|^of$|^in$/.test(after.text);
    return name !== undefined && closes ? [name] : [];
  }
  return [];
}

/** "Ann Lee, Bo Day and Cy Fox": the names that a first one is joined to. */
function coordinated(own: readonly Word[], head: Mention, mentions: readonly Mention[]): Mention[] {
  const joined = [head];
  let at = firstAfter(own, head);
  let closed = false;
  while (at < own.length) {
    let next = at;
    if (own[next]?.text === '(') {
      while (next < own.length && own[next]?.text !== ')') next++;
      next++;
    }
    const joint = next;
    if (own[next]?.text === ',') next++;
    const and = own[next]?.lower === 'and' || own[next]?.text === '&';
    if (and) next++;
    if (next === joint) break;
    while (own[next]?.partOfSpeech === 'PROPN' && startsNone(own[next], mentions)) next++;
    const name = mentions.find(({ start }) => start === own[next]?.start);
    if (name === undefined) break;
    at = firstAfter(own, name);
    if (isPossessiveMark(own[at]) || isModified(own, at)) break;
    joined.push(name);
    if (and) closed = true;
  }
  return closed ? joined : [head];
}

/** Names that the phrase holds beside its head, and in what part. */
function besides(inside: readonly Mention[], heads: readonly Mention[], words: Words): Beside[] {
  const entities = new Set(heads.map(({ entity }) => entity));
  return inside
    .filter(({ entity }) => !entities.has(entity))
    .map((mention) => {
      const after = words.paragraphs[mention.paragraph]?.find(({ start }) => start >= mention.end);
      const why = isPossessiveMark(after)
        ? 'It only says whose the speaker is.'
        : 'It stands in the words that describe the speaker.';
      return { mention, modifies: after?.partOfSpeech === 'NOUN', why };
    });
}

/** The description with what hangs on it ("of the board"), as far as a comma, bracket or "who". */
function endOfDescription(own: readonly Word[], from: number): number {
  let at = from;
  while (at < own.length) {
    const word = own[at];
    if (word === undefined || /[,()]/.test(word.text) || RELATIVE.has(word.lower)) break;
    at++;
  }
  return at;
}

function ends(word: Word, next: Word | undefined): boolean {
  if (word.partOfSpeech === 'ADP' || /[,()]/.test(word.text) || RELATIVE.has(word.lower))
    return true;
  if (word.partOfSpeech !== 'VERB' && word.partOfSpeech !== 'AUX') return false;
  // "an exiled ally", "surviving relatives": a participle that a noun follows describes it.
  return !(
    /(?:ed|ing|en)$/.test(word.lower) &&
    next !== undefined &&
    NOMINAL.has(next.partOfSpeech)
  );
}

/** Whether the name before `next` only describes a noun that follows: "the Lee campaign". */
function isModified(own: readonly Word[], next: number): boolean {
  const word = own[next];
  if (word === undefined || TIME.has(word.lower)) return false;
  if (word.text === '-') return own[next + 1] !== undefined;
  return (
    word.partOfSpeech === 'NOUN' || word.partOfSpeech === 'PROPN' || word.partOfSpeech === 'ADJ'
  );
}

function firstAfter(own: readonly Word[], mention: Mention): number {
  const at = own.findIndex(({ start }) => start >= mention.end);
  return at < 0 ? own.length : at;
}

const startsNone = (word: Word | undefined, mentions: readonly Mention[]): boolean =>
  !mentions.some(({ start }) => start === word?.start);

/** A pronoun is the head only where no noun follows it: "he", "she herself", but not "some voters". */
function standsAlone(own: readonly Word[]): boolean {
  return !own
    .slice(1)
    .some(({ partOfSpeech }) => partOfSpeech === 'NOUN' || partOfSpeech === 'PROPN');
}

export function isPossessiveMark(word: Word | undefined): boolean {
  return word !== undefined && POSSESSIVE_MARKS.has(word.lower);
}

export function spanOf(words: readonly Word[]): Span {
  const [first] = words;
  const last = words.at(-1);
  return { paragraph: first?.paragraph ?? 0, start: first?.start ?? 0, end: last?.end ?? 0 };
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PRONOUNS = set(
  'i me we us you he him she her they them it who whom which that this some many others both one ' +
    'everyone everybody someone somebody nobody anyone himself herself themselves itself all most',
);
const POSSESSIVES = set('my our your his her its their whose');
const DEFINITE = set('the this that these those');
const INDEFINITE = set('a an another one some any each every several');
const RELATIVE = set('who whom which that whose where when');
const NOMINAL = set('NOUN PROPN ADJ NUM VERB ADV');
const POSSESSIVE_MARKS = set("'s ’s ' ’");
const TIME = set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday',
);
