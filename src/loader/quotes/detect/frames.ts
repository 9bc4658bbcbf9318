import type { Token } from '../../language/analyse.ts';
import type { Cue } from './cues.ts';

/**
 * How a cue stands to what it reports: after it ("X, she said."), in its midst ("X, she said, Y"),
 * before a colon, before it ("she said X"), or nothing that can be told.
 */
export type Frame = 'after' | 'midst' | 'colon' | 'before' | 'other';

/** The frame of one cue in its sentence. */
export function frameOf(tokens: readonly Token[], cue: Cue): Frame {
  const before = tokens[cue.clause.from - 1];
  const after = tokens[cue.clause.to];
  if (cue.kind === 'noun') return tokens[cue.to]?.text === ':' ? 'colon' : 'before';
  if (colonAfter(tokens, cue)) return 'colon';
  if (cue.subjects.length === 0) return 'other';
  const follows =
    before === undefined
      ? cue.inverted
      : before.partOfSpeech === 'PUNCT' && /[,?!"”’'…-]/.test(before.text);
  if (!follows) return 'before';
  if (before === undefined || cue.inverted) return after?.text === ',' ? 'midst' : 'after';
  const asides = ENDS.has(after?.text ?? '.') || after?.partOfSpeech === 'ADP';
  if (after?.text === ',') return 'midst';
  if (asides || after?.partOfSpeech === 'ADV' || cue.kind === 'tell') return 'after';
  return cue.clause.from < 4 ? 'before' : 'after';
}

/** A colon that closes the cue's clause: nothing but a short phrase stands between. */
function colonAfter(tokens: readonly Token[], cue: Cue): boolean {
  for (let k = cue.clause.to; k < Math.min(tokens.length, cue.clause.to + COLON_REACH); k++) {
    const token = tokens[k];
    if (token?.text === ':') return true;
    if (token?.partOfSpeech === 'PUNCT' && token.text !== ',' && token.text !== '-') return false;
  }
  return false;
}

const ENDS = new Set(['.', '!', '?', ';', '-', '--']);
/** "told reporters at a news conference on Friday:". */
const COLON_REACH = 14;
