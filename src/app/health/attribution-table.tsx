import { Link } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import type { Health } from '../../contract/files.ts';

const KINDS: readonly Row['kind'][] = ['direct', 'mixed', 'indirect'];
const CERTAINTIES: readonly Row['certainty'][] = ['sure', 'likely', 'suggested'];

type Row = Health['quotes'][number];

function byKindAndCertainty(a: Row, b: Row): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty)
  );
}

/** How many quotes of each kind and certainty have a speaker. */
export function AttributionTable({ quotes }: Pick<Health, 'quotes'>) {
  return (
    <table className="health-table">
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Certainty</th>
          <th scope="col" className="number">
            Quotes
          </th>
          <th scope="col" className="number">
            Attributed
          </th>
          <td aria-hidden="true" className="max-sm:hidden" />
        </tr>
      </thead>
      <tbody>
        {quotes.toSorted(byKindAndCertainty).map(({ kind, certainty, total, attributed }) => (
          <tr key={`${kind} ${certainty}`}>
            <th scope="row">
              <Link
                to={`${PATTERNS.quotes}?kind=${kind}&certainty=${certainty}`}
                className="link target"
              >
                {kind}
                <span className="sr-only">, {certainty}</span>
              </Link>
            </th>
            <td>{certainty}</td>
            <td className="number">{total.toLocaleString('en')}</td>
            <td className="number">{attributed.toLocaleString('en')}</td>
            <td aria-hidden="true" className="max-sm:hidden">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="bar attribution-bar">
                <rect width="100" height="10" className="bar-blank" />
                <rect
                  width={total === 0 ? 0 : (100 * attributed) / total}
                  height="10"
                  className="bar-sure"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
