import type { Mention, Span } from '../../../contract/article.ts';
import { wordSet } from '../../language/word-set.ts';
import { verbClassOf } from '../detect/verbs.ts';
import type { Speech } from '../speech.ts';
import { isSomebody } from './group.ts';
import { partOf } from './part.ts';
import { readPhrase } from './phrase.ts';
import { contains, spanOf, type Word, type Words } from './place.ts';

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
      // "the woman beside him", "her neighbour"
      (word.partOfSpeech === 'PRON' && index > 0 && sentence[index - 1]?.partOfSpeech !== 'ADP') ||
      (/VERB|AUX/.test(word.partOfSpeech) && !isSomebody(word, sentence[index + 1])),
  );
  if (end < 2) return null;
  const span = spanOf(sentence.slice(0, end));
  const phrase = readPhrase(span, words);
  // "One of them, who was asleep, said": nobody to name, and yet somebody.
  const oneOf = first.lower === 'one' && sentence[1]?.lower === 'of';
  if (!oneOf && (phrase.kind !== 'description' || phrase.head.kind !== 'person')) return null;
  const whole = spanOf(sentence);
  const [name = null, ...others] = persons.filter((person) => contains(whole, person));
  if (name === null) return { span, name };
  const between = words.text({ ...span, start: span.end, end: name.start });
  return others.length === 0 && GIVES_NAME.test(between) ? { span, name } : null;
}

/**
 * A person whom speech taken too far names as the subject of one of its first sentences: "Bo Day was in tears. I have sat behind
 * him for years, she said." may be Day's. Null where the sentence sounds like speech.
 */
export function namedOpening(
  { kind, marks, certainty, spans }: Speech,
  words: Words,
): Mention | null {
  const [first] = spans;
  if (kind !== 'direct' || marks.open !== 'restored' || certainty === 'sure') return null;
  if (first === undefined) return null;
  let number = words.sentenceAt(first.paragraph, first.start);
  if (words.sentence(number)[0]?.start !== first.start) return null;
  for (; ; number++) {
    const sentence = words.sentence(number);
    const last = sentence.at(-1);
    if (last === undefined || last.paragraph !== first.paragraph || last.end >= first.end)
      return null;
    if (sentence.some(({ lower }) => SPOKEN.has(lower))) return null;
    const whole = spanOf(sentence);
    const names = words.namesIn(first.paragraph).filter((name) => contains(whole, name));
    const subject = names.findLast((name) => leads(name, sentence, words));
    if (subject !== undefined) return subject;
  }
}

/** Whether a name is its sentence's subject, or stands between commas behind it. */
function leads(name: Mention, sentence: readonly Word[], words: Words): boolean {
  if (partOf(name, words) === 'subject') return true;
  const before = sentence.filter(({ start }) => start < name.start);
  return (
    before.at(-1)?.text === ',' && !before.some(({ partOfSpeech }) => /VERB|AUX/.test(partOfSpeech))
  );
}

const SPOKEN = wordSet('i we you me us my our your mine ours');

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
