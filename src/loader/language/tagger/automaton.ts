/** Where a pattern was found, and what it stands for. */
export interface Match {
  /** Index of the marked event. */
  readonly at: number;
  readonly name: string;
}

/** An event that no pattern asks for and that parts none. */
export const IGNORED = -1;

/**
 * A finite automaton of wink's model, which finds patterns in a row of numbers: words, parts of speech
 * or hints. Its steps are those of wink-nlp's own `automaton.js`.
 */
export class Automaton {
  readonly #states: readonly State[];

  /** `json` is the machine as the model has it. */
  constructor(json: string) {
    const [, , transitions, names, marks] = JSON.parse(json) as Machine;
    const states: State[] = [];
    const stateOf = (number: number): State =>
      (states[number] ??= {
        isRoot: number === ROOT,
        next: new Map(),
        name: names[number] ?? null,
        mark: marks[number]?.[0] ?? 0,
        otherwise: null,
      });
    for (const [number, steps] of Object.entries(transitions)) {
      const state = stateOf(Number(number));
      for (const [event, to] of Object.entries(steps)) {
        if (to !== ROOT) state.next.set(Number(event), stateOf(to));
      }
      state.otherwise = state.next.get(OTHERWISE) ?? null;
    }
    this.#states = states;
  }

  /** The longest patterns, in order, none overlapping. */
  find(events: readonly number[]): Match[] {
    const matches: Match[] = [];
    const [root] = this.#states;
    if (root === undefined) return matches;
    let state = root;
    let first = 0;
    // The longest pattern so far, should what follows make no longer one.
    let whole: State | null = null;
    let wholeEnd = 0;
    for (let from = 0; from <= events.length; from++) {
      for (let at = from; at <= events.length; at++) {
        const event = at === events.length ? END : events[at];
        if (event === undefined || event === IGNORED) continue;
        const next = state.next.get(event);
        if (state.isRoot && next !== undefined) first = at;
        if (next === undefined || next.name !== null) {
          const found = next ?? whole;
          if (found !== null) {
            if (found.name !== null && found.name !== UNNAMED)
              matches.push({ at: first + found.mark, name: found.name });
            from = next === undefined ? wholeEnd : at;
            whole = null;
          }
          state = root;
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

interface State {
  readonly isRoot: boolean;
  /** Event -> state. */
  readonly next: Map<number, State>;
  /** What a pattern that ends here stands for; null where none does. */
  readonly name: string | null;
  /** Which event of the pattern is marked. */
  readonly mark: number;
  /** The pattern that is whole here, should no longer one follow. */
  otherwise: State | null;
}

/** Version, last state, state -> event -> state, names and marks of the states in which patterns end. */
type Machine = readonly [
  number,
  number,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  Readonly<Record<number, string>>,
  Readonly<Record<number, readonly [number, number]>>,
];

const ROOT = 0;
/** A pattern that is found only so that no other one is. */
const UNNAMED = '0';
const END = 2_070_000;
const OTHERWISE = 2_070_003;
