import type { Span } from '../../../contract/article.ts';
import { isSomebody } from './group.ts';
import { readPhrase } from './phrase.ts';
import { spanOf, type Word, type Words, wordSet } from './place.ts';

/**
 * Persons whom a sentence begins with and nobody names: "A boatman in Amsel was awake." A pronoun behind it may
 * mean them. `sentence`: the words of one sentence; null where it names a person, who may be the one.
 */
export function strangerOf(
  sentence: readonly Word[],
  names: readonly Span[],
  words: Words,
): Span | null {
  const [first] = sentence;
  const last = sentence.at(-1);
  if (first === undefined || last === undefined || !INDEFINITE.has(first.lower)) return null;
  if (names.some(({ start, end }) => first.start <= start && end <= last.end)) return null;
  const end = sentence.findIndex(
    (word, index) =>
      word.text === ',' ||
      (/VERB|AUX|PRON/.test(word.partOfSpeech) && !isSomebody(word, sentence[index + 1])),
  );
  if (end < 2) return null;
  const span = spanOf(sentence.slice(0, end));
  const phrase = readPhrase(span, words);
  return phrase.kind === 'description' && phrase.head.kind === 'person' ? span : null;
}

const INDEFINITE = wordSet('a an one another');
