import type { Command } from '../command.ts';
import { fitSpaces } from '../fit/spaces.ts';
import { requireFolder } from '../folder.ts';

export const fitSpacesCommand: Command = {
  name: 'fit:spaces',
  usage: 'GOLD_DIR',
  says:
    'Fits the weights that tell lost spaces from a folder of gold (NAME.txt, each with a\n' +
    'NAME.gold.json), and writes them over the old ones.',
  options: {},
  operands: { least: 1, most: 1 },

  async run({ positionals: [folder = ''] }, { print }) {
    await requireFolder(folder);
    await print(await fitSpaces(folder));
    return 0;
  },
};
