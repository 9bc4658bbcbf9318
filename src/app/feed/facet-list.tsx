import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Facet, FacetValue } from './facets.ts';
import { type Filters, searchOf, toggled } from './filters.ts';
import type { Opened } from './opened.ts';
import { foldText } from './rows.ts';

/** A longer facet shows its commonest values and keeps the rest behind "more". */
const SHOWN = 6;

/** One more would take as much room as the button that hides it. */
const LONG = SHOWN + 2;

interface Properties {
  readonly facet: Facet;
  readonly filters: Filters;
  readonly opened: Opened;
}

export function FacetList({ facet, filters, opened }: Properties) {
  const id = `facet-${facet.id}`;
  const open = opened.has(id);
  const [wanted, setWanted] = useState('');
  const isLong = facet.values.length >= LONG;
  const values = isLong ? shownValues(facet.values, open, wanted) : facet.values;
  const more = open ? 'fewer' : `${facet.values.length - values.length} more`;
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="furniture-heading">{facet.heading}</legend>
      {isLong && open ? (
        <FindField heading={facet.heading} wanted={wanted} onChange={setWanted} />
      ) : null}
      <ul className={open ? 'max-h-80 overflow-y-auto overscroll-contain' : ''}>
        {values.map((value) => (
          <FacetChoice key={value.value} facet={facet} value={value} filters={filters} />
        ))}
      </ul>
      {isLong ? (
        <button
          type="button"
          id={`${id}-more`}
          aria-expanded={open}
          aria-label={`${more} in ${facet.heading}`}
          className="touch-target self-start py-1 text-start text-note font-semibold hover:underline"
          onClick={() => {
            setWanted('');
            opened.toggle(id);
          }}
        >
          {more}
        </button>
      ) : null}
    </fieldset>
  );
}

interface ChoiceProperties {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly filters: Filters;
}

function FacetChoice({ facet, value, filters }: ChoiceProperties) {
  const navigate = useNavigate();
  const isEmpty = value.count === 0 && !value.chosen;
  return (
    <li>
      <label className="facet-choice">
        <input
          type="checkbox"
          id={`facet-${facet.id}-${value.value}`}
          className="tick"
          checked={value.chosen}
          onChange={() =>
            void navigate(
              { search: searchOf(toggled(filters, facet.name, value.value)) },
              { preventScrollReset: true },
            )
          }
        />
        <span className={`grow ${isEmpty ? 'text-quiet' : ''}`}>{value.label}</span>{' '}
        <span className="face-figures text-quiet">{value.count}</span>
      </label>
    </li>
  );
}

interface FindProperties {
  readonly heading: string;
  readonly wanted: string;
  readonly onChange: (wanted: string) => void;
}

function FindField({ heading, wanted, onChange }: FindProperties) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">{`Find in ${heading}`}</label>
      <input
        id={id}
        type="search"
        value={wanted}
        placeholder="Find…"
        autoComplete="off"
        spellCheck={false}
        className="field mb-1 w-full"
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

/** Closed: the commonest that would show something. Open: all, or those with the wanted words. */
function shownValues(
  values: readonly FacetValue[],
  open: boolean,
  wanted: string,
): readonly FacetValue[] {
  if (open) {
    const folded = foldText(wanted.trim());
    return values.filter(({ label }) => foldText(label).includes(folded));
  }
  const shown = new Set(values.filter(({ count }) => count > 0).slice(0, SHOWN));
  return values.filter((value) => value.chosen || shown.has(value));
}
