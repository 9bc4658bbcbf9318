import { ChoiceList } from '../shell/choice-list.tsx';
import { chosenCount, type Filters, searchOf, toggled } from './filters.ts';
import type { Facet } from './facets.ts';
import type { Opened } from './opened.ts';

interface Properties {
  readonly facets: readonly Facet[];
  readonly filters: Filters;
  readonly opened: Opened;
}

/** All facets: a column of their own where there is room, else behind one button. */
export function FacetPanel({ facets, filters, opened }: Properties) {
  const open = opened.has('facets');
  const count = chosenCount(filters);
  return (
    <section aria-label="Filters">
      <button
        type="button"
        id="facets-button"
        aria-expanded={open}
        aria-controls="facets"
        className="disclosure touch-target w-full justify-between border-b border-line pb-2.5 text-furniture font-semibold lg:hidden"
        onClick={() => opened.toggle('facets')}
      >
        {count === 0 ? 'Filters' : `Filters, ${count} chosen`}
      </button>
      <div
        id="facets"
        className={`${open ? 'grid' : 'hidden'} gap-x-10 gap-y-7 pt-5 sm:grid-cols-2 lg:grid lg:grid-cols-1 lg:pt-0`}
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
      </div>
    </section>
  );
}
