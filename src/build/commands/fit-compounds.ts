import type { Command } from '../command.ts';
import { fitCompounds } from '../fit/compounds.ts';

export const fitCompoundsCommand: Command = {
  name: 'fit:compounds',
  usage: '',
  says: 'Counts in a list of words which halves make compounds, and writes them over the old ones.',
  options: {},
  operands: { least: 0, most: 0 },

  async run(_given, { print }) {
    await print(fitCompounds());
    return 0;
  },
};
