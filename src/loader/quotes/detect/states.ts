/** Kinds of reported speech: direct, mixed, indirect. */
export const KINDS = ['D', 'M', 'I'] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_COUNT = KINDS.length;

/**
 * The states of the chain: narration (N), the words that attribute (A), speech of each kind, and narration
 * and attribution that remember what was reported before them in their sentence, so that "X, she said."
 * leads on to more of the same kind.
 */
export const STATES = ['N', 'A', 'D', 'M', 'I', 'ND', 'AD', 'NI', 'AI'] as const;
export const STATE_COUNT = STATES.length;
/** The state of the first kind of speech; the others follow it. */
export const FIRST_KIND = 2;

/** Scores of a unit between two cuts: as narration and as attribution. */
export const UNIT_WIDTH = 2;
/** Which of a unit's scores a state takes; -1 for speech. */
export const UNIT_OF = STATES.map((state) =>
  state.startsWith('N') ? 0 : state.startsWith('A') ? 1 : -1,
);

/** How a piece joins the one before it. */
export const JOINTS = ['inside', 'sentence', 'paragraph'] as const;

/** The state from which every article starts. */
export const START = 0;

/** A step from state to state that the chain allows at a joint. */
export interface Step {
  readonly before: number;
  readonly state: number;
  /** Where its weight stands among the transitions. */
  readonly weight: number;
}

/** The allowed steps by joint. A step into speech begins it; what carries on has weights of its own. */
export const STEPS: readonly (readonly Step[])[] = JOINTS.map((_, joint) =>
  STATES.flatMap((__, before) =>
    STATES.flatMap((___, state): Step[] =>
      allowed(before, state, joint)
        ? [{ before, state, weight: (joint * STATE_COUNT + before) * STATE_COUNT + state }]
        : [],
    ),
  ),
);

/** Where the weight for carrying on speech of a kind into the next sentence stands. */
export const carryWeight = (joint: number, kind: number): number =>
  JOINTS.length * STATE_COUNT * STATE_COUNT + joint * KIND_COUNT + kind;

export const TRANSITION_COUNT = carryWeight(JOINTS.length, 0);

function allowed(before: number, state: number, joint: number): boolean {
  const [last, name] = [STATES[before] ?? 'N', STATES[state] ?? 'N'];
  const spoke = isSpeech(last);
  if (isSpeech(name)) return joint !== 0 || last !== name;
  const memory = name.slice(1);
  if (joint === 2) return memory === '';
  const carried = spoke ? (last === 'D' ? 'D' : 'I') : last.slice(1);
  if (joint === 1) return memory === (name.startsWith('A') && spoke ? carried : '');
  return memory === carried;
}

function isSpeech(state: string): boolean {
  return (KINDS as readonly string[]).includes(state);
}
