import { Link, useNavigate } from 'react-router';
import type { LabelOf } from './facets.ts';
import {
  chosenCount,
  FACET_NAMES,
  type Filters,
  NO_FILTERS,
  searchOf,
  toggled,
} from './filters.ts';

interface Properties {
  readonly filters: Filters;
  readonly labelOf: LabelOf;
}

/** What is asked for, each with a way to take it back. */
export function Chips({ filters, labelOf }: Properties) {
  const navigate = useNavigate();
  const count = chosenCount(filters);
  if (count === 0) return null;
  const go = (changed: Filters) =>
    void navigate({ search: searchOf(changed) }, { preventScrollReset: true });
  return (
    <ul
      aria-label="Chosen filters"
      className="flex flex-wrap items-center gap-2 pt-4 pb-2 text-note"
    >
      {FACET_NAMES.flatMap((name) =>
        filters.chosen[name].map((value) => (
          <li key={`${name} ${value}`}>
            <button
              type="button"
              className="chip chip-chosen"
              aria-label={`Remove ${labelOf(name, value)}`}
              onClick={() => go(toggled(filters, name, value))}
            >
              {labelOf(name, value)}
              <span aria-hidden="true" className="print:hidden">
                ×
              </span>
            </button>
          </li>
        )),
      )}
      {FACET_NAMES.every((name) => filters.chosen[name].length < 2) ? null : (
        <li>
          <select
            aria-label="How many of these a story must have"
            className="chip"
            value={filters.match}
            onChange={(event) =>
              go({ ...filters, match: event.target.value === 'all' ? 'all' : 'any', page: 1 })
            }
          >
            <option value="any">any in each group</option>
            <option value="all">all of them</option>
          </select>
        </li>
      )}
      <li className="print:hidden">
        <Link
          className="link touch-target inline-flex items-center"
          preventScrollReset
          to={{ search: searchOf(NO_FILTERS) }}
        >
          Clear
        </Link>
      </li>
    </ul>
  );
}
