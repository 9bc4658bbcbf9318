/**
 * What a piece of a sentence is: narration (N), the words that attribute (A), or the beginning (B) or the
 * continuation (I) of direct (D), mixed (M) or indirect (I) speech.
 */
export const LABELS = ['N', 'A', 'BD', 'ID', 'BM', 'IM', 'BI', 'II'] as const;
export type Label = (typeof LABELS)[number];
/** Scores that a piece has, one a label. */
export const WIDTH = LABELS.length;

/**
 * The states of the chain: the labels, and narration and attribution that remember what was reported before
 * them in their sentence, so that "X, she said." leads on to more of the same kind.
 */
export const STATES = [...LABELS, 'ND', 'AD', 'NI', 'AI'] as const;
export const STATE_COUNT = STATES.length;
/** The label of each state. */
export const LABEL_OF = STATES.map((state) =>
  (LABELS as readonly string[]).includes(state)
    ? (LABELS as readonly string[]).indexOf(state)
    : (LABELS as readonly string[]).indexOf(state.charAt(0)),
);

/** How a piece joins the one before it. */
export const JOINTS = ['inside', 'sentence', 'paragraph'] as const;

/** The state from which every article starts. */
export const START = 0;

/** Whether a state may follow another: one way only for each row of labels. */
export function allowed(before: number, state: number, joint: number): boolean {
  const name = STATES[state] ?? 'N';
  const last = STATES[before] ?? 'N';
  const content = isContent(last);
  if (isContent(name)) {
    if (name.startsWith('I')) return joint !== 0 && content && last.slice(1) === name.slice(1);
    return joint !== 0 || !(content && last.slice(1) === name.slice(1));
  }
  const memory = name.slice(1);
  if (joint === 2) return memory === '';
  if (joint === 1) return memory === (name.startsWith('A') && content ? carried(last) : '');
  return memory === carried(last) && !(last.charAt(0) === name.charAt(0) && !content);
}

const isContent = (state: string): boolean => /^[BI][DMI]$/.test(state);

/** What narration or attribution remembers of the state before it. */
const carried = (state: string): string =>
  isContent(state) ? (state.endsWith('D') ? 'D' : 'I') : state.slice(1);

/** `ALLOWED[(joint * STATE_COUNT + before) * STATE_COUNT + state]`. */
export const ALLOWED = Uint8Array.from(
  { length: JOINTS.length * STATE_COUNT * STATE_COUNT },
  (_, index) => {
    const joint = Math.floor(index / (STATE_COUNT * STATE_COUNT));
    const before = Math.floor(index / STATE_COUNT) % STATE_COUNT;
    return allowed(before, index % STATE_COUNT, joint) ? 1 : 0;
  },
);
