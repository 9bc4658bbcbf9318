import type { Names } from '../../contract/files.ts';
import { type GroupId, groupOf, type LabelOf } from './facets.ts';
import { FACET_NAMES, type FacetName, type Filters } from './filters.ts';

/** A chosen value, as chips and the page's title call it. */
export interface ChosenValue {
  readonly name: FacetName;
  readonly value: string;
  readonly group: GroupId;
  /** With its facet before it ("Tag: Russia") where another chosen value is called the same. */
  readonly label: string;
}

/** All chosen values, in the order of the address. */
export function chosenValues(filters: Filters, names: Names, labelOf: LabelOf): ChosenValue[] {
  const chosen = FACET_NAMES.flatMap((name) =>
    filters.chosen[name].map((value) => ({
      name,
      value,
      group: groupOf(name, value, names),
      label: labelOf(name, value),
    })),
  );
  return chosen.map((each) =>
    chosen.some((other) => other !== each && other.label === each.label)
      ? { ...each, label: `${FACETS_IN_WORDS[each.group]}: ${each.label}` }
      : each,
  );
}

const FACETS_IN_WORDS: Readonly<Record<GroupId, string>> = {
  tag: 'Tag',
  'names-person': 'Person',
  'names-place': 'Place',
  'names-organisation': 'Organisation',
  'names-event': 'Event',
  'names-role': 'Role',
  'names-unknown': 'Name',
  outlet: 'Outlet',
  has: 'Has',
};
