import type { PartOfSpeech } from 'wink-nlp';
import { copyOf, internalised } from '../remember.ts';
import { type TextFacts, TextTable } from '../text-table.ts';
import { IGNORED } from './automaton.ts';
import { symbolOf } from './machines.ts';
import { type Token, type WordList, readWordList } from './word-list.ts';

/**
 * The words of a chunk of text, which stands from `start` to `end`: what white space parts. `units`: the text's
 * code units; `hash`: `hashOf` the chunk. Contractions are two words ("ca", "n’t").
 */
export function wordsAt(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): readonly Word[] {
  const known = chunks.find(units, start, end, hash);
  if (known !== undefined) return known.words;
  if (chunks.size >= MOST_CHUNKS) {
    chunks.clear();
    list = readWordList();
  }
  // A copy, since a part of a text keeps the whole text in memory.
  const own = copyOf(text.slice(start, end));
  const words = readWords(own);
  if (own.length <= LONGEST_KEPT) chunks.add({ text: own, hash, words });
  return words;
}

interface Chunk extends TextFacts {
  readonly words: readonly Word[];
}

/** The word list that words are read from now. It is read afresh when it has grown too long. */
export function wordList(): WordList {
  return list;
}

const chunks = new TextTable<Chunk>();
/** Chunks that are kept, so that a run over many dumps stays flat in memory. */
const MOST_CHUNKS = 50_000;
/** Longer ones are addresses and the like, which hardly come again. UTF-16 code units. */
const LONGEST_KEPT = 40;

/** A word or mark within a chunk, and all that the tagger asks of it. */
export class Word {
  /** As the text has it. */
  readonly text: string;
  readonly lower: string;
  /** UTF-16 code units from the beginning of the chunk. */
  readonly start: number;
  readonly end: number;
  /** White space. */
  readonly blank: boolean;
  /** The ’s, ’m, ’ll that the model did not part ("I’m", "Tolland’s." at a sentence's end). */
  readonly clitic: string | null;
  /** Its symbol for the automaton that ends sentences. */
  readonly boundary: number;
  /** The same behind a space. */
  readonly spacedBoundary: number;
  /** Code of the part of speech that it mostly is. */
  readonly usual: number;
  /** It is part of a contraction, and nothing else than its usual part of speech. */
  readonly contracted: boolean;
  /** Its symbol for the automata that tell parts of speech; 0 where that is the part of speech. */
  readonly hint: number;
  /** Codes of the parts of speech that it can be. */
  readonly classes: ReadonlySet<number>;
  readonly #token: Token;
  readonly #list: WordList;
  /** As its usual part of speech, and as others by their codes, as far as they were asked for. */
  #usualLemma: string | undefined = undefined;
  readonly #lemmas: string[] = [];

  constructor(token: Token, text: string, start: number, own: WordList) {
    const { id, expansion, partOfSpeech } = token;
    const normal = expansion ?? own.normal(id);
    const hint = own.property(id, 'posHint');
    this.text = internalised(text);
    this.lower = internalised(text.toLowerCase());
    this.start = start;
    this.end = start + text.length;
    this.blank = text.trim() === '';
    this.clitic = cliticOf(text);
    this.boundary = boundaryOf(id, normal, false, own);
    this.spacedBoundary = boundaryOf(id, normal, true, own);
    this.usual = partOfSpeech ?? (own.posOf(own.mappedSpelling(id)) || NOUN);
    this.contracted = partOfSpeech !== null;
    this.hint = hint === 0 ? 0 : symbolOf(HINTS + hint);
    this.classes = own.classesOf(normal);
    this.#token = token;
    this.#list = own;
  }

  /** Its lemma as the part of speech of this code. */
  lemma(code: number): string {
    if (code === this.usual)
      return (this.#usualLemma ??= internalised(lemmaOf(this.#token, code, this.#list)));
    return (this.#lemmas[code] ??= internalised(lemmaOf(this.#token, code, this.#list)));
  }
}

function readWords(chunk: string): Word[] {
  // The model knows most contractions with straight apostrophes only.
  const plain = chunk.replaceAll('’', "'");
  let from = 0;
  return list.tokensOf(plain).map((token) => {
    const value = list.value(token.id);
    const start = startOf(value, plain, from);
    from = start + value.length;
    return new Word(token, chunk.slice(start, from), start, list);
  });
}

/** The tokenizer gives words without places. White space is all that may stand before the next one. */
function startOf(value: string, text: string, from: number): number {
  let start = from;
  if (value.trim() !== '') while (start < text.length && text[start]?.trim() === '') start++;
  if (text.startsWith(value, start)) return start;
  const later = text.indexOf(value, from);
  return later >= 0 && text.slice(from, later).trim() === '' ? later : start;
}

function cliticOf(word: string): string | null {
  const at = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (at < 1) return null;
  const ending = word.slice(at);
  return /^['’](?:s|m|d|ll|re|ve)$/i.test(ending) ? ending : null;
}

function boundaryOf(id: number, normal: number, spaced: boolean, own: WordList): number {
  return own.value(normal) === '\n' ? IGNORED : symbolOf(boundaryEventOf(id, normal, spaced, own));
}

function boundaryEventOf(id: number, normal: number, spaced: boolean, own: WordList): number {
  const hint = own.property(normal, 'sbdHint') || own.property(id, 'sbdHint');
  if (hint === AMBIGUOUS_QUOTE) return HINTS + (spaced ? SPACED_QUOTE : AMBIGUOUS_QUOTE);
  if (hint !== 0) return HINTS + hint;
  if (own.property(normal, 'isAbbrev') === 0) return normal;
  return HINTS + (own.value(normal).length === INITIAL_LENGTH ? INITIAL : ABBREVIATION);
}

function lemmaOf({ id, lemma }: Token, code: number, own: WordList): string {
  if (lemma !== null) return own.value(lemma);
  const mapped = own.mappedSpelling(id);
  if (own.property(mapped, 'isSLemma') === 1) return own.value(own.property(mapped, 'lemma'));
  return own.lemmatize(own.value(own.normal(id)), partOfSpeechOf(code));
}

/** The part of speech of a code. */
export function partOfSpeechOf(code: number): PartOfSpeech {
  return list.partsOfSpeech[code] ?? 'X';
}

let list = readWordList();

/** Code of nouns, which words are whose part of speech nothing tells. */
const NOUN = 8;
/** Events from here on are hints, and no words. */
const HINTS = 1_080_000;
const AMBIGUOUS_QUOTE = 4;
const SPACED_QUOTE = 6;
const ABBREVIATION = 7;
const INITIAL = 8;
/** "J." */
const INITIAL_LENGTH = 2;
