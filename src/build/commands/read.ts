import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Problem } from '../../contract/dump.ts';
import { LARGEST_FILE } from '../../loader/decode.ts';
import { builtInGazetteer } from '../../loader/names/gazetteer.ts';
import { type Command, UsageError } from '../command.ts';
import { readDumpFile } from '../dump-file.ts';
import { dumpNames } from '../folder.ts';
import { loadGazetteer } from '../gazetteer-file.ts';
import { problemLine } from '../problems.ts';

const MEBIBYTE = 1024 * 1024;

/** One dump in, one line out, no state between them: the map step of any larger machinery. */
export const readCommand: Command = {
  name: 'read',
  usage: '[--largest MIB] [--gazetteer FILE] FILE|FOLDER|- …',
  says:
    'Reads dumps and prints each as one line of JSON. A folder stands for the *.txt files in it,\n' +
    '- for the file names on standard input, one a line. Problems go to standard error, one a line;\n' +
    'the exit code is 1 where a file could not be read.',
  options: {
    largest: {
      value: 'MIB',
      says: `Read no file above so many mebibytes (${LARGEST_FILE / MEBIBYTE}).`,
    },
    gazetteer: { value: 'FILE', says: 'Know the names in this file too.' },
  },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },

  async run({ positionals, option }, { print, complain }) {
    const own = option('gazetteer');
    const loaded = own === null ? null : await loadGazetteer(own, own);
    let failed = false;
    const tell = (problems: readonly Problem[]): void => {
      failed ||= problems.some(({ severity }) => severity === 'error');
      for (const problem of problems) complain(problemLine(problem));
    };
    tell(loaded?.problems ?? []);
    const options = {
      largest: bytesOf(option('largest')),
      gazetteer: loaded?.gazetteer ?? builtInGazetteer(),
    };
    for await (const { place, name } of placesOf(positionals, tell)) {
      const read = await readDumpFile(place, name, options);
      const problems = read.dump === null ? [read.problem] : read.dump.problems;
      tell(problems.map((problem) => ({ ...problem, file: place })));
      if (read.dump !== null && !(await print(JSON.stringify(read.dump)))) break;
    }
    return failed ? 1 : 0;
  },
};

/** Where a file lies, and the name it is read under. */
interface Place {
  readonly place: string;
  readonly name: string;
}

async function* placesOf(
  operands: readonly string[],
  tell: (problems: readonly Problem[]) => void,
): AsyncGenerator<Place> {
  for (const operand of operands) {
    if (operand === '-') {
      for await (const line of createInterface({ input: process.stdin, terminal: false })) {
        if (line !== '') yield { place: line, name: line };
      }
    } else if ((await stat(operand).catch(() => null))?.isDirectory() === true) {
      const names = dumpNames(operand, (problem) =>
        tell([{ ...problem, file: path.join(operand, problem.file) }]),
      );
      for await (const name of names) yield { place: path.join(operand, name), name };
    } else {
      yield { place: operand, name: operand };
    }
  }
}

function bytesOf(mebibytes: string | null): number {
  if (mebibytes === null) return LARGEST_FILE;
  const bytes = Number(mebibytes) * MEBIBYTE;
  if (!(bytes > 0)) throw new UsageError(`--largest takes a number of mebibytes, not ${mebibytes}`);
  return bytes;
}
