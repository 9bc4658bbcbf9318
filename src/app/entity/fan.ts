import type { Neighbour } from './counts.ts';

/** Of the picture, in its own units, which are pixels where there is room. */
export const PICTURE_WIDTH = 330;
/** Between two marks, for a mouse and for a finger. */
export const HEIGHT_PER_MARK = 34;
export const HEIGHT_PER_TOUCHED_MARK = 44;

/** How far apart the ends of the arc and its middle stand. */
const BULGE = 26;
const NEAREST = 118;
const SMALLEST_RADIUS = 4;
const LARGEST_RADIUS = 10;

export interface PlacedNeighbour {
  readonly neighbour: Neighbour;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Neighbours on an arc to the right of the centre, from top to bottom. A mark's area tells how often
 * it is spoken about or, where it never is, named together.
 */
export function fan(
  neighbours: readonly Neighbour[],
  height: number,
): { centre: { x: number; y: number; radius: number }; marks: PlacedNeighbour[] } {
  const weights = neighbours.map(({ spokenAbout, namedWith }) => Math.max(spokenAbout, namedWith));
  const heaviest = Math.max(1, ...weights);
  const marks = neighbours.map((neighbour, index) => {
    const y = ((index + 0.5) * height) / neighbours.length;
    const fromMiddle = (2 * y) / height - 1;
    return {
      neighbour,
      x: round(NEAREST + BULGE * (1 - fromMiddle ** 2)),
      y: round(y),
      radius: round(
        Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt((weights[index] ?? 0) / heaviest)),
      ),
    };
  });
  return { centre: { x: 14, y: height / 2, radius: 12 }, marks };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
