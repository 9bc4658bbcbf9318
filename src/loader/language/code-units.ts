/**
 * The UTF-16 code units of a text, and a 0 behind the last. Who looks at each more than once reads them from
 * here: `charCodeAt` asks anew each time what kind of string it has. The list is one and the same at each call,
 * and may be longer than the text.
 */
export function codeUnitsOf(text: string): Uint16Array {
  const units = roomFor(text.length + 1);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units[text.length] = 0;
  return units;
}

function roomFor(units: number): Uint16Array {
  return units > LARGEST_ROOM ? new Uint16Array(units) : room;
}

/** Texts that are longer get a list of their own, so that memory stays flat. */
const LARGEST_ROOM = 2 ** 20;
const room = new Uint16Array(LARGEST_ROOM);
