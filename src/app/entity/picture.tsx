import { Link } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { Entity } from '../../contract/entity.ts';
import { counted } from '../shell/counted.ts';
import type { Neighbour } from './counts.ts';
import { useCoarsePointer } from './coarse-pointer.ts';
import { fan, HEIGHT_PER_MARK, HEIGHT_PER_TOUCHED_MARK, PICTURE_WIDTH } from './fan.ts';

interface PictureProps {
  readonly entity: Entity;
  readonly neighbours: readonly Neighbour[];
}

/** More marks than this crowd the picture; the table has them all. */
const MOST = 9;

/** Whom an entity speaks about (solid lines) and is only named with (dotted ones), each mark a link. */
export function Picture({ entity, neighbours }: PictureProps) {
  const shown = neighbours.slice(0, MOST);
  const markHeight = useCoarsePointer() ? HEIGHT_PER_TOUCHED_MARK : HEIGHT_PER_MARK;
  const height = Math.max(2, shown.length) * markHeight;
  const { centre, marks } = fan(shown, height);
  return (
    <figure aria-label={`Picture: whom ${entity.name} speaks about and is named with`}>
      <svg
        viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
        width={PICTURE_WIDTH}
        height={height}
        className="picture"
      >
        {marks.map(({ neighbour, x, y }) => (
          <path
            key={neighbour.entity.id}
            d={`M${centre.x} ${centre.y} C${centre.x + 60} ${centre.y} ${x - 60} ${y} ${x} ${y}`}
            className={neighbour.spokenAbout > 0 ? 'picture-spoken' : 'picture-named'}
          />
        ))}
        <circle cx={centre.x} cy={centre.y} r={centre.radius} className="picture-centre" />
        {marks.map(({ neighbour, x, y, radius }) => (
          <Link
            key={neighbour.entity.id}
            to={entityAddress(neighbour.entity.id)}
            aria-label={inWords(neighbour)}
            className="picture-mark"
          >
            <rect
              x={x - 14}
              y={y - markHeight / 2}
              width={PICTURE_WIDTH - x + 14}
              height={markHeight}
            />
            <circle cx={x} cy={y} r={radius} />
            <text x={x + 15} y={y + 4.5}>
              {shortened(neighbour.entity.name)}
            </text>
            <text x={PICTURE_WIDTH} y={y + 4.5} className="picture-count">
              {neighbour.spokenAbout > 0 ? neighbour.spokenAbout : neighbour.namedWith}
            </text>
          </Link>
        ))}
      </svg>
    </figure>
  );
}

/** "Vellan: spoken about in 2 quotes, named together in 1 place" */
function inWords({ entity, spokenAbout, namedWith }: Neighbour): string {
  const facts = [
    spokenAbout === 0 ? null : `spoken about in ${counted(spokenAbout, 'quote')}`,
    namedWith === 0 ? null : `named together in ${counted(namedWith, 'place')}`,
  ];
  return `${entity.name}: ${facts.filter((fact) => fact !== null).join(', ')}`;
}

/** Longer names do not fit beside their marks. */
const LONGEST_NAME = 24;

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
