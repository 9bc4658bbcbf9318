import { ChoiceList } from '../shell/choice-list.tsx';
import { counted } from '../shell/counted.ts';
import { FilterPanel } from '../shell/filter-panel.tsx';
import type { Opened } from '../shell/opened.ts';
import { useSearchAhead } from '../shell/search-ahead.ts';
import type { Facet } from './facets.ts';
import { chosenCount, filtersFrom, searchOf, toggled } from './filters.ts';

interface Properties {
  readonly facets: readonly Facet[];
  /** Stories that pass all filters. */
  readonly found: number;
  readonly opened: Opened;
}

/** What the feed can be narrowed by. Ticks show at once; counts follow with the page. */
export function FacetPanel({ facets, found, opened }: Properties) {
  const { search, go } = useSearchAhead();
  const filters = filtersFrom(new URLSearchParams(search));
  return (
    <FilterPanel
      open={opened.has('facets')}
      onOpen={() => opened.toggle('facets')}
      chosen={chosenCount(filters)}
      found={counted(found, 'story', 'stories')}
      listed="stories"
      results="results"
    >
      {facets.map((facet) => (
        <ChoiceList
          key={facet.id}
          id={`facet-${facet.id}`}
          heading={facet.heading}
          choices={facet.values.map((choice) => ({
            ...choice,
            chosen: filters.chosen[facet.name].includes(choice.value),
          }))}
          onChoose={(value) => go(searchOf(toggled(filters, facet.name, value)))}
          open={opened.has(`facet-${facet.id}`)}
          onOpen={() => opened.toggle(`facet-${facet.id}`)}
        />
      ))}
    </FilterPanel>
  );
}
