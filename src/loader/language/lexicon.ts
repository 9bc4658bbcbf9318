import model from 'wink-eng-lite-web-model';
import createCache from 'wink-nlp/src/cache.js';

/** What a word can be, without looking at its sentence. */
export interface WordClass {
  /** Its usual part of speech. */
  readonly main: string;
  /** All it can be, a letter each, in a fixed order. */
  readonly all: string;
  /** A number of its own for both. */
  readonly symbol: number;
}

const LETTERS: Record<string, string> = {
  ADJ: 'j',
  ADP: 'p',
  ADV: 'r',
  AUX: 'x',
  CCONJ: 'c',
  DET: 'd',
  INTJ: 'i',
  NOUN: 'n',
  NUM: 'm',
  PART: 't',
  PRON: 'o',
  PROPN: 'e',
  SCONJ: 's',
  VERB: 'v',
};

/**
 * The classes of an English word from wink's word list; null for one that it does not hold. Much
 * cheaper than tagging a text, and enough where only a word's neighbours are asked after.
 */
export function wordClassOf(lower: string): WordClass | null {
  lexicon ??= readLexicon();
  return lexicon.classOf(lower);
}

interface CoreData {
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly features: { readonly posClusters: { readonly list: readonly ReadonlySet<number>[] } };
}

interface Lexicon {
  classOf(word: string): WordClass | null;
}

let lexicon: Lexicon | undefined;

function readLexicon(): Lexicon {
  const core = (model.core as () => CoreData)();
  const cache = createCache(core, model.featureFn);
  const names = new Map(Object.entries(core.pos.hash).map(([name, code]) => [code, name]));
  const letter = (code: number): string => LETTERS[names.get(code) ?? ''] ?? '';
  const clusters = core.features.posClusters.list.map((codes) =>
    [...codes].map(letter).toSorted().join(''),
  );
  const known = new Map<number, WordClass>();
  return {
    classOf: (word) => {
      const index = cache.lookup(word)?.[0];
      if (index === undefined) return null;
      const main = cache.posOf(index);
      const cluster = cache.property(index, 'lexemeCID');
      const key = main * 1000 + cluster;
      let found = known.get(key);
      if (found === undefined) {
        const all = clusters[cluster] ?? '';
        found = { main: letter(main) || all[0] || '', all, symbol: key };
        known.set(key, found);
      }
      return found;
    },
  };
}
