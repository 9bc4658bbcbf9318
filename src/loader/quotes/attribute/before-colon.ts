import type { Mention, Span } from '../../../contract/article.ts';
import { wordSet } from '../../language/word-set.ts';
import { firstOf } from './apart.ts';
import { partOf } from './part.ts';
import { spanOf, type Word, type Words } from './place.ts';

/** "Summed up by Ann Lee: X", "Lee was not pleased: X": the name right before the colon, or the sentence's subject. */
export function beforeColon(last: Word, words: Words): Span | null {
  const sentence = words.sentence(last.sentence).filter(({ index }) => index <= last.index);
  const names = words.namesIn(last.paragraph);
  const name = names.find(({ end }) => end === last.end);
  if (name !== undefined && isAgent(name, words)) return spanOf(words.of(name));
  const [first] = sentence;
  if (first === undefined) return null;
  if (PERSONS.has(first.lower)) return spanOf([first]);
  const subject = names.find(
    (each) => each.start >= first.start && each.end <= last.end && opensBy(each, sentence),
  );
  return subject !== undefined && /subject|speaker/.test(partOf(subject, words))
    ? spanOf(words.of(subject))
    : null;
}

/** "summed up by Ann Lee", "by the late mayor, Ann Lee" */
function isAgent(name: Mention, words: Words): boolean {
  const own = words.paragraphs[name.paragraph] ?? [];
  let at = firstOf(name, words) - 1;
  while (TITLE.has(own[at]?.partOfSpeech ?? '') || own[at]?.text === ',') at--;
  return own[at]?.lower === 'by';
}

/** Whether only a title or an office stands before a name in its sentence. */
const opensBy = (name: Mention, sentence: readonly Word[]): boolean =>
  sentence.every(({ start, partOfSpeech }) => start >= name.start || TITLE.has(partOfSpeech));

const PERSONS = wordSet('he she');
const TITLE = wordSet('NOUN PROPN ADJ DET');
