import { START, STATE_COUNT, type Step, STEPS } from './states.ts';

/** The allowed steps at a joint, those of one state side by side, for inner loops. */
export interface StepsByState {
  /** For each state the number of its first step; one more at the end. */
  readonly firsts: Uint8Array;
  /** For each step the state at its other end, and where its weight stands among the transitions. */
  readonly others: Uint8Array;
  readonly weights: Uint16Array;
}

/** For each joint the steps into each state. */
export const STEPS_INTO = STEPS.map((steps) => byState(steps, 'state', 'before'));
/** For each joint the steps on from each state. */
export const STEPS_FROM = STEPS.map((steps) => byState(steps, 'before', 'state'));

function byState(
  steps: readonly Step[],
  near: 'before' | 'state',
  far: 'before' | 'state',
): StepsByState {
  const sorted = steps.toSorted((a, b) => a[near] - b[near]);
  const firsts = Uint8Array.from({ length: STATE_COUNT + 1 }, (_, state) =>
    sorted.reduce((count, step) => (step[near] < state ? count + 1 : count), 0),
  );
  return {
    firsts,
    others: Uint8Array.from(sorted, (step) => step[far]),
    weights: Uint16Array.from(sorted, ({ weight }) => weight),
  };
}

/** The ways before an article: one, in the state from which it starts. */
export const NO_WAYS_BUT_START = Float64Array.from({ length: STATE_COUNT }, (_, state) =>
  state === START ? 1 : 0,
);
