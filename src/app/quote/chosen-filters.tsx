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
            <Link
              to={{ search: searchFor(toggled(filters, facet, value)) }}
              preventScrollReset
              className="chip chip-chosen"
            >
              <span className="sr-only">Remove</span> {label(facet, value)}
              <span aria-hidden="true" className="print:hidden">
                ×
              </span>
            </Link>
          </li>
        )),
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
