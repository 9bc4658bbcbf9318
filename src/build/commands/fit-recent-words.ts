import type { Command } from '../command.ts';
import { fitRecentWords } from '../fit/recent-words.ts';

export const fitRecentWordsCommand: Command = {
  name: 'fit:recent-words',
  usage: '',
  says:
    'Lists the recent words of two dictionaries that look like two words, and writes them over the\n' +
    'old ones.',
  options: {},
  operands: { least: 0, most: 0 },

  async run(_given, { print }) {
    await print(fitRecentWords());
    return 0;
  },
};
