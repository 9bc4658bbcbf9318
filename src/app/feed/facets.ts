import type { EntityType } from '../../contract/entity.ts';
import type { Names } from '../../contract/files.ts';
import type { Choice } from '../shell/choice-list.tsx';
import { typedWords } from '../shell/typed-words.ts';
import { FACET_NAMES, type FacetName, type Filters, UNTAGGED } from './filters.ts';
import { type Row, tagsOf } from './rows.ts';

/** A list of values to choose from. Names make several facets, one for each type. */
export interface Facet {
  readonly id: GroupId;
  readonly name: FacetName;
  readonly heading: string;
  /** Most frequent first; the order does not depend on what is chosen. */
  readonly values: readonly Choice[];
}

/** What a reader sees as one group of values: a facet, or the names of one type. */
export type GroupId = Exclude<FacetName, 'names'> | `names-${EntityType | 'unknown'}`;

export function groupOf(name: FacetName, value: string, names: Names): GroupId {
  return name === 'names' ? `names-${names[value]?.type ?? 'unknown'}` : name;
}

/** What a chosen value is called, also one that no row has. */
export type LabelOf = (name: FacetName, value: string) => string;

/** The rows that pass all filters, in their order. Pages are not cut yet. */
export function matchingRows(rows: readonly Row[], filters: Filters, names: Names): readonly Row[] {
  const fails = failuresUnder(filters, names);
  return rows.filter((row) => fails(row)?.length === 0);
}

/** Every facet that has something to choose, with its counts under the filters. */
export function facetsOf(
  rows: readonly Row[],
  filters: Filters,
  names: Names,
  labelOf: LabelOf = labelsOf(rows, names),
): readonly Facet[] {
  const counts = countsOf(rows, filters, names);
  const values = (name: FacetName): readonly Choice[] =>
    valuesOf(counts[name], filters.chosen[name], (value) => labelOf(name, value));
  const named = values('names');
  const facets: readonly Facet[] = [
    { id: 'tag', name: 'tag', heading: 'Source tag', values: values('tag') },
    ...TYPES.map(([type, heading]): Facet => ({
      id: `names-${type}`,
      name: 'names',
      heading,
      values: named.filter(({ value }) => groupOf('names', value, names) === `names-${type}`),
    })),
    { id: 'outlet', name: 'outlet', heading: 'Outlet', values: values('outlet') },
    { id: 'has', name: 'has', heading: 'Has', values: values('has') },
  ];
  return facets.filter((facet) => facet.values.length > 0);
}

export function labelsOf(rows: readonly Row[], names: Names): LabelOf {
  const tags = new Map([
    [UNTAGGED, 'untagged'],
    ...rows.flatMap((row) => tagsOf(row).map(({ slug, label }) => [slug, label] as const)),
  ]);
  return (name, value) => {
    switch (name) {
      case 'tag':
        return tags.get(value) ?? value;
      case 'names':
        return names[value]?.name ?? value;
      case 'outlet':
        return value;
      case 'has':
        return HAS_LABELS.get(value) ?? value;
    }
  };
}

const HAS_LABELS = new Map([
  ['quote', 'a quote'],
  ['wordings', 'another wording'],
]);

const TYPES: readonly (readonly [EntityType | 'unknown', string])[] = [
  ['person', 'People named'],
  ['place', 'Places named'],
  ['organisation', 'Organisations named'],
  ['event', 'Events named'],
  ['unknown', 'Other names'],
];

interface Count {
  /** Rows that have the value. */
  total: number;
  /** Those of them that pass what else is asked for. */
  found: number;
}

type Counts = Readonly<Record<FacetName, Map<string, Count>>>;

/** One pass over the rows for all facets together: there may be very many rows. */
function countsOf(rows: readonly Row[], filters: Filters, names: Names): Counts {
  const counts: Counts = { tag: new Map(), names: new Map(), outlet: new Map(), has: new Map() };
  const fails = failuresUnder(filters, names);
  for (const row of rows) {
    const failed = fails(row);
    // With "any", another value of a group widens it: its own choices don't count against it.
    const isShownBy = (group: GroupId) =>
      failed !== null &&
      (failed.length === 0 ||
        (filters.match === 'any' && failed.length === 1 && failed[0] === group));
    for (const name of FACET_NAMES) {
      for (const value of row.values[name]) {
        const count = counts[name].get(value) ?? { total: 0, found: 0 };
        count.total += 1;
        if (isShownBy(groupOf(name, value, names))) count.found += 1;
        counts[name].set(value, count);
      }
    }
  }
  return counts;
}

function valuesOf(
  counts: ReadonlyMap<string, Count>,
  chosen: readonly string[],
  labelOf: (value: string) => string,
): readonly Choice[] {
  const absent = chosen.filter((value) => !counts.has(value));
  return [...counts, ...absent.map((value) => [value, { total: 0, found: 0 }] as const)]
    .map(([value, { total, found }]) => ({ value, label: labelOf(value), total, found }))
    .toSorted(
      (one, other) =>
        Number(one.value === UNTAGGED) - Number(other.value === UNTAGGED) ||
        other.total - one.total ||
        COLLATOR.compare(one.label, other.label),
    )
    .map(({ value, label, found }) => ({
      value,
      label,
      count: found,
      chosen: chosen.includes(value),
    }));
}

const COLLATOR = new Intl.Collator('en');

/**
 * Gives the groups whose choices a row fails; null where the row lacks the typed words, every one of
 * which must stand somewhere in it, if only as part of a word.
 */
function failuresUnder(filters: Filters, names: Names): (row: Row) => readonly GroupId[] | null {
  const words = typedWords(filters.text);
  const asked = new Map<GroupId, { readonly name: FacetName; readonly values: string[] }>();
  for (const name of FACET_NAMES) {
    for (const value of filters.chosen[name]) {
      const group = groupOf(name, value, names);
      asked.set(group, { name, values: [...(asked.get(group)?.values ?? []), value] });
    }
  }
  return (row) => {
    if (!words.every((word) => row.text().includes(word))) return null;
    const failed: GroupId[] = [];
    for (const [group, { name, values }] of asked) {
      const has = (value: string) => row.values[name].has(value);
      if (!(filters.match === 'any' ? values.some(has) : values.every(has))) failed.push(group);
    }
    return failed;
  };
}
