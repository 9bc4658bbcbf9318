/** What became of one thing that the loader did: it was right, wrong, or left undone. */
export type Outcome = 'right' | 'wrong' | 'abstained';

export type OutcomeGroup = 'repair' | 'speaker by rule' | 'speaker by certainty';

/** The outcomes of one rule, or of one certainty. */
export interface OutcomeRow extends Readonly<Record<Outcome, number>> {
  readonly name: string;
}

/** Counts by name. What was never counted is 0. */
export interface Tally {
  add(name: string, count?: number): void;
  of(name: string): number;
  judge(group: OutcomeGroup, name: string, outcome: Outcome): void;
  /** The rows of a group, the most used first. */
  outcomes(group: OutcomeGroup): OutcomeRow[];
}

export function makeTally(): Tally {
  const counts = new Map<string, number>();
  const groups = new Map<OutcomeGroup, Map<string, OutcomeRow>>();
  return {
    add: (name, count = 1) => counts.set(name, (counts.get(name) ?? 0) + count),
    of: (name) => counts.get(name) ?? 0,
    judge: (group, name, outcome) => {
      const rows = groups.get(group) ?? new Map<string, OutcomeRow>();
      const row = rows.get(name) ?? { name, right: 0, wrong: 0, abstained: 0 };
      groups.set(group, rows.set(name, { ...row, [outcome]: row[outcome] + 1 }));
    },
    outcomes: (group) =>
      [...(groups.get(group)?.values() ?? [])].toSorted(
        (a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1),
      ),
  };
}

function sizeOf({ right, wrong, abstained }: OutcomeRow): number {
  return right + wrong + abstained;
}
