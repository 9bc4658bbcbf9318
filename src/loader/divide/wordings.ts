/**
 * Regular expressions for whole lines, of which case does not matter, written one a line; an empty line sets
 * groups of them apart. Backslashes are not doubled.
 */
export function wordings(lines: TemplateStringsArray, ...parts: readonly string[]): string[] {
  return String.raw({ raw: lines.raw }, ...parts)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
