import type { Token } from '../../language/analyse.ts';

/**
 * Whether a verb that may report stands in a sense that reports nothing: "claimed the title", "went to see the whales",
 * "called to mind", "so-called", "it is worth noting", "That said,".
 */
export function hasOtherSense(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined) return false;
  if (before?.text === '-' && before.end === token.start) return true;
  if (token.lower === 'said' && before?.text === 'That' && after?.text === ',') return index === 1;
  if (isSaidToReader(tokens, index)) return true;
  // "who asked not to be named"
  if (HIDDEN.has(token.lower) && before?.lower === 'be' && after?.lower !== 'as') return true;
  if (PHRASES.get(token.lemma)?.has(after?.lower ?? '') === true) return true;
  switch (token.lemma) {
    case 'claim':
    case 'accept':
      return WON.has(objectHead(tokens, index + 1)?.lemma ?? '');
    case 'charge':
      return PAID.has(objectHead(tokens, index + 1)?.lemma ?? '');
    case 'see':
    case 'assume':
      return objectHead(tokens, index + 1) !== undefined && !leadsTo(tokens, index, SEEN_AS);
    case 'cast':
      return !leadsTo(tokens, index, SEEN_AS);
    case 'declare':
      return objectHead(tokens, index + 1)?.lemma === 'bankruptcy';
    case 'call':
      return after?.lower === 'on' && !leadsTo(tokens, index, CALLED_ON);
    default:
      return false;
  }
}

const HIDDEN: ReadonlySet<string> = new Set(['named', 'identified', 'quoted']);

/** "It is worth noting that", "it should be noted that", "it remains to be seen": what nobody in the story says. */
function isSaidToReader(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && index - at <= LONGEST_ADVICE && ADVICE.has(tokens[at]?.lower ?? '')) at--;
  return at < index - 2 && tokens[at]?.lower === 'it' && tokens[index - 1]?.partOfSpeech !== 'PRON';
}

const ADVICE: ReadonlySet<string> = new Set(
  'is was be to worth important hard difficult useful interesting necessary should must remains bears'.split(
    ' ',
  ),
);
/** Tokens. */
const LONGEST_ADVICE = 5;

/** Verbs that mean something else before a word: "show up", "call to mind". */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['show', new Set(['up', 'off'])],
  ['call', new Set(['to', 'up', 'in'])],
]);

/** What is claimed or accepted without a word: a victory, a prize, money. */
const WON: ReadonlySet<string> = new Set(
  `award bribe cash crown donation job life medal money nomination place post prize seat spot title trophy victory
   win`.split(/\s+/),
);

const PAID: ReadonlySet<string> = new Set([
  'fee',
  'fare',
  'interest',
  'price',
  'rate',
  'tax',
  'toll',
]);

const SEEN_AS: ReadonlySet<string> = new Set(['as', 'that', 'why', 'how', 'what', 'whether', 'if']);
const CALLED_ON: ReadonlySet<string> = new Set(['to']);

/** Whether one of some words follows a verb before the next mark. */
function leadsTo(tokens: readonly Token[], verb: number, words: ReadonlySet<string>): boolean {
  for (let at = verb + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.?!]$/.test(token.text)) return false;
    if (words.has(token.lower)) return true;
  }
  return false;
}

/** The head of the noun phrase that a verb has as its object, where no clause follows it; undefined where none stands. */
function objectHead(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (PHRASE.has(tokens[at]?.partOfSpeech ?? '')) at++;
  const head = tokens[at - 1];
  if (at === from || head === undefined || !HEADS.has(head.partOfSpeech)) return undefined;
  const next = tokens[at]?.partOfSpeech;
  return next === 'VERB' || next === 'AUX' ? undefined : head;
}

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
