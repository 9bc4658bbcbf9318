import type { Line } from './cuts.ts';
import { SAYING } from './verbs.ts';

/** Where the words between a verb of saying and its colon begin, and where the colon stands, in tokens. */
export interface Colon {
  readonly opens: number;
  readonly at: number;
}

/** The colons of a sentence that verbs of saying lead to: "she told police: X". */
export function announcingColons({ tokens, cues, frames }: Line): Colon[] {
  return cues.flatMap(({ kind, clause }, index) => {
    if (frames[index] !== 'colon' || !SAYING.has(kind)) return [];
    const at = tokens.findIndex(({ text }, place) => place >= clause.to && text === ':');
    return at < 0 ? [] : [{ opens: clause.to, at }];
  });
}

/** Whether a stretch begins before a colon, behind its verb, and goes on behind it. */
export const reachesOver = ({ opens, at }: Colon, from: number, to: number): boolean =>
  from >= opens && from <= at && to > at;

/** "She added:", "Lee said in a statement:": a sentence leads on to speech, in its paragraph or the next. */
export const introduces = (line: Line | undefined): boolean =>
  line?.tokens.at(-1)?.text === ':' &&
  line.cues.some(({ kind }, index) => line.frames[index] === 'colon' && SAYING.has(kind));
