import { sequenceAt } from '../utf-8.ts';
import { encodeWindows1252 } from '../windows-1252.ts';
import type { Mark } from './marks.ts';

/**
 * Characters that are UTF-8 read as Windows-1252 ("itâ€™s", "cafÃ©", "Â£5"), in order, once or over again.
 * One alone proves nothing.
 */
export function misdecodedIn(text: string): Mark[] {
  if (!MAY_BE.test(text) || signsIn(text) < FEWEST) return [];
  let runs = Array.from(text.matchAll(RUN), ({ 0: run, index }) => charactersOf(run, index));
  for (let times = 0; times < MOST_TIMES; times++) {
    runs = runs.map(decodedOnce);
    if (signsIn(runs.map(textOf).join(' ')) < FEWEST) break;
  }
  return runs
    .flat()
    .filter(({ source, character }) => source !== character)
    .map(({ at, source, character }): Mark => {
      return { start: at, end: at + source.length, insert: character, rule: 'wrong-encoding' };
    });
}

const signsIn = (text: string): number => text.match(SIGN)?.length ?? 0;

const charactersOf = (run: string, start: number): Decoded[] =>
  Array.from(run, (character, at) => ({ at: start + at, source: character, character }));

/** A character, and what it stands as in the dump, at `at`. */
interface Decoded {
  readonly at: number;
  readonly source: string;
  readonly character: string;
}

const FEWEST = 2;
const MAY_BE = /[ÂÃâ]/;

/** What Windows-1252 makes of the bytes 0x80 to 0xBF, with which a sequence of UTF-8 goes on. */
const GOING_ON =
  '\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D' +
  '\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178';
const RUN = new RegExp(`[\u00C0-\u00FF${GOING_ON}]+`, 'g');
const ONE = new RegExp(`^[\u00C0-\u00FF${GOING_ON}]$`);
const SIGN = new RegExp(`[ÂÃ][${GOING_ON}]|â€[${GOING_ON}]?`, 'g');

/** A page may have gone through the wrong decoding more than once. */
const MOST_TIMES = 3;

/** Each character as the byte that it was, and whole sequences of UTF-8 decoded. */
function decodedOnce(run: readonly Decoded[]): Decoded[] {
  const bytes = Uint8Array.from(run, byteOf);
  const decoded: Decoded[] = [];
  for (let from = 0; from < run.length;) {
    const { length, valid } = sequenceAt(bytes, from);
    const sequence = run.slice(from, from + length);
    const read =
      valid && length > 1
        ? DECODER.decode(bytes.subarray(from, from + length))
        : CUT_OFF[textOf(sequence)];
    if (read === undefined) decoded.push(...sequence);
    else decoded.push(joined(sequence, read));
    from += length;
  }
  return decoded;
}

const byteOf = ({ character }: Decoded): number =>
  ONE.test(character) ? (encodeWindows1252(character)[0] ?? OTHER) : OTHER;

/** A byte that stands in no longer sequence. */
const OTHER = 0x20;

const textOf = (run: readonly Decoded[]): string => run.map(({ character }) => character).join('');

const joined = (sequence: readonly Decoded[], character: string): Decoded => ({
  at: sequence[0]?.at ?? 0,
  source: sequence.map(({ source }) => source).join(''),
  character,
});

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Sequences whose last byte Windows-1252 has no character for, or whose no-break space became a plain one. */
const CUT_OFF: Readonly<Record<string, string>> = { 'â€': '”', Â: '' };
