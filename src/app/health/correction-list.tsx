import { Link } from 'react-router';
import type { CorrectionNote } from '../../contract/correction.ts';
import { More } from '../shell/more.tsx';

/** What was put right by hand: each a link to its words, what was read and what is so. */
export function CorrectionList({
  corrections,
}: {
  readonly corrections: readonly CorrectionNote[];
}) {
  return (
    <More id="corrections" items={corrections}>
      {(some) => (
        <ul className="flex flex-col gap-2 pb-2 text-furniture">
          {some.map(({ words, was, is, why, address }, index) => (
            <li key={index} className="flex flex-col items-start">
              <Link to={address} className="health-place">
                {words}
              </Link>
              <span className="text-note wrap-anywhere text-quiet">
                read as: {was}; corrected: {is}
                {why === null ? '' : ` (${why})`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </More>
  );
}
