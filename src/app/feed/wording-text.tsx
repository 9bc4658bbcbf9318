import type { Piece } from './wordings.ts';

/** A wording with the words marked that the others lack. */
export function WordingText({ pieces }: { readonly pieces: readonly Piece[] }) {
  let start = 0;
  return pieces.map(({ text, own }) => {
    const key = start;
    start += text.length;
    return own ? (
      <mark key={key} className="own-words">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
