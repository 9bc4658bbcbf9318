import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { SAYING } from './verbs.ts';

/** Whether a verb of saying has a subject that is not the speaker of a quote himself, nor the one he speaks to. */
export function isOthers({ tokens }: Line, { kind, subjects: [subject] }: Cue): boolean {
  if (!SAYING.has(kind) || subject === undefined) return false;
  return !SPEAKERS.has(tokens[subject.to - 1]?.lower ?? '');
}

/** Who speaks of himself, or to the one who is asked, may report within his own speech. */
const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we', 'you']);
