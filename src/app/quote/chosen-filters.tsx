import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Facet, FACETS, type Filters, isFiltered, searchFor, toggled } from './filters.ts';

interface ChosenFiltersProps {
  readonly filters: Filters;
  readonly label: (facet: Facet, value: string) => string;
}

/** What is asked for, each with a way to take it back. */
export function ChosenFilters({ filters, label }: ChosenFiltersProps) {
  if (!isFiltered(filters)) return null;
  return (
    <ul aria-label="Chosen filters" className="flex flex-wrap items-center gap-2 text-note">
      {FACETS.flatMap((facet) =>
        filters[facet].map((value) => (
          <li key={`${facet} ${value}`}>
            <Chip filters={toggled(filters, facet, value)}>{label(facet, value)}</Chip>
          </li>
        )),
      )}
      {filters.text.trim() === '' ? null : (
        <li>
          <Chip filters={{ ...filters, text: '' }}>“{filters.text.trim()}”</Chip>
        </li>
      )}
      <li className="print:hidden">
        <Link
          to={{ search: '' }}
          preventScrollReset
          className="link touch-target inline-flex items-center"
        >
          Clear
        </Link>
      </li>
    </ul>
  );
}

interface ChipProps {
  /** What is asked for once it is taken back. */
  readonly filters: Filters;
  readonly children: ReactNode;
}

function Chip({ filters, children }: ChipProps) {
  return (
    <Link to={{ search: searchFor(filters) }} preventScrollReset className="chip chip-chosen">
      <span className="sr-only">Remove</span> {children}
      <span aria-hidden="true" className="print:hidden">
        ×
      </span>
    </Link>
  );
}
