import { Link } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { Neighbour } from './counts.ts';

/** The same as the picture, and more, as a table. */
export function NeighbourTable({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  return (
    <table className="count-table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">speaks about</th>
          <th scope="col">named with</th>
        </tr>
      </thead>
      <tbody>
        {neighbours.map(({ entity, spokenAbout, namedWith }) => (
          <tr key={entity.id}>
            <th scope="row">
              <Link to={entityAddress(entity.id)} className="target hover:underline">
                {entity.name}
              </Link>
            </th>
            <td>{spokenAbout === 0 ? '–' : spokenAbout}</td>
            <td>{namedWith === 0 ? '–' : namedWith}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
