import type { MarkOrigin } from '../../contract/article.ts';
import type { QuoteSummary } from '../../contract/files.ts';

/** The words of a quote between its marks: ours in their blue, the source's in the text's own colour. */
export function QuotedWords({ summary }: { readonly summary: QuoteSummary }) {
  const { marks } = summary.quote;
  return (
    <span className="face-serif text-record">
      <Mark origin={marks.open} sign="“" hanging />
      <span className="decoration-1 underline-offset-[0.16em] group-hover:underline">
        {summary.texts.join(' … ')}
      </span>
      <Mark origin={marks.close} sign="”" />
    </span>
  );
}

interface MarkProperties {
  readonly origin: MarkOrigin;
  readonly sign: string;
  readonly hanging?: boolean;
}

function Mark({ origin, sign, hanging = false }: MarkProperties) {
  if (origin === 'none') return null;
  return (
    <span
      className={`${origin === 'restored' ? 'text-restored' : ''} ${hanging ? 'hanging-mark' : ''}`}
    >
      {sign}
    </span>
  );
}
