import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dump } from '../../src/contract/dump.ts';
import { QUAY, makeFolder } from './temporary.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const CLI = path.join(ROOT, 'src/build/cli.ts');

/** A child process loads the language model, and on a busy machine that takes its time. In ms. */
const PATIENCE = 120_000;

describe('the command line', { timeout: PATIENCE }, () => {
  it('reads the files named on standard input, and prints nothing but dumps', async () => {
    const folder = await makeFolder({ 'a.txt': QUAY, 'b.txt': QUAY });
    const names = ['b.txt', 'gone.txt', 'a.txt'].map((name) => path.join(folder, name));
    const { code, output, errors } = await run(['read', '-'], `${names.join('\n')}\n`);
    const dumps = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Dump);
    expect(dumps.map(({ file }) => file)).toEqual([names[0], names[2]]);
    expect(errors).toMatch(/^[^\n]*gone\.txt: there is no such file — [^\n]+\n$/);
    expect(code).toBe(1);
  });

  it('ends quietly where nobody reads on', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${index}.txt`, QUAY.repeat(20)]),
    );
    const child = spawn(process.execPath, [TSX, CLI, 'read', await makeFolder(files)]);
    child.stdout.once('data', () => child.stdout.destroy());
    const errors = textOf(child.stderr);
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, await errors]).toEqual([0, '']);
  });

  it('says which commands there are', async () => {
    expect(await run(['tidy'])).toEqual({
      code: 2,
      output: '',
      errors:
        '"tidy" is no command. There are: read, build, check, eval, start, fit:apostrophes, fit:compounds, fit:recent-words, fit:spaces, fit:speech.\n',
    });
  });
});

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function run(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [TSX, CLI, ...args],
      { cwd: ROOT, maxBuffer: Number.POSITIVE_INFINITY },
      (error, output, errors) => {
        const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
        resolve({ code, output, errors });
      },
    );
    child.stdin?.end(input);
  });
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const part of stream) text += String(part);
  return text;
}
