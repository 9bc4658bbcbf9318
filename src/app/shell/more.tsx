import type { ReactNode } from 'react';
import { Fold } from './fold.tsx';

/** Items shown before the rest is folded away. */
const SHOWN = 12;

interface MoreProps<Item> {
  /** Unique on the page, and among the pages that share its component. */
  readonly id: string;
  readonly items: readonly Item[];
  readonly shown?: number;
  /** Draws some of the items as one list. */
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** The first items, and the others behind "more". */
export function More<Item>({ id, items, shown = SHOWN, children: list }: MoreProps<Item>) {
  // Folding away one or two would save no room.
  if (items.length <= shown + 2) return list(items);
  return (
    <>
      {list(items.slice(0, shown))}
      <Fold
        key={id}
        id={id}
        summary={`${(items.length - shown).toLocaleString('en')} more`}
        summaryClassName="target link text-furniture font-semibold print:hidden"
      >
        {list(items.slice(shown))}
      </Fold>
    </>
  );
}
