import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { documentTitle, HEADINGS } from '../../contract/titles.ts';
import { file } from '../queries.ts';
import { AttributionTable } from './attribution-table.tsx';
import { BlocksPicture } from './blocks-picture.tsx';
import { DumpTable } from './dump-table.tsx';
import { CorrectionList } from './correction-list.tsx';
import { countsOf } from './figures.ts';
import { PlaceList } from './place-list.tsx';
import { ProblemList } from './problem-list.tsx';
import { RepairTable } from './repair-table.tsx';
import './health.css';

/** What was read from the dumps, what was repaired, and what was left: every figure leads to its places. */
export function Component() {
  const { data } = useSuspenseQuery(file('health.json'));
  const { dumps, characters, unknown, repairs, quotes, attributed } = countsOf(data);
  return (
    <div className="flex flex-col gap-12">
      <title>{documentTitle(HEADINGS.health)}</title>
      <header className="flex flex-col gap-5">
        <h1 className="face-serif text-title font-semibold tracking-[-0.012em]">Health</h1>
        <p className="max-w-measure face-serif text-stand text-quiet">
          What was read from the dumps, what was repaired, and what was left alone. Undoing the
          repairs gives every dump back, byte for byte.
        </p>
        <dl className="figures">
          <Figure name={dumps === 1 ? 'dump' : 'dumps'} value={dumps.toLocaleString('en')} />
          <Figure
            name="of the text in named blocks"
            value={percentage(characters - unknown, characters)}
          />
          <Figure name="repairs" value={repairs.toLocaleString('en')} />
          <Figure
            name={`of ${quotes.toLocaleString('en')} quotes attributed`}
            value={percentage(attributed, quotes)}
          />
        </dl>
      </header>
      <Section
        id="blocks"
        title="What the dumps consist of"
        told="Characters by kind of block. Each bar leads to its dump."
      >
        <BlocksPicture dumps={data.dumps} />
      </Section>
      <Section
        id="repairs"
        title="Repairs"
        told="By rule and certainty. Suggested ones are shown and never applied."
      >
        {data.repairs.length === 0 ? (
          <p className="text-furniture">Nothing had to be repaired.</p>
        ) : (
          <RepairTable repairs={data.repairs} />
        )}
      </Section>
      <Section
        id="attribution"
        title="Quotes and speakers"
        told="A quote has a speaker only where the text says who."
      >
        {data.quotes.length === 0 ? (
          <p className="text-furniture">No quote was found.</p>
        ) : (
          <div className="overflow-x-auto">
            <AttributionTable quotes={data.quotes} />
          </div>
        )}
      </Section>
      <Section id="unknown" title="Text in no named block" told="Kept as it is and shown raw.">
        {data.unknown.length === 0 ? (
          <p className="text-furniture">None: every character lies in a named block.</p>
        ) : (
          <PlaceList
            id="unknown places"
            places={data.unknown.map((place) => ({ ...place, told: null }))}
          />
        )}
      </Section>
      {data.corrections.length === 0 ? null : (
        <Section
          id="corrections"
          title="Corrections"
          told="What a person has put right beside what was read."
        >
          <CorrectionList corrections={data.corrections} />
        </Section>
      )}
      <Section id="problems" title="Problems" told="By file, with what to do about each.">
        <ProblemList problems={data.problems} dumps={data.dumps} />
      </Section>
      <Section id="dumps" title="Dumps">
        <DumpTable dumps={data.dumps} heading="dumps" />
      </Section>
    </div>
  );
}

function percentage(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = (100 * part) / whole;
  // Nothing short of all of it is called all of it.
  return `${share === 100 ? 100 : Math.floor(share * 10) / 10}%`;
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly told?: string;
  readonly children: ReactNode;
}

function Section({ id, title, told, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="health-section">
      <div className="flex flex-col gap-1">
        <h2 id={id} className="text-furniture font-semibold">
          {title}
        </h2>
        {told === undefined ? null : <p className="text-note text-quiet">{told}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
