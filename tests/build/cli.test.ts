import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dump } from '../../src/contract/dump.ts';
import { QUAY, makeFolder } from './temporary.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const CLI = path.join(ROOT, 'src/build/cli.ts');

/** A child process loads the language model, and on a busy machine that takes its time. In ms. */
const PATIENCE = 60_000;

describe.concurrent('read', { timeout: PATIENCE }, () => {
  it('prints one dump a line for each file of a folder and below it, in order', async () => {
    const folder = await makeFolder({ 'b.txt': QUAY, 'a/c.txt': QUAY, 'a.md': 'no dump' });
    const { code, lines, errors } = await run(['read', folder]);
    expect(dumpsOf(lines).map(({ file }) => file)).toEqual(['a/c.txt', 'b.txt']);
    expect(dumpsOf(lines)[1]?.headlines.map(({ text }) => text)).toEqual([
      'Bakers Strike Over Flour Prices',
      'Ferry Fares Rise',
    ]);
    expect([code, errors]).toEqual([0, '']);
  });

  it('takes file names from standard input', async () => {
    const folder = await makeFolder({ 'a.txt': QUAY, 'b.txt': QUAY });
    const names = ['b.txt', 'a.txt'].map((name) => path.join(folder, name));
    const { code, lines } = await run(['read', '-'], `${names.join('\n')}\n`);
    expect(dumpsOf(lines).map(({ file }) => file)).toEqual(names);
    expect(code).toBe(0);
  });

  it('says in one line what it could not read, and reads the rest', async () => {
    const folder = await makeFolder({
      'a.txt': QUAY,
      'empty.txt': '',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0),
    });
    const missing = path.join(folder, 'missing.txt');
    const { code, lines, errors } = await run(['read', folder, missing]);
    expect(dumpsOf(lines).map(({ file, article }) => [file, article === null])).toEqual([
      ['a.txt', false],
      ['empty.txt', true],
      ['picture.txt', true],
    ]);
    expect(code).toBe(1);
    const [empty, picture, gone, ...rest] = errors.trimEnd().split('\n');
    expect(empty).toBe(
      `${path.join(folder, 'empty.txt')}: the file is empty — Scrape the page again, or remove the file.`,
    );
    expect(picture).toContain(`${path.join(folder, 'picture.txt')}: `);
    expect(gone).toBe(
      `${missing}: there is no such file — Check that the file is there, may be read and is one page.`,
    );
    expect(rest).toEqual([]);
  });

  it('reads no file above the limit', async () => {
    const folder = await makeFolder({ 'a.txt': QUAY });
    const { code, lines, errors } = await run(['read', '--largest', '0.0001', folder]);
    expect([code, lines]).toEqual([1, []]);
    expect(errors).toMatch(
      /a\.txt: the file has \d+ bytes, more than the 104\.\d+ that are read — /,
    );
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
});

describe.concurrent('check', { timeout: PATIENCE }, () => {
  it('counts what it has read and finds nothing wrong', async () => {
    const { code, lines } = await run(['check', await makeFolder({ 'a.txt': QUAY })]);
    expect(lines.at(-1)).toMatch(
      /^1 dumps, 1 articles, 2 headlines, \d+ files, 0 errors, \d+ notices$/,
    );
    expect(code).toBe(0);
  });

  it('fails where a file holds nothing that can be read, or a sidecar is broken', async () => {
    const folder = await makeFolder({
      'a.txt': '',
      'b.txt': QUAY,
      'b.meta.json': '{"date": "May"}',
    });
    const { code, lines } = await run(['check', folder]);
    expect(lines).toContain(
      'a.txt: the file is empty — Scrape the page again, or remove the file.',
    );
    expect(lines).toContain(
      'b.meta.json: "date" is no ISO 8601 date: May — Write it like 2025-05-03.',
    );
    expect(code).toBe(1);
  });
});

describe.concurrent('build', { timeout: PATIENCE }, () => {
  it('empties no folder that holds something other than a site', async () => {
    const out = await makeFolder({ 'letter.md': 'Dear harbour board,' });
    const { code, errors } = await run(['build', '--out', out]);
    expect(errors).toBe(`build: ${out} holds other files. Name an empty folder, or remove them.\n`);
    expect(code).toBe(1);
    expect(existsSync(path.join(out, 'letter.md'))).toBe(true);
  });
});

describe.concurrent('every command', { timeout: PATIENCE }, () => {
  it.each(['read', 'build', 'check', 'eval', 'start'])('%s explains itself', async (name) => {
    const { code, lines } = await run([name, '--help']);
    expect(lines.some((line) => line.startsWith(`Usage: npm run ${name} -- `))).toBe(true);
    expect(code).toBe(0);
  });

  it.each([
    [['read'], 'read: nothing to work on. Try: npm run read -- --help'],
    [['read', '--fast', 'x'], "read: Unknown option '--fast'. Try: npm run read -- --help"],
    [['check', 'a', 'b'], 'check: does not take "b". Try: npm run check -- --help'],
    [['start', '--port', 'x'], 'start: --port takes a number from 0 to 65535, not x'],
    [['tidy'], '"tidy" is no command. There are: read, build, check, eval, start.'],
  ])('says in one line what is wrong with %j', async (args, line) => {
    expect(await run(args)).toMatchObject({ code: 2, lines: [], errors: `${line}\n` });
  });

  it.each(['check', 'build --seeds'])('%s says that a folder is not there', async (command) => {
    const { code, errors } = await run([...command.split(' '), '/nowhere/at/all']);
    expect(errors).toMatch(
      /^\w+: there is no folder \/nowhere\/at\/all\. Make it, or name another\.\n$/,
    );
    expect(code).toBe(1);
  });
});

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly errors: string;
}

function run(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [TSX, CLI, ...args],
      { cwd: ROOT, maxBuffer: Number.POSITIVE_INFINITY },
      (error, stdout, errors) => {
        const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
        resolve({ code, lines: stdout === '' ? [] : stdout.trimEnd().split('\n'), errors });
      },
    );
    child.stdin?.end(input);
  });
}

function dumpsOf(lines: readonly string[]): Dump[] {
  return lines.map((line) => JSON.parse(line) as Dump);
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const part of stream) text += String(part);
  return text;
}
