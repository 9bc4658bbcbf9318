/** The insides of wink-nlp, typed here, since the package types only what it exports. */
declare module 'wink-nlp/src/cache.js' {
  export interface Cache {
    /** The number of a word; null for one that the list does not hold. A contraction has several. */
    lookup(word: string): readonly number[] | null;
    /** How many words the list held from the beginning: larger numbers are of those added to it. */
    intrinsicSize(): number;
    /** The number of a word, which the list holds from now on. */
    add(word: string, category: number): number;
    value(index: number): string;
    normal(index: number): number;
    mappedSpelling(index: number): number;
    nox(expansion: number): number;
    posOf(index: number): number;
    property(
      index: number,
      name: 'isAbbrev' | 'isSLemma' | 'lemma' | 'lexemeCID' | 'posHint' | 'sbdHint',
    ): number;
  }
  export default function createCache(core: unknown, features: unknown): Cache;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  export interface Buffer {
    isLexeme(text: string): unknown;
  }
  export default function createBuffer(data: {
    readonly cache: Cache;
    /** Filled with four numbers a token. */
    readonly tokens: number[];
    readonly nonBreakingSpaces: object;
  }): Buffer;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compileExpressions(expressions: unknown): unknown;
}

declare module 'wink-nlp/src/tokenizer.js' {
  import type { Buffer } from 'wink-nlp/src/dd-wrapper.js';

  export default function createTokenizer(
    expressions: unknown,
    categories: unknown,
    preserve: unknown,
  ): (buffer: Buffer, text: string) => void;
}
