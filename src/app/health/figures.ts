import type { Health } from '../../contract/files.ts';

export interface Counts {
  readonly dumps: number;
  /** UTF-16 code units of all dumps, and of their unknown blocks. */
  readonly characters: number;
  readonly unknown: number;
  /** Applied ones: what is only suggested changed nothing. */
  readonly repairs: number;
  readonly quotes: number;
  readonly attributed: number;
}

export function countsOf({ dumps, repairs, quotes }: Health): Counts {
  const characters = dumps.flatMap(({ blocks }) => Object.values(blocks));
  return {
    dumps: dumps.length,
    characters: sum(characters),
    unknown: sum(dumps.map(({ blocks }) => blocks.unknown ?? 0)),
    repairs: sum(
      repairs.filter(({ certainty }) => certainty !== 'suggested').map(({ count }) => count),
    ),
    quotes: sum(quotes.map(({ total }) => total)),
    attributed: sum(quotes.map(({ attributed }) => attributed)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
