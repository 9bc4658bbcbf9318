import { ChoiceList } from '../shell/choice-list.tsx';
import { FilterPanel } from '../shell/filter-panel.tsx';
import type { Opened } from '../shell/opened.ts';
import type { Facet } from './facets.ts';
import { chosenCount, type Filters, searchOf, toggled } from './filters.ts';

interface Properties {
  readonly facets: readonly Facet[];
  readonly filters: Filters;
  readonly opened: Opened;
}

/** What the feed can be narrowed by. */
export function FacetPanel({ facets, filters, opened }: Properties) {
  return (
    <FilterPanel
      open={opened.has('facets')}
      onOpen={() => opened.toggle('facets')}
      chosen={chosenCount(filters)}
    >
      {facets.map((facet) => (
        <ChoiceList
          key={facet.id}
          id={`facet-${facet.id}`}
          heading={facet.heading}
          choices={facet.values}
          addressOf={(value) => ({ search: searchOf(toggled(filters, facet.name, value)) })}
          open={opened.has(`facet-${facet.id}`)}
          onOpen={() => opened.toggle(`facet-${facet.id}`)}
        />
      ))}
    </FilterPanel>
  );
}
