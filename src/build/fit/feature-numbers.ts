/** The features that are fitted, numbered from 0. */
export interface FeatureNumbers {
  readonly keys: readonly number[];
  /** The numbers of those among some features that are fitted. */
  codesOf(features: readonly number[]): Int32Array;
}

/** Numbers features in the order in which they are first seen; those seen less often than `rarest` are left out. */
export function numberFeatures(seen: Iterable<readonly number[]>, rarest: number): FeatureNumbers {
  const counts = new Map<number, number>();
  for (const features of seen) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const keys = [...counts].filter(([, count]) => count >= rarest).map(([key]) => key);
  const numbers = new Map(keys.map((key, index) => [key, index]));
  return {
    keys,
    codesOf: (features) =>
      Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
  };
}
