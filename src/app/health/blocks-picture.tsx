import { Link } from 'react-router';
import { dumpAddress } from '../../contract/addresses.ts';
import type { BlockKind } from '../../contract/dump.ts';
import type { Health } from '../../contract/files.ts';

type Dumps = Health['dumps'];

/** From the most wanted to the least known. */
const KINDS: readonly BlockKind[] = [
  'article',
  'title',
  'section',
  'headline',
  'promo',
  'blank',
  'unknown',
];

/** More dumps than this are in the table alone. */
const MOST = 15;

/** A bar for each dump, cut by kind of block, with the figures beside it in words. */
export function BlocksPicture({ dumps }: { readonly dumps: Dumps }) {
  const longest = Math.max(1, ...dumps.map((dump) => lengthOf(dump)));
  return (
    <div className="flex flex-col gap-4">
      <ul aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-note text-quiet">
        {KINDS.filter((kind) => dumps.some(({ blocks }) => (blocks[kind] ?? 0) > 0)).map((kind) => (
          <li key={kind} className="flex items-center gap-1.5">
            <svg width="14" height="10" className="bar">
              <rect width="14" height="10" className={`bar-${kind}`} />
            </svg>
            {kind}
          </li>
        ))}
      </ul>
      <ul className="flex flex-col gap-2">
        {dumps.slice(0, MOST).map((dump) => (
          <li key={dump.id}>
            <Link to={dumpAddress(dump.id)} className="bar-link">
              <span className="text-furniture">{dump.file}</span>
              <span className="sr-only">: {blocksInWords(dump)}</span>
              <Bar dump={dump} longest={longest} />
            </Link>
          </li>
        ))}
      </ul>
      {dumps.length > MOST ? (
        <p className="text-note text-quiet">and {dumps.length - MOST} more, in the table below</p>
      ) : null}
    </div>
  );
}

const WIDTH = 1000;

function Bar({ dump, longest }: { readonly dump: Dumps[number]; readonly longest: number }) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="bar h-3.5 w-full"
    >
      {KINDS.map((kind, index) => (
        <rect
          key={kind}
          x={(lengthOf(dump, KINDS.slice(0, index)) / longest) * WIDTH}
          width={(lengthOf(dump, [kind]) / longest) * WIDTH}
          height="10"
          className={`bar-${kind}`}
        />
      ))}
    </svg>
  );
}

function lengthOf({ blocks }: Dumps[number], kinds: readonly BlockKind[] = KINDS): number {
  return kinds.reduce((total, kind) => total + (blocks[kind] ?? 0), 0);
}

/** "article 5,112, headline 2,400 characters" */
function blocksInWords({ blocks }: Dumps[number]): string {
  const parts = KINDS.filter((kind) => (blocks[kind] ?? 0) > 0).map(
    (kind) => `${kind} ${(blocks[kind] ?? 0).toLocaleString('en')}`,
  );
  return `${parts.join(', ')} characters`;
}
