import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech } from 'wink-nlp';
import createCache from 'wink-nlp/src/cache.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import createBuffer from 'wink-nlp/src/dd-wrapper.js';
import createTokenizer from 'wink-nlp/src/tokenizer.js';

/** A token as wink-nlp packs it. */
export interface Token {
  /** Number of the word. */
  readonly id: number;
  /** Number of the word that it stands for in a contraction: "not" for "n't". Null in none. */
  readonly expansion: number | null;
  /** Code of the part of speech and number of the lemma in a contraction. Null in none. */
  readonly partOfSpeech: number | null;
  readonly lemma: number | null;
}

/** The word list of wink's model. */
export interface WordList extends ReturnType<typeof createCache> {
  /** The words and marks of what white space parts. */
  tokensOf(chunk: string): Token[];
  /** The parts of speech that a word can be, by their codes. */
  classesOf(id: number): ReadonlySet<number>;
  lemmatize(word: string, partOfSpeech: PartOfSpeech): string;
  readonly partsOfSpeech: readonly PartOfSpeech[];
}

/** Reads the list afresh, which takes a tenth of a second. It grows with every word that it does not hold. */
export function readWordList(): WordList {
  const core = (model.core as () => CoreData)();
  const cache = createCache(core, model.featureFn);
  const tokenize = createTokenizer(compileExpressions(core.trex), core.tcat.hash, core.preserve);
  const lemmatize = model.addons.lemmatize as Lemmatize;
  const { pos, posClusters } = core.features;
  return {
    ...cache,
    tokensOf: (chunk) => {
      if (chunk.length > LONGEST_CHUNK) return [wholeToken(cache.add(chunk, WORD))];
      const packed: number[] = [];
      tokenize(createBuffer({ cache, tokens: packed, nonBreakingSpaces: {} }), chunk);
      const tokens: Token[] = [];
      for (let at = 0; at < packed.length; at += TOKEN_SIZE) {
        const [id = 0, expansion = 0, expanded = 0] = packed.slice(at, at + TOKEN_SIZE);
        const contracted = expansion > LARGEST_UNEXPANDED;
        tokens.push({
          id,
          expansion: contracted ? cache.nox(expansion) : null,
          partOfSpeech: contracted ? expanded >>> LEMMA_BITS : null,
          lemma: contracted ? expanded & LEMMA_MASK : null,
        });
      }
      return tokens;
    },
    classesOf: (id) => posClusters.list[cache.property(id, 'lexemeCID')] ?? NO_CLASSES,
    lemmatize: (word, partOfSpeech) => lemmatize(word, partOfSpeech, cache),
    partsOfSpeech: pos.list,
  };
}

function wholeToken(id: number): Token {
  return { id, expansion: null, partOfSpeech: null, lemma: null };
}

interface CoreData {
  readonly trex: unknown;
  readonly tcat: { readonly hash: unknown };
  readonly preserve: unknown;
  readonly features: {
    readonly pos: { readonly list: readonly PartOfSpeech[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

type Lemmatize = (word: string, partOfSpeech: PartOfSpeech, cache: unknown) => string;

/**
 * A longer chunk is one word: no language glues so many, and the tokenizer's patterns for addresses take
 * time that grows with a power of the length. UTF-16 code units.
 */
const LONGEST_CHUNK = 500;
/** The tokenizer's category of words. */
const WORD = 0;

const NO_CLASSES: ReadonlySet<number> = new Set();
/** Numbers of one packed token: the word, expansion and spaces, part of speech and lemma, negation. */
const TOKEN_SIZE = 4;
/** Larger numbers point to a contraction's expansion. */
const LARGEST_UNEXPANDED = 65_535;
const LEMMA_BITS = 20;
const LEMMA_MASK = 2 ** LEMMA_BITS - 1;
