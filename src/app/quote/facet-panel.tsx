import { useState } from 'react';
import type { QuoteSummary } from '../../contract/files.ts';
import { FacetChoices } from './facet-choices.tsx';
import { type Facet, FACETS, type Filters } from './filters.ts';

interface FacetPanelProps {
  readonly quotes: readonly QuoteSummary[];
  readonly filters: Filters;
  readonly label: (facet: Facet, value: string) => string;
}

/** All facets: a column of their own where there is room, else behind one button. */
export function FacetPanel({ quotes, filters, label }: FacetPanelProps) {
  const [open, setOpen] = useState(false);
  const count = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  return (
    <section aria-label="Filters">
      <button
        type="button"
        aria-expanded={open}
        aria-controls="quote-facets"
        className="disclosure touch-target w-full justify-between border-y border-line py-2.5 text-furniture font-semibold lg:hidden"
        onClick={() => setOpen(!open)}
      >
        {count === 0 ? 'Filters' : `Filters, ${count} chosen`}
      </button>
      <div
        id="quote-facets"
        className={`${open ? 'grid' : 'hidden'} gap-x-10 gap-y-7 pt-5 sm:grid-cols-2 lg:grid lg:grid-cols-1 lg:pt-0`}
      >
        {FACETS.map((facet) => (
          <FacetChoices
            key={facet}
            facet={facet}
            quotes={quotes}
            filters={filters}
            labelOf={(value) => label(facet, value)}
          />
        ))}
      </div>
    </section>
  );
}
