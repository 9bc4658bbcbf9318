import type { EntityType } from '../../contract/entity.ts';
import type { Names } from '../../contract/files.ts';
import { FACET_NAMES, type FacetName, type Filters, UNTAGGED } from './filters.ts';
import { foldText, type Row, tagsOf } from './rows.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Rows that have it and pass what else is asked for: what choosing it would show. */
  readonly count: number;
  readonly chosen: boolean;
}

/** A list of values to choose from. Names make several facets, one for each type. */
export interface Facet {
  readonly id: string;
  readonly name: FacetName;
  readonly heading: string;
  /** Most frequent first; the order does not depend on what is chosen. */
  readonly values: readonly FacetValue[];
}

/** The rows that pass all filters, in their order. Pages are not cut yet. */
export function matchingRows(rows: readonly Row[], filters: Filters): readonly Row[] {
  return rows.filter((row) => passes(row, filters, FACET_NAMES));
}

/** Every facet that has something to choose, with its counts under the filters. */
export function facetsOf(rows: readonly Row[], filters: Filters, names: Names): readonly Facet[] {
  const labels = labelsOf(rows, names);
  const facet = (name: FacetName): readonly FacetValue[] =>
    valuesOf(rows, filters, name, (value) => labels[name].get(value) ?? value);
  const named = facet('names');
  return [
    { id: 'tag', name: 'tag', heading: 'Source tag', values: facet('tag') } as const,
    ...TYPES.map(
      ([type, heading]) =>
        ({
          id: `names-${type}`,
          name: 'names',
          heading,
          values: named.filter(({ value }) => (names[value]?.type ?? 'unknown') === type),
        }) as const,
    ),
    { id: 'outlet', name: 'outlet', heading: 'Outlet', values: facet('outlet') } as const,
    { id: 'has', name: 'has', heading: 'Has', values: facet('has') } as const,
  ].filter(({ values }) => values.length > 0);
}

/** What a chosen value is called, also where no row has it. */
export function labelOf(
  rows: readonly Row[],
  names: Names,
  name: FacetName,
  value: string,
): string {
  return labelsOf(rows, names)[name].get(value) ?? value;
}

const TYPES: readonly (readonly [EntityType | 'unknown', string])[] = [
  ['person', 'People named'],
  ['place', 'Places named'],
  ['organisation', 'Organisations named'],
  ['event', 'Events named'],
  ['unknown', 'Other names'],
];

function valuesOf(
  rows: readonly Row[],
  filters: Filters,
  name: FacetName,
  label: (value: string) => string,
): readonly FacetValue[] {
  // With "any", another value of this facet widens it, so its own choices don't count against it.
  const others =
    filters.match === 'any' ? FACET_NAMES.filter((each) => each !== name) : FACET_NAMES;
  const totals = new Map<string, number>(filters.chosen[name].map((value) => [value, 0]));
  const counts = new Map<string, number>();
  for (const row of rows) {
    const counted = passes(row, filters, others);
    for (const value of row.values[name]) {
      totals.set(value, (totals.get(value) ?? 0) + 1);
      if (counted) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const chosen = new Set(filters.chosen[name]);
  return [...totals]
    .map(([value, total]) => ({ value, label: label(value), total }))
    .toSorted(
      (one, other) =>
        Number(one.value === UNTAGGED) - Number(other.value === UNTAGGED) ||
        other.total - one.total ||
        COLLATOR.compare(one.label, other.label),
    )
    .map((entry) => ({
      value: entry.value,
      label: entry.label,
      count: counts.get(entry.value) ?? 0,
      chosen: chosen.has(entry.value),
    }));
}

function passes(row: Row, filters: Filters, facets: readonly FacetName[]): boolean {
  return (
    facets.every((name) => {
      const values = filters.chosen[name];
      const has = (value: string) => row.values[name].has(value);
      if (values.length === 0) return true;
      return filters.match === 'any' ? values.some(has) : values.every(has);
    }) && holdsText(row, filters.text)
  );
}

/** Whether every word typed stands somewhere in the row, if only as the start of a word. */
function holdsText(row: Row, text: string): boolean {
  return foldText(text)
    .split(/\s+/)
    .every((word) => row.text.includes(word));
}

const COLLATOR = new Intl.Collator('en');

const HAS_LABELS = new Map([
  ['quote', 'a quote'],
  ['wordings', 'another wording'],
]);

function labelsOf(
  rows: readonly Row[],
  names: Names,
): Readonly<Record<FacetName, ReadonlyMap<string, string>>> {
  return {
    tag: new Map([
      [UNTAGGED, 'untagged'],
      ...rows.flatMap((row) => tagsOf(row).map(({ slug, label }) => [slug, label] as const)),
    ]),
    names: new Map(Object.values(names).map(({ id, name }) => [id, name])),
    outlet: new Map(),
    has: HAS_LABELS,
  };
}
