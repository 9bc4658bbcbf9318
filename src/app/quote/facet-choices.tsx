import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { QuoteSummary } from '../../contract/files.ts';
import { type Facet, type Filters, searchFor, toggled, UNATTRIBUTED, valuesOf } from './filters.ts';

/** A longer facet shows its commonest values and keeps the rest behind "more". */
const SHOWN = 8;

const HEADINGS: Record<Facet, string> = {
  speaker: 'Speaker',
  kind: 'Kind',
  marks: 'Quote marks',
  certainty: 'Certainty',
};

interface FacetChoicesProps {
  readonly facet: Facet;
  readonly quotes: readonly QuoteSummary[];
  readonly filters: Filters;
  readonly labelOf: (value: string) => string;
}

/** The values of one facet to choose from, each with what choosing it would show. */
export function FacetChoices({ facet, quotes, filters, labelOf }: FacetChoicesProps) {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const id = useId();
  const values = valuesOf(quotes, filters, facet);
  const long = values.length > SHOWN + 1;
  const found = values.filter(({ value }) =>
    labelOf(value).toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const shown =
    long && !open ? found.filter(({ chosen }, index) => chosen || index < SHOWN) : found;
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="furniture-heading">{HEADINGS[facet]}</legend>
      {long && open ? (
        <input
          id={id}
          type="search"
          aria-label={`Find in ${HEADINGS[facet]}`}
          placeholder="Find…"
          autoComplete="off"
          className="field mb-1 w-full"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      ) : null}
      <ul>
        {shown.map(({ value, count, chosen }) => (
          <li key={value}>
            <label className="choice">
              <input
                type="checkbox"
                id={`${facet}-${value}`}
                className="tick"
                checked={chosen}
                onChange={() =>
                  void navigate(
                    { search: searchFor(toggled(filters, facet, value)) },
                    { preventScrollReset: true },
                  )
                }
              />
              <span
                className={`grow ${count === 0 && !chosen ? 'text-quiet' : ''} ${value === UNATTRIBUTED ? 'italic' : ''}`}
              >
                {labelOf(value)}
              </span>{' '}
              <span className="face-figures text-quiet">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {long ? (
        <button
          type="button"
          aria-expanded={open}
          className="target self-start py-1 text-note font-semibold hover:underline"
          onClick={() => {
            setWanted('');
            setOpen(!open);
          }}
        >
          {open ? 'fewer' : `${values.length - shown.length} more`}
          <span className="sr-only">{` in ${HEADINGS[facet]}`}</span>
        </button>
      ) : null}
    </fieldset>
  );
}
