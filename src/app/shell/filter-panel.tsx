import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { SkipLink } from './skip-link.tsx';

interface FilterPanelProperties {
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Values that are chosen in it. */
  readonly chosen: number;
  /** What is found with them: "3 stories". */
  readonly found: string;
  /** What the list is of: "stories". */
  readonly listed: string;
  /** Id of the line that tells how much is found, above the list. */
  readonly results: string;
  readonly children: ReactNode;
}

/** All facets of a list: a column of their own where there is room, else behind one button. */
export function FilterPanel({
  open,
  onOpen,
  chosen,
  found,
  listed,
  results,
  children,
}: FilterPanelProperties) {
  return (
    <section aria-label="Filters" className="relative print:hidden">
      <SkipLink target={results}>Skip to the {listed}</SkipLink>
      <button
        type="button"
        id="facets-button"
        aria-expanded={open}
        aria-controls="facets"
        className="disclosure touch-target w-full justify-between border-b border-line pb-2.5 text-furniture font-semibold lg:hidden"
        onClick={onOpen}
      >
        {chosen === 0 ? 'Filters' : `Filters, ${chosen} chosen: ${found}`}
      </button>
      <div
        id="facets"
        className={`${open ? 'grid' : 'hidden'} filter-panel gap-x-10 gap-y-7 pt-5 sm:grid-cols-2 lg:grid lg:grid-cols-1 lg:pt-0`}
      >
        {children}
        {open ? (
          <div className="filter-foot lg:hidden">
            <button
              type="button"
              className="filter-show"
              onClick={() => {
                // Only once the panel is closed is the list's place known.
                flushSync(onOpen);
                const place = document.getElementById(results);
                place?.focus({ preventScroll: true });
                place?.scrollIntoView({ block: 'start' });
              }}
            >
              Show {found}
            </button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
