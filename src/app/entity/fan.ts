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

/** How often a neighbour is spoken about or, where it never is, named together: the number beside its mark. */
export function numberOf({ spokenAbout, namedWith }: Neighbour): number {
  return spokenAbout > 0 ? spokenAbout : namedWith;
}

/**
 * Neighbours on an arc to the right of the centre, from top to bottom, each in as much height as is
 * given for it. A mark's area tells its number.
 */
export function fan(
  neighbours: readonly Neighbour[],
  heights: readonly number[],
): { centre: { x: number; y: number; radius: number }; marks: PlacedNeighbour[] } {
  const heaviest = Math.max(1, ...neighbours.map(numberOf));
  const height = heights.reduce((sum, each) => sum + each, 0);
  let above = 0;
  const marks = neighbours.map((neighbour, index) => {
    const own = heights[index] ?? 0;
    const y = above + own / 2;
    above += own;
    const fromMiddle = (2 * y) / height - 1;
    return {
      neighbour,
      x: round(NEAREST + BULGE * (1 - fromMiddle ** 2)),
      y: round(y),
      radius: round(
        Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(numberOf(neighbour) / heaviest)),
      ),
    };
  });
  return { centre: { x: 14, y: height / 2, radius: 12 }, marks };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
