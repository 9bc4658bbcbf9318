/** Words in s that never lack an apostrophe. */
const SPARED = new Set(
  'this his hers its ours yours theirs us is was has does as yes thus plus minus versus perhaps always besides towards afterwards sometimes across unless whereas various previous serious less mrs'.split(
    ' ',
  ),
);

/** Could this word have lost an apostrophe before or behind its s? */
export function endsAsPossessive(text: string, lower: string): boolean {
  return (
    text.length > 2 &&
    (lower.endsWith('s') || text.endsWith('S')) &&
    /^\p{L}+$/u.test(text) &&
    !SPARED.has(lower)
  );
}
