/** The word list inside wink-nlp: typed here, since the package types only what it exports. */
declare module 'wink-nlp/src/cache.js' {
  interface Lexicon {
    lookup(word: string): readonly number[] | null;
    posOf(index: number): number;
    property(index: number, name: 'lexemeCID'): number;
  }
  export default function createCache(core: unknown, features: unknown): Lexicon;
}
