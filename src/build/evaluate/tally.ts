/** Counts by name. What was never counted is 0. */
export interface Tally {
  add(name: string, count?: number): void;
  of(name: string): number;
}

export function makeTally(): Tally {
  const counts = new Map<string, number>();
  return {
    add: (name, count = 1) => counts.set(name, (counts.get(name) ?? 0) + count),
    of: (name) => counts.get(name) ?? 0,
  };
}
