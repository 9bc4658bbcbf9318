/** A line beside a mark holds about so many letters; a longer name takes more lines. */
const LETTERS_IN_LINE = 23;

/** A name in lines, for a picture that breaks none itself: at spaces, a longer word within. */
export function brokenName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).flatMap(piecesOf)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LETTERS_IN_LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function piecesOf(word: string): string[] {
  const letters = [...word];
  const pieces: string[] = [];
  while (letters.length > LETTERS_IN_LINE) {
    pieces.push(`${letters.splice(0, LETTERS_IN_LINE - 1).join('')}-`);
  }
  return [...pieces, letters.join('')];
}
