import { Link } from 'react-router';
import { dumpAddress } from '../../contract/addresses.ts';
import type { HealthPlace } from '../../contract/files.ts';
import { More } from '../shell/more.tsx';

/** More places than this are folded away. */
const SHOWN = 25;

type ToldPlace = HealthPlace & { readonly told: string | null; readonly lastLine?: number };

interface PlaceListProps {
  /** Unique on the page. */
  readonly id: string;
  readonly places: readonly ToldPlace[];
  /** How many there are in all, where `places` holds only the first. */
  readonly total?: number;
}

/** Places in dumps, each a link to its line. */
export function PlaceList({ id, places, total = places.length }: PlaceListProps) {
  return (
    <>
      <More id={id} items={places} shown={SHOWN}>
        {(some) => <Places places={some} />}
      </More>
      {total > places.length ? (
        <p className="pt-2 text-note text-quiet">
          and {(total - places.length).toLocaleString('en')} more
        </p>
      ) : null}
    </>
  );
}

function Places({ places }: { readonly places: readonly ToldPlace[] }) {
  return (
    <ul className="flex flex-col gap-2 pb-2 text-furniture">
      {places.map(({ file, dump, line, lastLine = line, told, ...words }, index) => (
        <li key={index} className="flex flex-col items-start">
          <Link to={dumpAddress(dump, line)} className="health-place">
            <PlaceWords {...words} />
          </Link>
          <span className="text-note wrap-anywhere text-quiet">
            {told === null ? '' : `${told} `}
            {file}, {lastLine > line ? `lines ${line}–${lastLine}` : `line ${line}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The place's own words, those around them in quiet. */
function PlaceWords({ before, text, after }: Pick<HealthPlace, 'before' | 'text' | 'after'>) {
  if (text.trim() === '') return before + text + after;
  return (
    <>
      {before === '' ? null : <span className="text-quiet">{before}</span>}
      {text}
      {after === '' ? null : <span className="text-quiet">{after}</span>}
    </>
  );
}
