import type { RepairCount } from '../../contract/files.ts';
import { changeInWords } from '../article/changes.ts';
import { ruleInWords } from '../quote/facts.ts';
import { Fold } from '../shell/fold.tsx';
import { PlaceList } from './place-list.tsx';

/** Each rule and certainty with its count, and its places behind it. */
export function RepairTable({ repairs }: { readonly repairs: readonly RepairCount[] }) {
  const most = Math.max(1, ...repairs.map(({ count }) => count));
  return (
    <ul className="border-t border-line">
      {repairs.map(({ rule, certainty, count, places }) => (
        <li key={`${rule} ${certainty}`} className="border-b border-line">
          <Fold
            id={`${rule} ${certainty}`}
            className="repair-count"
            summary={
              <>
                <span>
                  {ruleInWords(rule)} <span className="text-quiet">{certainty}</span>
                </span>
                <span className="face-figures text-quiet">{count.toLocaleString('en')}</span>
                <svg
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  className="bar repair-bar"
                >
                  <rect width={(100 * count) / most} height="10" className={`bar-${certainty}`} />
                </svg>
              </>
            }
          >
            <div className="pt-1 pb-4">
              <PlaceList
                id={`places ${rule} ${certainty}`}
                total={count}
                places={places.map((place) => ({
                  ...place,
                  told: place.edit === null ? null : changeInWords(place.edit),
                }))}
              />
            </div>
          </Fold>
        </li>
      ))}
    </ul>
  );
}
