import { Fragment, type ReactNode } from 'react';
import type { Segment } from '../article/segments.ts';
import { isOfQuote, type Standing, withinQuote } from './standing.ts';

/**
 * A quote as its article has it: the source's marks among its words, ours in their blue, and in quiet
 * what stands between its parts. An opening mark hangs into the margin; nothing else does.
 */
export function QuotedWords({ standing }: { readonly standing: Standing }) {
  return withinQuote(standing).map((segments, paragraph) => (
    <Fragment key={paragraph}>
      {paragraph === 0 ? null : <br />}
      {segments.map((segment, index) => (
        <Fragment key={index}>{wordsOf(segment, paragraph === 0 && index === 0)}</Fragment>
      ))}
    </Fragment>
  ));
}

/** Marks that a source may open with. */
const OPENING = /^["“„«'‘]/;

function wordsOf(segment: Segment, isFirst: boolean): ReactNode {
  switch (segment.kind) {
    case 'gap':
      return null;
    case 'mark':
      return (
        <span className={isFirst ? `restored ${hanging(segment.character)}` : 'restored'}>
          {segment.character}
        </span>
      );
    case 'words': {
      if (!isOfQuote(segment)) return <span className="between">{segment.text}</span>;
      if (!isFirst || !OPENING.test(segment.text)) return segment.text;
      return (
        <>
          <span className={hanging(segment.text)}>{segment.text.charAt(0)}</span>
          {segment.text.slice(1)}
        </>
      );
    }
  }
}

function hanging(opening: string): string {
  return /^[‘']/.test(opening) ? 'hanging-single' : 'hanging';
}
