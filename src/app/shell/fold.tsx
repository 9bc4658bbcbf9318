import type { ReactNode } from 'react';
import { useKeptOpen } from './opened.ts';

interface FoldProps {
  /** Unique on the page, and among the pages that share its component. */
  readonly id: string;
  readonly summary: ReactNode;
  readonly className?: string;
  readonly summaryClassName?: string;
  readonly children: ReactNode;
}

/** What one opens to see the rest. Back and Forward find it as it was left. */
export function Fold({ id, summary, className, summaryClassName, children }: FoldProps) {
  const [open, setOpen] = useKeptOpen(id);
  return (
    <details
      className={className}
      open={open}
      // Finding words in the page opens it as well.
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {children}
    </details>
  );
}
