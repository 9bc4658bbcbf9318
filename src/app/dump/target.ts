/** The line (counted from 1) in a fragment like `#line=7`; null where it names none. */
export function lineInFragment(fragment: string): number | null {
  const line = /^#?line=(\d+)$/.exec(fragment)?.[1];
  const number = Number(line);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** The line's text; null where the dump ends before it. */
export function lineText(text: string, line: number): string | null {
  const lines = text.split(/\r\n|\r|\n/);
  // What follows the last line end is a line only where something stands there.
  if (lines.at(-1) === '') lines.pop();
  return lines[line - 1] ?? null;
}
