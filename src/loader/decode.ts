import type { Encoding, Fault } from '../contract/dump.ts';
import { legacyEncodingOf } from './legacy-encoding.ts';
import { decodeSingleByte, encodeSingleByte } from './single-byte.ts';
import { sequenceAt } from './utf-8.ts';
import { decodeWindows1252, encodeWindows1252 } from './windows-1252.ts';

export interface Decoded {
  readonly readable: true;
  readonly text: string;
  readonly encoding: Encoding;
  readonly faults: readonly Fault[];
}

/** Why a file holds no text for us, and what its owner can do. */
export interface Unreadable {
  readonly readable: false;
  readonly what: string;
  readonly remedy: string;
}

/** Files above this many bytes are not read: no scraped page comes near it. */
export const LARGEST_FILE = 16 * 1024 * 1024;

const REPLACEMENT = '\uFFFD';

/** The bytes of a fault that is a NUL in a text, as `Fault` has them. */
export const NUL = '00';

/**
 * Bytes to text: by its byte-order mark, else as UTF-8 where it mostly is, else as Windows-1252 or what else fits
 * its letters.
 * Line ends stay as they are. Never throws: single bytes that do not decode, and a few NULs, become faults.
 */
export function decode(
  bytes: Uint8Array,
  { largest = LARGEST_FILE }: { readonly largest?: number } = {},
): Decoded | Unreadable {
  if (bytes.length === 0) {
    return unreadable('the file is empty', 'Scrape the page again, or remove the file.');
  }
  if (bytes.length > largest) {
    return unreadable(
      `the file has ${bytes.length} bytes, more than the ${largest} that are read`,
      'Split it into one page a file, or raise the limit.',
    );
  }
  const found = decodeText(bytes);
  if (!found.readable) return found;
  const decoded = keepNuls(found, bytes);
  if (decoded.text.includes('\0')) return looksBinary(bytes);
  if (decoded.text.trim() === '') {
    return unreadable(
      'the file holds nothing but white space',
      'Scrape the page again, or remove the file.',
    );
  }
  return decoded;
}

/** The bytes that a text was decoded from: the inverse of `decode`. */
export function encode({ text, encoding, faults }: Omit<Decoded, 'readable'>): Uint8Array {
  const parts: Uint8Array[] = [BYTE_ORDER_MARKS[encoding]];
  let from = 0;
  for (const fault of faults) {
    parts.push(encodeStretch(text.slice(from, fault.at), encoding), bytesOfHex(fault.bytes));
    from = fault.at + REPLACEMENT.length;
  }
  parts.push(encodeStretch(text.slice(from), encoding));
  return concatenate(parts);
}

const BYTE_ORDER_MARKS: Record<Encoding, Uint8Array> = {
  'utf-8': Uint8Array.of(),
  'utf-8-bom': Uint8Array.of(0xef, 0xbb, 0xbf),
  'utf-16le': Uint8Array.of(0xff, 0xfe),
  'utf-16be': Uint8Array.of(0xfe, 0xff),
  'windows-1252': Uint8Array.of(),
  'windows-1250': Uint8Array.of(),
  'windows-1251': Uint8Array.of(),
  'koi8-r': Uint8Array.of(),
};

function decodeText(bytes: Uint8Array): Decoded | Unreadable {
  const marked = (['utf-8-bom', 'utf-16le', 'utf-16be'] as const).find((encoding) =>
    BYTE_ORDER_MARKS[encoding].every((byte, index) => bytes[index] === byte),
  );
  if (marked === 'utf-16le' || marked === 'utf-16be') return decodeUtf16(bytes, marked);
  const encoding = marked ?? 'utf-8';
  const skipped = BYTE_ORDER_MARKS[encoding].length;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { readable: true, text: decoder.decode(bytes.subarray(skipped)), encoding, faults: [] };
  } catch {
    return decodeFaultyUtf8(bytes, skipped, encoding);
  }
}

/** UTF-8 with faults where more sequences are right than wrong, or a mark says UTF-8; else what was before it. */
function decodeFaultyUtf8(
  bytes: Uint8Array,
  skipped: number,
  encoding: 'utf-8' | 'utf-8-bom',
): Decoded | Unreadable {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const faults: Fault[] = [];
  let text = '';
  let from = skipped;
  let at = skipped;
  let good = 0;
  while (at < bytes.length) {
    const { length, valid } = sequenceAt(bytes, at);
    if (valid) {
      if (length > 1) good++;
      at += length;
      continue;
    }
    text += decoder.decode(bytes.subarray(from, at));
    faults.push({ byte: at, bytes: hexOfBytes(bytes.subarray(at, at + length)), at: text.length });
    text += REPLACEMENT;
    at += length;
    from = at;
  }
  if (encoding === 'utf-8' && good <= faults.length) return decodeLegacy(bytes);
  text += decoder.decode(bytes.subarray(from));
  return { readable: true, text, encoding, faults };
}

/** One byte a character. What has several is not read, since its bytes would not come back. */
function decodeLegacy(bytes: Uint8Array): Decoded | Unreadable {
  const encoding = legacyEncodingOf(bytes);
  if (encoding.read === null) {
    return unreadable(
      `the file looks like ${encoding.name}, which is not read`,
      'Save it as UTF-8.',
    );
  }
  const { read } = encoding;
  const text = read === 'windows-1252' ? decodeWindows1252(bytes) : decodeSingleByte(bytes, read);
  return { readable: true, text, encoding: read, faults: [] };
}

/** UTF-16 with a byte-order mark. Half a pair, or half a unit at the end, is a fault. */
function decodeUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): Decoded {
  const littleEndian = order === 'utf-16le';
  const decoder = new TextDecoder(order, { ignoreBOM: true });
  const unitAt = (at: number): number =>
    littleEndian
      ? (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
      : ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const faults: Fault[] = [];
  let text = '';
  let from = 2;
  let at = 2;
  while (at < bytes.length) {
    const whole = at + 1 < bytes.length;
    const unit = unitAt(at);
    if (whole && isHigh(unit) && at + 3 < bytes.length && isLow(unitAt(at + 2))) {
      at += 4;
      continue;
    }
    if (whole && !isHigh(unit) && !isLow(unit)) {
      at += 2;
      continue;
    }
    text += decoder.decode(bytes.subarray(from, at));
    const end = Math.min(at + 2, bytes.length);
    faults.push({ byte: at, bytes: hexOfBytes(bytes.subarray(at, end)), at: text.length });
    text += REPLACEMENT;
    at = end;
    from = end;
  }
  text += decoder.decode(bytes.subarray(from));
  return { readable: true, text, encoding: order, faults };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function encodeStretch(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return encodeWindows1252(text);
    case 'windows-1250':
    case 'windows-1251':
    case 'koi8-r':
      return encodeSingleByte(text, encoding);
  }
}

/** What scraping left in a text; a file with a greater share of control characters is no text. */
const MOST_CONTROLS = 1 / 500;

/** A text's few NULs as faults; as it was where they are many, or lie in two bytes. */
function keepNuls(decoded: Decoded, bytes: Uint8Array): Decoded {
  const { text, encoding } = decoded;
  if (!text.includes('\0') || encoding === 'utf-16le' || encoding === 'utf-16be') return decoded;
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > Math.ceil(bytes.length * MOST_CONTROLS)) return decoded;
  const faults = [...decoded.faults];
  // In these encodings a NUL is a byte of its own, and no other character holds one.
  for (let at = text.indexOf('\0'), byte = -1; at >= 0; at = text.indexOf('\0', at + 1)) {
    byte = bytes.indexOf(0, byte + 1);
    faults.push({ byte, bytes: NUL, at });
  }
  return {
    ...decoded,
    text: text.replaceAll('\0', REPLACEMENT),
    faults: faults.toSorted((a, b) => a.at - b.at),
  };
}

/** Control characters of ASCII, white space left out. */
const CONTROL = /[^\P{Cc}\s\x80-\x9F]/gu;

/** Every second byte of such a text is NUL where its letters are Latin. */
const SHARE_OF_NUL_IN_UTF16 = 0.3;

/** Its marks begin or end as those of UTF-16 do, with two NULs more. */
const UTF_32_MARKS = ['fffe0000', '0000feff'];

function looksBinary(bytes: Uint8Array): Unreadable {
  if (UTF_32_MARKS.includes(hexOfBytes(bytes.subarray(0, 4)))) {
    return unreadable('the file is UTF-32, which is not read', 'Save it as UTF-8.');
  }
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  if (bytes.length % 2 === 0 && zeros > bytes.length * SHARE_OF_NUL_IN_UTF16) {
    return unreadable(
      'the file holds NUL bytes, as UTF-16 text without a byte-order mark or a binary file does',
      'If it is text, save it as UTF-8.',
    );
  }
  return unreadable(
    'the file holds NUL bytes, so it is no text',
    'Remove it, or save it as UTF-8 text.',
  );
}

function unreadable(what: string, remedy: string): Unreadable {
  return { readable: false, what, remedy };
}

function hexOfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function bytesOfHex(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
