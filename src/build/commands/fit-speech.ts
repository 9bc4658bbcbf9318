import type { Command } from '../command.ts';
import { fitSpeech } from '../fit/speech.ts';
import { requireFolder } from '../folder.ts';

export const fitSpeechCommand: Command = {
  name: 'fit:speech',
  usage: 'GOLD_DIR',
  says:
    'Fits the weights that tell speech from narration from a folder of gold (NAME.txt, each with a\n' +
    'NAME.gold.json), and writes them over the old ones. Takes some minutes.',
  options: {},
  operands: { least: 1, most: 1 },

  async run({ positionals: [folder = ''] }, { print }) {
    await requireFolder(folder);
    await fitSpeech(folder, (line) => void print(line));
    return 0;
  },
};
