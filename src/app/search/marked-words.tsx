import { Fragment } from 'react';

interface MarkedWordsProps {
  readonly text: string;
  /** In UTF-16 code units, in order, none overlapping. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

/** A text in which some words are marked. */
export function MarkedWords({ text, marked }: MarkedWordsProps) {
  return (
    <>
      {marked.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marked[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marked.at(-1)?.end ?? 0)}
    </>
  );
}
