/** A piece of a wording; `own` where another wording of the same story lacks the word. */
export interface Piece {
  readonly text: string;
  readonly own: boolean;
}

/**
 * Cuts each wording into pieces that join to it again, and tells the words that not all of them share.
 * Words are compared by their letters and digits, case and a possessive ending aside; their order
 * counts for nothing.
 */
export function comparedWordings(wordings: readonly string[]): readonly (readonly Piece[])[] {
  const vocabularies = wordings.map((wording) => new Set(wording.split(/\s+/).map(foldWord)));
  return wordings.map((wording) =>
    joined(
      wording.split(/(\s+)/).map((text) => {
        const word = foldWord(text);
        return { text, own: word !== '' && !vocabularies.every((words) => words.has(word)) };
      }),
    ),
  );
}

function foldWord(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s(?=\P{L}*$)/u, '');
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}

/** Neighbours of one sort made one; a space goes with its neighbours if these are of one sort. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isSpace = piece.text.trim() === '';
    const own = isSpace
      ? pieces[index - 1]?.own === true && pieces[index + 1]?.own === true
      : piece.own;
    const last = result.at(-1);
    if (last !== undefined && last.own === own) {
      result[result.length - 1] = { text: last.text + piece.text, own };
    } else if (piece.text !== '') result.push({ text: piece.text, own });
  }
  return result;
}
