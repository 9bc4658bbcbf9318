import { Fragment } from 'react';
import type { MarkOrigin } from '../../contract/article.ts';
import type { QuoteSummary } from '../../contract/files.ts';

interface QuotedWordsProps {
  readonly summary: Pick<QuoteSummary, 'texts' | 'quote' | 'before' | 'after'>;
}

/**
 * The words of a quote between its marks: ours in their blue, the source's as the source has them.
 * Only a mark hangs into the margin; indirect speech has none. Where speech breaks off for its cue
 * and goes on, each part has its marks.
 */
export function QuotedWords({ summary: { texts, quote, before, after } }: QuotedWordsProps) {
  const { open, close } = quote.kind === 'direct' ? quote.marks : NO_MARKS;
  const both = open === close ? open : 'none';
  const opening = open === 'source' ? (/["“„«'‘]$/.exec(before)?.[0] ?? '“') : '“';
  const closing = close === 'source' ? (/^["”“»'’]/.exec(after)?.[0] ?? '”') : '”';
  return texts.map((text, index) => (
    <Fragment key={index}>
      {index === 0 ? null : '\u00a0… '}
      <Mark origin={index === 0 ? open : both} sign={opening} hanging={index === 0} />
      {text}
      <Mark origin={index === texts.length - 1 ? close : both} sign={closing} />
    </Fragment>
  ));
}

/** In a mixed quote the source's marks stand among the words; where lost ones belong is seen in the article. */
const NO_MARKS = { open: 'none', close: 'none' } as const;

interface MarkProps {
  readonly origin: MarkOrigin;
  readonly sign: string;
  readonly hanging?: boolean;
}

function Mark({ origin, sign, hanging = false }: MarkProps) {
  if (origin === 'none') return null;
  const look = [origin === 'restored' ? 'restored' : '', hanging ? 'hanging' : ''];
  return <span className={look.join(' ').trim()}>{sign}</span>;
}
