import type { Command } from '../command.ts';
import { fitApostrophes } from '../fit/apostrophes.ts';
import { requireFolder } from '../folder.ts';

export const fitApostrophesCommand: Command = {
  name: 'fit:apostrophes',
  usage: 'GOLD_DIR',
  says:
    'Fits the weights that tell lost apostrophes from a folder of gold (NAME.txt, each with a\n' +
    'NAME.gold.json), and writes them over the old ones.',
  options: {},
  operands: { least: 1, most: 1 },

  async run({ positionals: [folder = ''] }, { print }) {
    await requireFolder(folder);
    await print(await fitApostrophes(folder));
    return 0;
  },
};
