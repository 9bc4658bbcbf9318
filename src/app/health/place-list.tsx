import { Link } from 'react-router';
import { dumpAddress } from '../../contract/addresses.ts';
import type { HealthPlace } from '../../contract/files.ts';

/** More places than this are counted, not listed. */
const MOST = 25;

interface PlaceListProps {
  readonly places: readonly (HealthPlace & { readonly told: string | null })[];
  /** How many there are in all, where the list holds only some. */
  readonly total?: number;
}

/** Places in dumps, each a link to its line. */
export function PlaceList({ places, total = places.length }: PlaceListProps) {
  const shown = places.slice(0, MOST);
  return (
    <>
      <ul className="flex flex-col gap-2 text-furniture">
        {shown.map(({ file, dump, line, text, told }, index) => (
          <li key={index} className="flex flex-col">
            <Link to={dumpAddress(dump, line)} className="health-place">
              {text}
            </Link>
            <span className="text-note text-quiet">
              {told === null ? '' : `${told} `}
              {file}, line {line}
            </span>
          </li>
        ))}
      </ul>
      {total > shown.length ? (
        <p className="pt-2 text-note text-quiet">
          and {(total - shown.length).toLocaleString('en')} more
        </p>
      ) : null}
    </>
  );
}
