import type { Mention, Span } from '../../../contract/article.ts';
import { verbClassOf } from '../detect/verbs.ts';
import type { Speech } from '../speech.ts';
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

/**
 * "A woman behind him disagreed. I have waited, she said.": the stranger whom speech taken too far begins with, and whom
 * a pronoun behind it means. Null where it begins otherwise.
 */
export function strangerOpening({ kind, marks, spans }: Speech, words: Words): Stranger | null {
  const [first] = spans;
  if (kind !== 'direct' || marks.open !== 'restored' || first === undefined) return null;
  const sentence = words.sentence(words.sentenceAt(first.paragraph, first.start));
  const [opening] = sentence;
  const last = sentence.at(-1);
  const whole = opening?.start === first.start && last !== undefined && last.end < first.end;
  if (!whole || !INDEFINITE.has(opening.lower)) return null;
  const stranger = strangerOf(sentence, [], words);
  const verb = sentence.find(
    ({ start, partOfSpeech }) => start >= (stranger?.span.end ?? 0) && partOfSpeech === 'VERB',
  );
  return verb !== undefined && verbClassOf(verb.lemma) !== null ? stranger : null;
}

const INDEFINITE = wordSet('a an one another');
const GIVES_NAME =
  /^,? (?:who )?(?:(?:gave|would give) .*\bname\b.*\bas|(?:identified|named) (?:him|her)self (?:only )?as|named|called) $/;
const OPENING = wordSet('a an one another the his her their');
