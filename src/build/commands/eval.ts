import type { Command } from '../command.ts';
import { type Evaluation, evaluate } from '../evaluate/evaluate.ts';
import { requireFolder } from '../folder.ts';

export const evalCommand: Command = {
  name: 'eval',
  usage: '[--json] GOLD_DIR',
  says:
    'Reads the dumps of a folder of gold (NAME.txt, each with a NAME.gold.json) and prints how well\n' +
    'they were read: figures in percent, and how often what was called sure, likely or suggested is\n' +
    'right. For quotes: the words and the kind; for attributions: the speaker of a right quote.',
  options: { json: { value: null, says: 'Print one JSON object.' } },
  operands: { least: 1, most: 1 },

  async run({ positionals: [folder = ''], option }, { print }) {
    await requireFolder(folder);
    const evaluation = await evaluate(folder);
    await print(option('json') === null ? tableOf(evaluation) : JSON.stringify(evaluation));
    return 0;
  },
};

function tableOf({ figures, calibration }: Evaluation): string {
  const rows = [
    ['figure', 'value', 'reach', 'aim'],
    ...figures.map(({ name, value, reach, aim }) => [name, numberText(value), reach, aim]),
    [],
    ['certainty', 'right', 'share', ''],
    ...calibration.map(({ what, certainty, right, total }) => [
      `${what} ${certainty}`,
      `${right}/${total}`,
      numberText((100 * right) / total),
      '',
    ]),
  ];
  return rows
    .map(
      ([name = '', ...cells]) => name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join(''),
    )
    .map((row) => row.trimEnd())
    .join('\n');
}

function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
