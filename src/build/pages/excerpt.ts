/** The beginning of a text on one line, cut at a word: a page's description. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd()}…`;
}

/** Search engines and previews of links show hardly more. In UTF-16 code units. */
const LONGEST = 200;
