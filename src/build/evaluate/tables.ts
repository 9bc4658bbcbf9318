import type { OutcomeRow, Tally } from './tally.ts';

/**
 * How often what was called `sure`, `likely` or `suggested` is right. `right`: for a quote its words
 * (overlap 0.8) and its kind, for a break its place, for an attribution the speaker of a right quote.
 * `vouched`: the quote overlaps reported speech of any kind by half; null for what is no quote.
 */
export interface CalibrationRow {
  readonly what: string;
  readonly certainty: string;
  readonly total: number;
  readonly vouched: number | null;
  readonly right: number;
}

/** What gold wants against what was read. `wrong`: read, and not in gold. */
export interface CountRow {
  readonly what: string;
  readonly wanted: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** The tables that show where figures come from. */
export interface Tables {
  /** By kind of repair and rule; suggested ones, which are not applied, as if they were. */
  readonly repairs: readonly OutcomeRow[];
  readonly speakersByRule: readonly OutcomeRow[];
  readonly speakersByCertainty: readonly OutcomeRow[];
  readonly calibration: readonly CalibrationRow[];
  readonly counts: readonly CountRow[];
}

const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;
const CERTAINTIES = ['sure', 'likely', 'suggested'] as const;

export function tablesOf(tally: Tally): Tables {
  return {
    repairs: tally.outcomes('repair'),
    speakersByRule: tally.outcomes('speaker by rule'),
    speakersByCertainty: tally.outcomes('speaker by certainty'),
    calibration: calibrationOf(tally),
    counts: countsOf(tally),
  };
}

function calibrationOf({ of }: Tally): CalibrationRow[] {
  return ['break', ...QUOTE_KINDS, 'attribution']
    .flatMap((what) =>
      CERTAINTIES.map((certainty) => ({
        what,
        certainty,
        total: of(`${what} ${certainty}`),
        vouched: QUOTE_KINDS.some((kind) => kind === what)
          ? of(`${what} ${certainty} vouched`)
          : null,
        right: of(`${what} ${certainty} right`),
      })),
    )
    .filter(({ total }) => total > 0);
}

function countsOf({ of }: Tally): CountRow[] {
  const unvouched = (kind: string): number =>
    CERTAINTIES.reduce(
      (sum, certainty) => sum + of(`${kind} ${certainty}`) - of(`${kind} ${certainty} vouched`),
      0,
    );
  const speakers = (what: string, kind: string): CountRow => {
    const [right, wrong, abstained] = ['right', 'wrong', 'abstained'].map((outcome) =>
      of(`${kind} ${outcome}`),
    );
    const wanted = (right ?? 0) + (wrong ?? 0) + (abstained ?? 0);
    return { what, wanted, found: right ?? 0, missed: abstained ?? 0, wrong: wrong ?? 0 };
  };
  return [
    row('articles kept whole', of('dump'), of('body kept'), 0),
    row('paragraph breaks', of('boundary'), of('break right'), of('break wrong')),
    row('apostrophes', of('apostrophe'), of('apostrophe right'), of('apostrophe wrong')),
    row('spaces', of('space'), of('space right'), of('space wrong')),
    row('headlines', of('headline'), of('headline text'), of('headline extra')),
    ...QUOTE_KINDS.map((kind) =>
      row(`${kind} quotes`, of(kind), of(`${kind} found`), unvouched(kind)),
    ),
    speakers('speakers of direct quotes', 'speaker'),
    speakers('speakers of other quotes', 'other speaker'),
    speakers('their entities', 'entity'),
  ];
}

function row(what: string, wanted: number, found: number, wrong: number): CountRow {
  return { what, wanted, found, missed: wanted - found, wrong };
}
