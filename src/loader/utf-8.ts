/** The UTF-8 sequence at a byte, or the longest start of one (Unicode 16, table 3-7). */
export function sequenceAt(
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly valid: boolean } {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return { length: 1, valid: true };
  if (lead < 0xc2 || lead > 0xf4) return { length: 1, valid: false };
  const wanted = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let offset = 1; offset < wanted; offset++) {
    const byte = bytes[at + offset] ?? 0;
    const lowest = offset > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = offset > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < lowest || byte > highest) return { length: offset, valid: false };
  }
  return { length: wanted, valid: true };
}
