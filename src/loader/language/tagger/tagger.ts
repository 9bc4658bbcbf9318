import { codeUnitsOf } from '../code-units.ts';
import { hashWith } from '../hash.ts';
import { sentences, taggers } from './machines.ts';
import { type Word, wordsAt } from './words.ts';

/** A text's words and marks. Four lists of one length, but for `sentenceEnds`. */
export interface TaggedText {
  readonly words: readonly Word[];
  /** Where each word's chunk begins in the text, in UTF-16 code units. */
  readonly bases: readonly number[];
  /** Codes of their parts of speech. */
  readonly partsOfSpeech: readonly number[];
  /** Index of each sentence's last word. */
  readonly sentenceEnds: readonly number[];
}

/**
 * What wink-nlp's `readDoc` does with the pipe "sbd, pos", from the same model and with the same
 * result. It looks up again what it knows of each word; we do so once a word, which is several times faster.
 */
export function tag(text: string): TaggedText {
  const { words, bases, boundaries } = cut(text);
  return { words, bases, partsOfSpeech: tagWords(words), sentenceEnds: endsOf(boundaries) };
}

interface CutText extends Pick<TaggedText, 'words' | 'bases'> {
  /** The words' symbols for the automaton that ends sentences. */
  readonly boundaries: readonly number[];
}

function cut(text: string): CutText {
  const words: Word[] = [];
  const bases: number[] = [];
  const boundaries: number[] = [];
  const units = codeUnitsOf(text);
  let spaced = false;
  for (let at = 0; at < text.length;) {
    const kind = kindOf(units[at] ?? 0);
    // A chunk ends where another kind of character begins.
    let end = at;
    let hash = 0;
    do hash = hashWith(hash, units[end++] ?? 0);
    while (end < text.length && kindOf(units[end] ?? 0) === kind);
    if (kind !== SPACE) {
      for (const word of wordsAt(text, units, at, end, hash)) {
        words.push(word);
        bases.push(at);
        boundaries.push(spaced ? word.spacedBoundary : word.boundary);
        spaced = false;
      }
    }
    spaced = kind === SPACE;
    at = end;
  }
  return { words, bases, boundaries };
}

function endsOf(boundaries: readonly number[]): number[] {
  const ends = sentences.find(boundaries).map(({ at }) => at);
  if (ends.at(-1) !== boundaries.length - 1) ends.push(boundaries.length - 1);
  return ends;
}

function tagWords(words: readonly Word[]): number[] {
  const tags = words.map(({ usual }) => usual);
  const symbols = words.map(({ hint, usual }) => hint || usual);
  for (const tagger of taggers) {
    const matches = tagger.find(symbols);
    for (const { at, name } of matches) {
      const word = words[at];
      // A negative code holds whatever the word can be.
      const held = name < 0;
      if (word === undefined || (!held && !word.classes.has(name))) continue;
      const code = held ? -name : name;
      tags[at] = code;
      if (word.hint === 0) symbols[at] = code;
    }
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word?.contracted === true) tags[index] = word.usual;
  }
  return tags;
}

const WORD = 0;
const SPACE = 1;
const LINE_BREAK = 2;

/** What parts chunks: spaces, which are no token, and line breaks and tabs, which are. */
function kindOf(code: number): number {
  if (code > 0x20 && code < 0xa0) return WORD;
  if (code === 0x20) return SPACE;
  if (code < 0x20) return code === 0x0a || code === 0x0d || code === 0x09 ? LINE_BREAK : WORD;
  return OTHER_SPACES.has(code) ? SPACE : WORD;
}

const OTHER_SPACES: ReadonlySet<number> = new Set([
  0xa0, 0x2002, 0x2003, 0x2004, 0x2005, 0x2009, 0x200a, 0x202f, 0x205f,
]);
