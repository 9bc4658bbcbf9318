import type { Mention, RejectedSpeaker, Span } from '../../../contract/article.ts';
import { WEEKDAYS } from '../../language/calendar.ts';
import { isOrdinary } from '../../language/ordinary.ts';
import { wordSet } from '../../language/word-set.ts';
import { type Noun, nounOf } from '../nouns.ts';
import { firstAfter, type Group, isModified, readGroup, RELATIVE } from './group.ts';
import { contains, isPossessiveMark, spanOf, type Word, type Words } from './place.ts';

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
  readonly determiner: Group['determiner'];
  /** Whose it is: a name ("Ann Lee’s lawyer") or a pronoun ("his lawyer"). */
  readonly possessor: Mention | Word | null;
  readonly head: Noun;
  /** The other words before the head, in lower case. */
  readonly modifiers: readonly string[];
  /** One of them tells a trait or a place ("the Ohio senator"), not just a field ("the squad leader"). */
  readonly described: boolean;
  /** A name, a definite noun or a clause hangs on it: "the president of the union". */
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

/**
 * Reads the phrase that `span` covers: its head may be a pronoun, one or more names, or a noun. Each is
 * read once, though it is asked for both when a subject is sought and when it is understood.
 */
export function readPhrase(span: Span, words: Words): Phrase {
  const key = `${span.paragraph}:${span.start}:${span.end}`;
  let phrase = words.phrases.get(key);
  if (phrase === undefined) words.phrases.set(key, (phrase = phraseOf(span, words)));
  return phrase;
}

function phraseOf(span: Span, words: Words): Phrase {
  const own = withoutLead(words.of(span));
  const inside = words.namesIn(span.paragraph).filter((mention) => contains(span, mention));
  const [first] = own;
  if (first !== undefined && PRONOUNS.has(first.lower) && standsAlone(own)) {
    return { kind: 'pronoun', word: first, span: spanOf([first]) };
  }
  const group = readGroup(own, inside);
  const titled = group.name === null ? titledName(own, group, inside) : null;
  const [name] =
    group.name !== null ? [group.name] : titled !== null ? [titled] : apposed(own, group, inside);
  // "a pal of Ann Lee's": whatever a pal is, it is not she
  const owned = isPossessiveMark(own.at(-1)) && own.length > 1;
  if (name !== undefined && owned) {
    return { kind: 'unknown', span, beside: besides(inside, [], group, words) };
  }
  if (name !== undefined) {
    const heads = coordinated(own, name, inside);
    return { kind: 'names', heads, beside: besides(inside, heads, group, words) };
  }
  const beside = besides(inside, [], group, words);
  const head = group.head === null ? null : headOf(group.head, group.modifiers);
  // "the Tidal Service Executive": a name that nobody is known by.
  if (group.head !== null && isBody(group.head, group.modifiers))
    return { kind: 'unknown', span, beside };
  if (head === null) return { kind: 'unknown', span, beside };
  const hanging = own.slice(group.to, endOfDescription(own, group.to));
  return {
    kind: 'description',
    span: spanOf([...own.slice(0, group.to), ...hanging]),
    determiner: group.determiner,
    possessor: group.possessor,
    head,
    modifiers: group.modifiers.map(({ lower }) => lower),
    described: group.modifiers.some(({ partOfSpeech }) => DESCRIBING.has(partOfSpeech)),
    complement:
      hanging.some(({ partOfSpeech }) => HANGING.has(partOfSpeech)) || isTold(own, group.to, words),
    beside,
  };
}

/** The words that tell something, from the first one on that may belong to a noun phrase, else the last. */
function withoutLead(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ text }) => TELLING.test(text));
  return telling.slice(telling.findIndex(({ partOfSpeech }) => !LEADING.has(partOfSpeech)));
}

/** What the head noun stands for; null for a capitalised word that is a name nobody is known by. */
function headOf({ lower, partOfSpeech, text }: Word, modifiers: readonly Word[]): Noun | null {
  // "The 64-year-old": tokens 64 - year - old.
  if (lower === 'year' && modifiers.some((word) => word.partOfSpeech === 'NUM')) {
    const kind = 'person';
    return { kind, singular: 'year-old', plural: false, gender: null, guessed: false };
  }
  const noun = nounOf(lower);
  // "Lindqvist" ends as "lobbyist" does, and is no word.
  const rare = noun.kind === 'thing' || (noun.guessed && !isOrdinary(lower));
  const name = partOfSpeech === 'PROPN' && text !== lower && rare;
  return name ? null : noun;
}

/** "Executive", with a capital and no "Chief" before it, ends the name of a body. */
function isBody(head: Word, modifiers: readonly Word[]): boolean {
  return head.text === 'Executive' && modifiers.every(({ lower }) => lower !== 'chief');
}

/** "Agent in Charge Ann Lee": the name that a title with a preposition in it stands before. */
function titledName(
  own: readonly Word[],
  group: Group,
  mentions: readonly Mention[],
): Mention | null {
  const { head, to } = group;
  if (head === null || head.text === head.lower || nounOf(head.lower).kind !== 'person')
    return null;
  const last = own.at(-1);
  const name = mentions.find(({ end }) => end === last?.end);
  const at = own.findIndex(({ start }) => start === name?.start);
  if (name === undefined || at <= to + 1) return null;
  const between = own.slice(to, at);
  const title = between.every(
    ({ text, lower, start }) =>
      IN_TITLE.has(lower) ||
      (text !== lower && !mentions.some((other) => other.start <= start && start < other.end)),
  );
  return title && !IN_TITLE.has(between.at(-1)?.lower ?? '') ? name : null;
}

/** "a lawyer for the group, Ann Lee": the name that a description is followed by. */
function apposed(own: readonly Word[], group: Group, mentions: readonly Mention[]): Mention[] {
  if (group.head === null || group.determiner === 'none') return [];
  const { kind, plural } = nounOf(group.head.lower);
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
function besides(
  inside: readonly Mention[],
  heads: readonly Mention[],
  { head }: Group,
  words: Words,
): Beside[] {
  const entities = new Set(heads.map(({ entity }) => entity));
  return inside
    .filter(({ entity }) => !entities.has(entity))
    .map((mention) => {
      const after = words.paragraphs[mention.paragraph]?.find(({ start }) => start >= mention.end);
      const why = isPossessiveMark(after)
        ? 'It only says whose the speaker is.'
        : 'Stands in the words that describe the speaker.';
      const modifies = head !== null && mention.end <= head.start;
      return { mention, modifies, why };
    });
}

export function rejectedBesides(beside: readonly Beside[]): RejectedSpeaker[] {
  return beside.map(({ mention: { entity }, why }) => ({ entity, why }));
}

/** "The lawyer who wrote the speech": a clause without a comma tells which one. */
function isTold(own: readonly Word[], to: number, words: Words): boolean {
  const last = own[to - 1];
  return last !== undefined && words.paragraphs[last.paragraph]?.[last.index + 1]?.lower === 'who';
}

/** The description with what hangs on it ("of the board"), as far as a comma, bracket or "who". */
function endOfDescription(own: readonly Word[], from: number): number {
  let at = from;
  while (at < own.length) {
    const word = own[at];
    if (word === undefined || /[,()]|--/.test(word.text) || RELATIVE.has(word.lower)) break;
    // "a jury on Thursday": when it was is no part of who.
    if (word.partOfSpeech === 'ADP' && TIMES.has(own[at + 1]?.lower ?? '')) break;
    at++;
  }
  return at;
}

const IN_TITLE = wordSet('in of for at the');
const TIMES = wordSet(`${WEEKDAYS} today yesterday`);
const LEADING = wordSet('CCONJ ADV PUNCT');
const DESCRIBING = wordSet('ADJ NUM PROPN');
const HANGING = wordSet('DET PROPN ADJ VERB');
/** Words, and the marks that shape a phrase. */
const TELLING = /[\p{L}\p{N}'’,()&-]/u;

const startsNone = (word: Word | undefined, mentions: readonly Mention[]): boolean =>
  !mentions.some(({ start }) => start === word?.start);

/** A pronoun is the head only where no noun follows it: "he", "she herself", but not "some voters". */
function standsAlone(own: readonly Word[]): boolean {
  return !own.slice(1).some(({ partOfSpeech }) => /NOUN|PROPN|ADP/.test(partOfSpeech));
}

const PRONOUNS = wordSet(
  'i me my we us our you your he him his she her they them their it its who whom which that this ' +
    'some many others both one everyone everybody someone somebody nobody anyone himself herself ' +
    'themselves itself all most another several',
);
