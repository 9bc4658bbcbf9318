import { dumpAddress, PATTERNS } from '../../contract/addresses.ts';
import type { Health } from '../../contract/files.ts';
import { HEADINGS } from '../../contract/titles.ts';
import { pageHeading } from './heading.ts';
import { html } from './html.ts';
import { link } from './link.ts';
import type { Href, Page } from './page.ts';

/** Dumps listed: enough for most sites; the app pages through all. */
const SHOWN = 100;

/** What was read, repaired and left alone, in sums. */
export function healthPage({ dumps, repairs, quotes }: Health, href: Href): Page {
  const figures = [
    ['Dumps', dumps.length],
    ['Repairs', sum(repairs.map(({ count }) => count))],
    ['Quotes', sum(quotes.map(({ total }) => total))],
    ['Quotes attributed', sum(quotes.map(({ attributed }) => attributed))],
  ] as const;
  const told = 'What was read from the dumps, what was repaired, and what was left alone.';
  return {
    address: PATTERNS.health,
    heading: HEADINGS.health,
    description: told,
    type: 'website',
    module: 'health/page.tsx',
    main: html`<div class="flex flex-col gap-12">
      <div class="flex flex-col gap-5">
        ${pageHeading(HEADINGS.health)}
        <p class="max-w-measure face-serif text-stand text-quiet">${told}</p>
        <ul class="facts">
          ${figures.map(([name, count]) => html`<li>${name}: ${count.toLocaleString('en')}</li>`)}
        </ul>
      </div>
      <ul class="text-furniture">
        ${dumps
          .slice(0, SHOWN)
          .map(({ id, file }) => html`<li>${link(href(dumpAddress(id)), file)}</li>`)}
      </ul>
    </div>`,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
