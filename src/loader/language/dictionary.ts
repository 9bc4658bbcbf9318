import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import wordListPath from 'word-list';
import { WordList } from './word-list.ts';

let words: WordList | undefined;
let names: ReadonlySet<string> | undefined;

/** Is this an English word, however rare? Lower case; from the package word-list (270,000 words, no names). */
export function isDictionaryWord(lower: string): boolean {
  words ??= new WordList(readFileSync(wordListPath, 'utf8'));
  return words.has(lower);
}

/** Is this a name that a spelling dictionary knows (10,000 people, places and peoples)? As it is written. */
export function isDictionaryName(text: string): boolean {
  names ??= readNames();
  return names.has(text);
}

function readNames(): Set<string> {
  // Hunspell: a word a line, its inflections as flags behind a slash.
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const entries = readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n');
  return new Set(
    entries.map((entry) => entry.split('/')[0] ?? '').filter((word) => CAPITALISED.test(word)),
  );
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
