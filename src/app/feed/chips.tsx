import { Link, useNavigate } from 'react-router';
import type { ChosenValue } from './chosen-values.ts';
import { type Filters, NO_FILTERS, searchOf, toggled } from './filters.ts';

interface Properties {
  readonly filters: Filters;
  readonly chosen: readonly ChosenValue[];
}

/** What is asked for, each with a way to take it back. */
export function Chips({ filters, chosen }: Properties) {
  const navigate = useNavigate();
  if (chosen.length === 0) return null;
  const groups = new Set(chosen.map(({ group }) => group));
  const go = (changed: Filters) =>
    void navigate({ search: searchOf(changed) }, { preventScrollReset: true });
  return (
    <ul
      aria-label="Chosen filters"
      className="flex flex-wrap items-center gap-2 pt-4 pb-2 text-note"
    >
      {chosen.map(({ name, value, label }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            className="chip chip-chosen"
            aria-label={`Remove ${label}`}
            onClick={() => go(toggled(filters, name, value))}
          >
            {label}
            <span aria-hidden="true" className="print:hidden">
              ×
            </span>
          </button>
        </li>
      ))}
      {groups.size === chosen.length ? null : (
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
