import type { Layout } from '../../loader/quotes/detect/chain.ts';
import type { Line } from '../../loader/quotes/detect/cuts.ts';
import type { FeatureTable } from '../../loader/quotes/detect/feature-table.ts';
import type { FeatureSink, RowKind } from '../../loader/quotes/detect/feature-sink.ts';
import { noteFeatures } from '../../loader/quotes/detect/features.ts';
import { layOut } from '../../loader/quotes/detect/layout.ts';
import { lineView } from '../../loader/quotes/detect/view.ts';
import type { GoldStep } from './speech-gold.ts';

export interface ChainExample {
  readonly lines: readonly Line[];
  readonly steps: readonly GoldStep[];
  /** Whether gold tells kinds of speech apart; else it only tells speech from narration. */
  readonly kindsKnown: boolean;
}

export const ROW_KINDS: readonly RowKind[] = ['unit', 'start', 'end', 'piece', 'opening'];
/** An article's features. Row `k` holds those from `firsts[k]` to `firsts[k + 1]`. */
export interface Article {
  readonly layout: Layout;
  readonly steps: readonly GoldStep[];
  readonly kindsKnown: boolean;
  /** For each row its kind, by its place in `ROW_KINDS`, and its number among that kind. */
  readonly kinds: Uint8Array;
  readonly indices: Int32Array;
  firsts: Int32Array;
  features: Int32Array;
}

class Collecting implements FeatureSink {
  readonly kinds: number[] = [];
  readonly indices: number[] = [];
  readonly firsts: number[] = [];
  readonly features: number[] = [];
  readonly #table: FeatureTable;

  constructor(table: FeatureTable) {
    this.#table = table;
  }

  row(kind: RowKind, index: number): void {
    this.kinds.push(ROW_KINDS.indexOf(kind));
    this.indices.push(index);
    this.firsts.push(this.features.length);
  }

  note(template: number, a: number, b: number, c: number, d: number): void {
    let feature = this.#table.find(template, a, b, c, d);
    if (feature < 0) {
      feature = this.#table.size;
      this.#table.set(template, a, b, c, d, feature);
    }
    this.features.push(feature);
  }

  known(): boolean {
    return false;
  }

  keep(): void {
    // Each piece counts on its own.
  }
}

/** Every feature of an article, numbered in a table that grows. */
export function collectFeatures(
  { lines, steps, kindsKnown }: ChainExample,
  table: FeatureTable,
): Article {
  const layout = layOut(lines);
  const sink = new Collecting(table);
  noteFeatures(lines.map(lineView), layout, sink);
  return {
    layout,
    steps,
    kindsKnown,
    kinds: Uint8Array.from(sink.kinds),
    indices: Int32Array.from(sink.indices),
    firsts: Int32Array.from([...sink.firsts, sink.features.length]),
    features: Int32Array.from(sink.features),
  };
}

/** Leaves out what all articles together show less than `rarest` times; of `size` features. */
export function keepCommon(articles: readonly Article[], size: number, rarest: number): void {
  const counts = new Int32Array(size);
  for (const { features } of articles) {
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  }
  for (const article of articles) {
    const { features, firsts } = article;
    const keptFirsts = new Int32Array(firsts.length);
    let kept = 0;
    for (let row = 0; row + 1 < firsts.length; row++) {
      keptFirsts[row] = kept;
      for (let k = firsts[row] ?? 0; k < (firsts[row + 1] ?? 0); k++) {
        const feature = features[k] ?? 0;
        if ((counts[feature] ?? 0) >= rarest) features[kept++] = feature;
      }
    }
    keptFirsts[firsts.length - 1] = kept;
    article.firsts = keptFirsts;
    article.features = features.slice(0, kept);
  }
}
