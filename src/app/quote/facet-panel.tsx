import type { QuoteSummary } from '../../contract/files.ts';
import { ChoiceList } from '../shell/choice-list.tsx';
import { counted } from '../shell/counted.ts';
import { FilterPanel } from '../shell/filter-panel.tsx';
import { useOpened } from '../shell/opened.ts';
import { useSearchAhead } from '../shell/search-ahead.ts';
import {
  type Facet,
  FACETS,
  type Filters,
  filtersIn,
  searchFor,
  toggled,
  valuesOf,
} from './filters.ts';
import type { TextOf } from './searchable-text.ts';

interface FacetPanelProps {
  readonly quotes: readonly QuoteSummary[];
  readonly filters: Filters;
  /** Quotes that pass all filters. */
  readonly found: number;
  readonly label: (facet: Facet, value: string) => string;
  readonly textOf: TextOf;
}

const HEADINGS: Record<Facet, string> = {
  speaker: 'Speaker',
  kind: 'Kind',
  marks: 'Quote marks',
  certainty: 'Certainty',
};

/** What the list of quotes can be narrowed by. Ticks show at once; counts follow with the page. */
export function FacetPanel({ quotes, filters, found, label, textOf }: FacetPanelProps) {
  const opened = useOpened();
  const { search, go } = useSearchAhead();
  const ahead = filtersIn(new URLSearchParams(search));
  return (
    <FilterPanel
      open={opened.has('facets')}
      onOpen={() => opened.toggle('facets')}
      chosen={FACETS.reduce((sum, facet) => sum + ahead[facet].length, 0)}
      found={counted(found, 'quote')}
      listed="quotes"
      results="results"
    >
      {FACETS.map((facet) => (
        <ChoiceList
          key={facet}
          id={`facet-${facet}`}
          heading={HEADINGS[facet]}
          choices={valuesOf(quotes, filters, facet, textOf).map((each) => ({
            ...each,
            label: label(facet, each.value),
            chosen: ahead[facet].includes(each.value),
          }))}
          onChoose={(value) => go(searchFor(toggled(ahead, facet, value)))}
          open={opened.has(`facet-${facet}`)}
          onOpen={() => opened.toggle(`facet-${facet}`)}
        />
      ))}
    </FilterPanel>
  );
}
