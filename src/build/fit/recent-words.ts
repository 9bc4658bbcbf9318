import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { isDictionaryWord } from '../../loader/language/dictionary.ts';
import { frequencyOf } from '../../loader/language/frequencies.ts';
import { wordClassOf } from '../../loader/language/lexicon.ts';
import { isPairOfWords } from '../../loader/repair/spaces/pairs.ts';

/**
 * Lists the words of two spelling dictionaries that our other lists lack and that look like two words
 * ("paywall", "livestream"), and writes them. Tells in a line how many they are.
 */
export function fitRecentWords(): string {
  const words = new Set(DICTIONARIES.flatMap(readDictionary).filter((word) => WORD.test(word)));
  const recent = [...words].filter(isRecent).toSorted();
  const source = DICTIONARIES.map(versionOf).join(', ');
  const json = `${JSON.stringify({ source, words: recent.join(' ') })}\n`;
  writeFileSync(RECENT_WORDS, json);
  return `${recent.length} of ${words.size} words give ${json.length} bytes.`;
}

const RECENT_WORDS = new URL('../../loader/repair/spaces/recent-words.json', import.meta.url);

const DICTIONARIES = [
  { name: '@cspell/dict-en_us', file: 'en_US.trie.gz' },
  { name: '@cspell/dict-en-gb-mit', file: 'en_GB.trie.gz' },
] as const;
type SpellingDictionary = (typeof DICTIONARIES)[number];

/** Words of small letters alone: names have lists of their own. Shorter ones are abbreviations. */
const WORD = /^[a-z]{5,}$/;

const require = createRequire(import.meta.url);
function readDictionary({ name, file }: SpellingDictionary): string[] {
  return [...decodeTrie(gunzipSync(readFileSync(fileOf(name, file)))).words()];
}

function isRecent(word: string): boolean {
  const known = isDictionaryWord(word) || frequencyOf(word) > 0 || wordClassOf(word) !== null;
  return !known && isPairOfWords(word);
}

/** The package with its version and licence. */
function versionOf({ name }: SpellingDictionary): string {
  const about: { readonly version: string; readonly license: string } = JSON.parse(
    readFileSync(fileOf(name, 'package.json'), 'utf8'),
  );
  return `${name} ${about.version} (${about.license})`;
}

function fileOf(name: string, file: string): string {
  return path.join(path.dirname(require.resolve(name)), file);
}
