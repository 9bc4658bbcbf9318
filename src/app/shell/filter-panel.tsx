import type { ReactNode } from 'react';

interface FilterPanelProperties {
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Values that are chosen in it. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** All facets of a list: a column of their own where there is room, else behind one button. */
export function FilterPanel({ open, onOpen, chosen, children }: FilterPanelProperties) {
  return (
    <section aria-label="Filters" className="print:hidden">
      <button
        type="button"
        id="facets-button"
        aria-expanded={open}
        aria-controls="facets"
        className="disclosure touch-target w-full justify-between border-b border-line pb-2.5 text-furniture font-semibold lg:hidden"
        onClick={onOpen}
      >
        {chosen === 0 ? 'Filters' : `Filters, ${chosen} chosen`}
      </button>
      <div
        id="facets"
        className={`${open ? 'grid' : 'hidden'} gap-x-10 gap-y-7 pt-5 sm:grid-cols-2 lg:grid lg:grid-cols-1 lg:pt-0`}
      >
        {children}
      </div>
    </section>
  );
}
