import type { ReactNode } from 'react';

/** Items shown before the rest is folded away. */
const SHOWN = 12;

interface MoreProps<Item> {
  readonly items: readonly Item[];
  readonly shown?: number;
  /** Draws some of the items as one list. */
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** The first items, and the others behind "more". */
export function More<Item>({ items, shown = SHOWN, children: list }: MoreProps<Item>) {
  // Folding away one or two would save no room.
  if (items.length <= shown + 2) return list(items);
  return (
    <>
      {list(items.slice(0, shown))}
      <details>
        <summary className="target link text-furniture font-semibold">
          {(items.length - shown).toLocaleString('en')} more
        </summary>
        {list(items.slice(shown))}
      </details>
    </>
  );
}
