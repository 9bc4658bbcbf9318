import { type SingleByteEncoding, decodeSingleByte } from './single-byte.ts';

/** How bytes that are no UTF-8 are written: an encoding that is read, or the name of one that is not. */
export type LegacyEncoding =
  | { readonly read: SingleByteEncoding | 'windows-1252' }
  | { readonly read: null; readonly name: string };

/**
 * Which of the encodings before Unicode a text is in. Windows-1252 unless all speaks against it: texts in
 * Western languages have bytes above 127 singly, between letters of ASCII.
 */
export function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding {
  const { high, inRuns, letters } = countBytes(bytes);
  if (isCentralEuropean(bytes)) return { read: 'windows-1250' };
  if (inRuns < FEWEST_IN_RUNS || inRuns < high * SHARE_IN_RUNS) return { read: 'windows-1252' };
  const [cyrillic] = (['windows-1251', 'koi8-r'] as const)
    .map((encoding) => ({ encoding, share: shareOfCommonLetters(bytes, encoding) }))
    .toSorted((a, b) => b.share - a.share);
  if (cyrillic !== undefined && cyrillic.share >= SHARE_OF_COMMON)
    return { read: cyrillic.encoding };
  if (high < (high + letters) * SHARE_HIGH) return { read: 'windows-1252' };
  return { read: null, name: multiByteEncodingOf(bytes) ?? 'an encoding before Unicode' };
}

/** Words of another script have this many bytes above 127 in a row; quote marks and dashes seldom. */
const RUN = 3;
/** Fewer bytes in such runs prove nothing, nor does a smaller share of the bytes above 127. */
const FEWEST_IN_RUNS = 20;
const SHARE_IN_RUNS = 0.6;
/** A smaller share of all letters may be what few words or drawn lines bring into an English page. */
const SHARE_HIGH = 0.4;

function countBytes(bytes: Uint8Array) {
  let high = 0;
  let inRuns = 0;
  let letters = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) {
      high++;
      run++;
      continue;
    }
    if (run >= RUN) inRuns += run;
    run = 0;
    const lower = byte | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) letters++;
  }
  return { high, inRuns, letters };
}

/** The dozen commonest letters of Russian make three quarters of a text, of any Slavic one more than a half. */
const COMMON_LETTERS = /[оеаинтсрвлкм]/giu;
const SHARE_OF_COMMON = 0.55;

/** Of the characters outside ASCII that are no mark. */
function shareOfCommonLetters(bytes: Uint8Array, encoding: SingleByteEncoding): number {
  const text = decodeSingleByte(bytes, encoding);
  const others = text.match(/[^\0-\x7F\p{P}\p{Z}]/gu)?.length ?? 0;
  return (text.match(COMMON_LETTERS)?.length ?? 0) / Math.max(1, others);
}

/**
 * Polish by letters that are ł, ą and ż, and would be signs within words (³, ¹, ¿); Czech by ř and ě, which would be
 * ø and ì, that no language has both.
 */
function isCentralEuropean(bytes: Uint8Array): boolean {
  const latin = Buffer.from(bytes).toString('latin1');
  const polish = latin.match(POLISH)?.length ?? 0;
  const [carons, hooks] = [latin.match(/ø/g)?.length ?? 0, latin.match(/ì/g)?.length ?? 0];
  return (
    polish >= FEWEST_LETTERS || (Math.min(carons, hooks) >= FEWEST_LETTERS && !/[åæÅÆ]/.test(latin))
  );
}

const POLISH = /(?<=\p{Ll})[³¹¿](?=\p{Ll})/gu;
/** So many are no slips. */
const FEWEST_LETTERS = 3;

/** One that decodes without a fault and gives what its language is written with; null where none does. */
function multiByteEncodingOf(bytes: Uint8Array): string | null {
  const found = MULTI_BYTE.find(({ label, letters, share }) => {
    const text = decodeWhole(bytes, label);
    const others = text?.match(/[^\0-\x7F\p{P}\p{Z}]/gu)?.length ?? 0;
    return others > 0 && (text?.match(letters)?.length ?? 0) >= others * share;
  });
  return found?.name ?? null;
}

/** In this order: who decodes another's bytes gets rare characters. Every Japanese text has kana, for instance. */
const MULTI_BYTE = [
  { name: 'Shift_JIS', label: 'shift_jis', letters: /[\u3041-\u30FE]/gu, share: 0.2 },
  { name: 'EUC-JP', label: 'euc-jp', letters: /[\u3041-\u30FE]/gu, share: 0.2 },
  { name: 'EUC-KR', label: 'euc-kr', letters: /\p{Script=Hangul}/gu, share: 0.8 },
  {
    name: 'GB18030',
    label: 'gb18030',
    letters: /[的一是不了在人有我他这中大来上国和地到以]/gu,
    share: 0.08,
  },
  {
    name: 'Big5',
    label: 'big5',
    letters: /[的一是不了在人有我他這中大來上國和地到以]/gu,
    share: 0.08,
  },
] as const;

function decodeWhole(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
