import type { Command } from '../command.ts';
import { requireFolder } from '../folder.ts';
import { problemLine } from '../problems.ts';
import { openSeeds } from '../seeds.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '[DIR]',
  says:
    'Reads a folder of dumps (seeds) and holds the result to its promises: every dump gives its\n' +
    'bytes back, no word is lost, every link leads where it says. Prints all problems, one a line;\n' +
    'the exit code is 1 where text would be lost or a link leads nowhere.',
  options: {},
  operands: { least: 0, most: 1 },

  async run({ positionals: [folder = 'seeds'] }, { print }) {
    await requireFolder(folder);
    const { corpus, files, problems } = await openSeeds(folder).publish();
    for (const problem of problems) await print(problemLine(problem));
    const errors = problems.filter(({ severity }) => severity === 'error');
    await print(
      [
        `${corpus.dumps.length} dumps`,
        `${corpus.articles.length} articles`,
        `${corpus.headlines.length} headlines`,
        `${files.size} files`,
        `${errors.length} errors`,
        `${problems.length - errors.length} notices`,
      ].join(', '),
    );
    return errors.length > 0 ? 1 : 0;
  },
};
