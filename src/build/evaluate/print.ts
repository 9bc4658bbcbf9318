import type { Evaluation } from './evaluate.ts';
import type { OutcomeRow } from './tally.ts';

type Cell = string | number | null;

interface PrintedTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables that an evaluation is printed as, by the names they are asked for by. */
export const TABLES = {
  figures: ({ figures }: Evaluation): PrintedTable => ({
    heading: 'Figures, in percent unless they count',
    columns: ['figure', 'value', 'reach', 'aim'],
    rows: figures.map(({ name, value, reach, aim }) => [name, value, reach, aim]),
  }),
  counts: ({ counts }: Evaluation): PrintedTable => ({
    heading: 'Missed and wrong: what gold wants, and what was read and is not in it',
    columns: ['what', 'wanted', 'found', 'missed', 'wrong'],
    rows: counts.map(({ what, wanted, found, missed, wrong }) => [
      what,
      wanted,
      found,
      missed,
      wrong,
    ]),
  }),
  repairs: ({ repairs }: Evaluation): PrintedTable => ({
    heading: 'Repairs by rule: what each gains',
    columns: ['repair and rule', 'right', 'wrong', 'gain', 'right %'],
    rows: repairs.map(({ name, right, wrong }) => [
      name,
      right,
      wrong,
      right - wrong,
      shareOf(right, right + wrong),
    ]),
  }),
  speakers: ({ speakersByRule, speakersByCertainty }: Evaluation): PrintedTable => ({
    heading: 'Speakers of rightly read quotes, by certainty and by rule',
    columns: ['attribution', 'right', 'wrong', 'abstained', 'right %'],
    rows: [...speakersByCertainty.map(speakerRow), ...speakersByRule.map(speakerRow)],
  }),
  calibration: ({ calibration }: Evaluation): PrintedTable => ({
    heading:
      'Calibration: of what is called so, how much overlaps reported speech by half,\n' +
      'and how much is right (a quote: overlap 0.8 and its kind)',
    columns: ['what', 'read', 'by half', '%', 'right', '%'],
    rows: calibration.map(({ what, certainty, total, vouched, right }) => [
      `${what} ${certainty}`,
      total,
      vouched,
      vouched === null ? null : shareOf(vouched, total),
      right,
      shareOf(right, total),
    ]),
  }),
} as const;

export type TableName = keyof typeof TABLES;

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** One table as lines: names to the left, numbers to the right, each column as wide as it needs. */
export function printTable({ heading, columns, rows }: PrintedTable): string {
  const cells = [columns, ...rows.map((row) => row.map(textOf))];
  const widths = columns.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 3),
      )
      .join('')
      .trimEnd(),
  );
  return [heading, '', ...lines].join('\n');
}

function speakerRow({ name, right, wrong, abstained }: OutcomeRow): Cell[] {
  return [name, right, wrong, abstained, shareOf(right, right + wrong)];
}

/** In percent, one decimal; null of nothing. */
function shareOf(part: number, whole: number): string | null {
  return whole === 0 ? null : ((100 * part) / whole).toFixed(1);
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(1);
}
