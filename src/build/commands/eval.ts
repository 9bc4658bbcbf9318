import { type Command, UsageError } from '../command.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { TABLES, type TableName, isTableName, printTable } from '../evaluate/print.ts';
import { requireFolder } from '../folder.ts';

const NAMES = Object.keys(TABLES).filter(isTableName);

export const evalCommand: Command = {
  name: 'eval',
  usage: '[--json] [--table NAME] GOLD_DIR',
  says:
    'Reads the dumps of a folder of gold (NAME.txt, each with a NAME.gold.json) and prints how well\n' +
    `they were read, in ${NAMES.length} tables: ${NAMES.join(', ')}.`,
  options: {
    json: { value: null, says: 'Print one JSON object.' },
    table: { value: 'NAME', says: 'Print this table alone.' },
  },
  operands: { least: 1, most: 1 },

  async run({ positionals: [folder = ''], option }, { print }) {
    const names = namesOf(option('table'));
    await requireFolder(folder);
    const evaluation = await evaluate(folder);
    await print(
      option('json') === null
        ? names.map((name) => printTable(TABLES[name](evaluation))).join('\n\n')
        : JSON.stringify(evaluation),
    );
    return 0;
  },
};

function namesOf(table: string | null): readonly TableName[] {
  if (table === null) return NAMES;
  if (isTableName(table)) return [table];
  throw new UsageError(`--table takes one of ${NAMES.join(', ')}, not ${table}`);
}
