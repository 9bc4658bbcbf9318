/** Where a pattern was found, and what it stands for. */
export interface Match {
  /** Index of the marked symbol. */
  readonly at: number;
  /** What the pattern is called, as a number; NaN where it is called otherwise. */
  readonly name: number;
}

/**
 * A machine of wink's model: its version and last state, state -> event -> state, and the names and
 * marks of the states in which patterns end. An event is a word, a part of speech or a hint.
 */
export type Machine = readonly [
  version: number,
  last: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<number, string>>,
  marks: Readonly<Record<number, readonly [number, number]>>,
];

/** A symbol that no pattern asks for and that parts none. */
export const IGNORED = -1;

/**
 * A finite automaton, which finds patterns in a row of symbols: small numbers that stand for the
 * machine's events. Its steps are those of wink-nlp's own `automaton.js`.
 */
export class Automaton {
  readonly #root: State;

  /** `symbolOf`: event -> symbol, of which there are `count`. */
  constructor(
    [, , transitions, names, marks]: Machine,
    symbolOf: (event: number) => number,
    count: number,
  ) {
    const states: State[] = [];
    const stateOf = (number: number): State =>
      (states[number] ??= {
        isRoot: number === ROOT,
        next: Array.from({ length: count }, () => null),
        isNamed: names[number] !== undefined,
        name: names[number] === UNNAMED ? null : Number(names[number]),
        mark: marks[number]?.[0] ?? 0,
        otherwise: null,
      });
    this.#root = stateOf(ROOT);
    for (const [number, steps] of Object.entries(transitions)) {
      const state = stateOf(Number(number));
      for (const [key, to] of Object.entries(steps)) {
        const event = Number(key);
        // One that is no number ("$of") never comes.
        if (to === ROOT || Number.isNaN(event)) continue;
        if (event === OTHERWISE) state.otherwise = stateOf(to);
        else state.next[symbolOf(event)] = stateOf(to);
      }
    }
  }

  /** The longest patterns, in order, none overlapping. */
  find(symbols: readonly number[]): Match[] {
    const matches: Match[] = [];
    let state = this.#root;
    let first = 0;
    // The longest pattern so far, should what follows make no longer one.
    let whole: State | null = null;
    let wholeEnd = 0;
    for (let from = 0; from <= symbols.length; from++) {
      for (let at = from; at <= symbols.length; at++) {
        const symbol = symbols[at];
        if (symbol === IGNORED) continue;
        // Behind the last symbol no pattern goes on.
        const next = symbol === undefined ? null : (state.next[symbol] ?? null);
        if (state.isRoot && next !== null) first = at;
        if (next === null || next.isNamed) {
          const found = next ?? whole;
          if (found !== null) {
            if (found.name !== null && found.isNamed)
              matches.push({ at: first + found.mark, name: found.name });
            from = next === null ? wholeEnd : at;
            whole = null;
          }
          state = this.#root;
          break;
        }
        state = next;
        if (state.otherwise !== null) {
          whole = state.otherwise;
          wholeEnd = at;
        }
      }
    }
    return matches;
  }
}

/** The events that the patterns of a machine are made of. */
export function eventsOf([, , transitions]: Machine): number[] {
  return Object.values(transitions).flatMap((steps) => Object.keys(steps).map(Number));
}

interface State {
  readonly isRoot: boolean;
  /** Symbol -> state; null where no pattern goes on. */
  readonly next: (State | null)[];
  /** Whether a pattern ends here. */
  readonly isNamed: boolean;
  /** What the pattern that ends here is called; null for one that is found only so that no other is. */
  readonly name: number | null;
  /** Which symbol of the pattern is marked. */
  readonly mark: number;
  /** The pattern that is whole here, should no longer one follow. */
  otherwise: State | null;
}

const ROOT = 0;
const UNNAMED = '0';
/** The event of the step to take where no other one is possible. */
const OTHERWISE = 2_070_003;
