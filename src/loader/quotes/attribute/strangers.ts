import type { Mention, Span } from '../../../contract/article.ts';
import { isSomebody } from './group.ts';
import { readPhrase } from './phrase.ts';
import { contains, spanOf, type Word, type Words, wordSet } from './place.ts';

/** Somebody whom a sentence begins with by a noun: "A boatman in Amsel was awake", "The boatman was awake". */
export interface Stranger {
  readonly span: Span;
  /** The name that the sentence goes on to give them: "A boatman, who gave her name as Lee". */
  readonly name: Mention | null;
}

/**
 * The person whom a sentence begins with and whom nobody has named before: a pronoun behind it may mean them. Null
 * where it names a person otherwise, who may be the one. `persons`: the persons named in the paragraph.
 */
export function strangerOf(
  sentence: readonly Word[],
  persons: readonly Mention[],
  words: Words,
): Stranger | null {
  const [first] = sentence;
  if (first === undefined || !OPENING.has(first.lower)) return null;
  const end = sentence.findIndex(
    (word, index) =>
      word.text === ',' ||
      (/VERB|AUX|PRON/.test(word.partOfSpeech) && !isSomebody(word, sentence[index + 1])),
  );
  if (end < 2) return null;
  const span = spanOf(sentence.slice(0, end));
  const phrase = readPhrase(span, words);
  if (phrase.kind !== 'description' || phrase.head.kind !== 'person') return null;
  const whole = spanOf(sentence);
  const [name = null, ...others] = persons.filter((person) => contains(whole, person));
  if (name === null) return { span, name };
  const between = words.text({ ...span, start: span.end, end: name.start });
  return others.length === 0 && GIVES_NAME.test(between) ? { span, name } : null;
}

const GIVES_NAME =
  /^,? (?:who )?(?:(?:gave|would give) .*\bname\b.*\bas|(?:identified|named) (?:him|her)self (?:only )?as|named|called) $/;
const OPENING = wordSet('a an one another the his her their');
