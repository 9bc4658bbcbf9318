import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { LARGEST_FILE } from '../../loader/decode.ts';
import { type Command, UsageError } from '../command.ts';
import { readDumpFile } from '../dump-file.ts';
import { dumpNames } from '../folder.ts';
import { problemLine } from '../problems.ts';

const MEBIBYTE = 1024 * 1024;

/** One dump in, one line out, no state between them: the map step of any larger machinery. */
export const readCommand: Command = {
  name: 'read',
  usage: '[--largest MIB] FILE|FOLDER|- …',
  says:
    'Reads dumps and prints each as one line of JSON. A folder stands for the *.txt files in it,\n' +
    '- for the file names on standard input, one a line. Problems go to standard error, one a line;\n' +
    'the exit code is 1 where a file could not be read.',
  options: {
    largest: {
      value: 'MIB',
      says: `Read no file above so many mebibytes (${LARGEST_FILE / MEBIBYTE}).`,
    },
  },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },

  async run({ positionals, option }) {
    const largest = bytesOf(option('largest'));
    const output = writerTo(process.stdout);
    let failed = false;
    for await (const { place, name } of placesOf(positionals)) {
      const read = await readDumpFile(place, name, largest);
      for (const problem of read.dump === null ? [read.problem] : read.dump.problems) {
        failed ||= problem.severity === 'error';
        process.stderr.write(`${problemLine({ ...problem, file: place })}\n`);
      }
      if (read.dump !== null && !(await output(`${JSON.stringify(read.dump)}\n`))) break;
    }
    return failed ? 1 : 0;
  },
};

/** Where a file lies, and the name it is read under. */
interface Place {
  readonly place: string;
  readonly name: string;
}

async function* placesOf(operands: readonly string[]): AsyncGenerator<Place> {
  for (const operand of operands) {
    if (operand === '-') {
      for await (const line of createInterface({ input: process.stdin, terminal: false })) {
        if (line !== '') yield { place: line, name: line };
      }
    } else if ((await stat(operand).catch(() => null))?.isDirectory() === true) {
      for await (const name of dumpNames(operand)) yield { place: path.join(operand, name), name };
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

/** Writes as fast as the reader reads; false once nobody reads any more (as behind `| head`). */
function writerTo(stream: NodeJS.WriteStream): (line: string) => Promise<boolean> {
  let open = true;
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    open = false;
  });
  return (line) =>
    new Promise((resolve) => {
      if (!open) resolve(false);
      else stream.write(line, (cause) => resolve(open && (cause ?? null) === null));
    });
}
