import { Link } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { Entity } from '../../contract/entity.ts';
import { counted } from '../shell/counted.ts';
import type { Neighbour } from './counts.ts';
import { useCoarsePointer } from './coarse-pointer.ts';
import { brokenName } from './broken-name.ts';
import { fan, HEIGHT_PER_MARK, HEIGHT_PER_TOUCHED_MARK, numberOf, PICTURE_WIDTH } from './fan.ts';

interface PictureProps {
  readonly entity: Entity;
  readonly neighbours: readonly Neighbour[];
}

/** More marks than this crowd the picture; the table has them all. */
const MOST = 9;

/** From one line of a name to the next, and what a mark keeps free of them above and below. */
const LINE_HEIGHT = 16;
const LINE_MARGIN = 6;

/** Whom an entity speaks about (solid lines) and is only named with (dotted ones), each mark a link. */
export function Picture({ entity, neighbours }: PictureProps) {
  const shown = neighbours.slice(0, MOST);
  const markHeight = useCoarsePointer() ? HEIGHT_PER_TOUCHED_MARK : HEIGHT_PER_MARK;
  const names = shown.map(({ entity: { name } }) => brokenName(name));
  const heights = names.map((lines) =>
    Math.max(
      // One mark alone would leave no room for the centre.
      shown.length === 1 ? 2 * markHeight : markHeight,
      lines.length * LINE_HEIGHT + LINE_MARGIN,
    ),
  );
  const height = heights.reduce((sum, each) => sum + each, 0);
  const { centre, marks } = fan(shown, heights);
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
        {marks.map(({ neighbour, x, y, radius }, index) => (
          <Link
            key={neighbour.entity.id}
            to={entityAddress(neighbour.entity.id)}
            aria-label={inWords(neighbour)}
            className="picture-mark"
          >
            <rect
              x={x - 14}
              y={y - (heights[index] ?? 0) / 2}
              width={PICTURE_WIDTH - x + 14}
              height={heights[index]}
            />
            <circle cx={x} cy={y} r={radius} />
            <text>
              {names[index]?.map((line, place, lines) => (
                <tspan
                  key={place}
                  x={x + 15}
                  y={y + 4.5 + (place - (lines.length - 1) / 2) * LINE_HEIGHT}
                >
                  {line}
                </tspan>
              ))}
            </text>
            <text x={PICTURE_WIDTH} y={y + 4.5} className="picture-count">
              {numberOf(neighbour)}
            </text>
          </Link>
        ))}
      </svg>
      <figcaption className="pt-3 text-note text-quiet">{legendOf(shown)}</figcaption>
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

/** What the lines that are there mean. */
function legendOf(neighbours: readonly Neighbour[]): string {
  const spoken = neighbours.some(({ spokenAbout }) => spokenAbout > 0);
  const named = neighbours.some(({ spokenAbout }) => spokenAbout === 0);
  return [
    ...(spoken ? ['Solid: speaks about, with the number of quotes.'] : []),
    ...(named ? ['Dotted: only named with, with the number of places.'] : []),
  ].join(' ');
}
