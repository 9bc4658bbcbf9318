import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Command, runCommand } from '../../src/build/command.ts';
import { buildCommand } from '../../src/build/commands/build.ts';
import { checkCommand } from '../../src/build/commands/check.ts';
import { evalCommand } from '../../src/build/commands/eval.ts';
import { fitApostrophesCommand } from '../../src/build/commands/fit-apostrophes.ts';
import { fitCompoundsCommand } from '../../src/build/commands/fit-compounds.ts';
import { fitRecentWordsCommand } from '../../src/build/commands/fit-recent-words.ts';
import { fitSpacesCommand } from '../../src/build/commands/fit-spaces.ts';
import { fitSpeechCommand } from '../../src/build/commands/fit-speech.ts';
import { readCommand } from '../../src/build/commands/read.ts';
import { startCommand } from '../../src/build/commands/start.ts';
import type { Dump } from '../../src/contract/dump.ts';
import { benchCommand } from '../bench/command.ts';
import { browserTestCommand } from '../browser/command.ts';
import { picturesCommand } from '../browser/pictures-command.ts';
import { QUAY, makeFolder } from './temporary.ts';

const FIT_COMMANDS = [fitApostrophesCommand, fitSpacesCommand, fitSpeechCommand];
const COMMANDS = [
  readCommand,
  buildCommand,
  checkCommand,
  evalCommand,
  startCommand,
  ...FIT_COMMANDS,
  fitCompoundsCommand,
  fitRecentWordsCommand,
  benchCommand,
  browserTestCommand,
  picturesCommand,
];

describe('read', () => {
  it('prints one dump a line for each file of a folder and below it, in order', async () => {
    const folder = await makeFolder({ 'b.txt': QUAY, 'a/c.txt': QUAY, 'a.md': 'no dump' });
    const { code, lines, complaints } = await run(readCommand, folder);
    expect(dumpsOf(lines).map(({ file }) => file)).toEqual(['a/c.txt', 'b.txt']);
    expect(dumpsOf(lines)[1]?.headlines.map(({ text }) => text)).toEqual([
      'Bakers Strike Over Flour Prices',
      'Ferry Fares Rise',
    ]);
    expect([code, complaints]).toEqual([
      0,
      [
        `${folder}: passed over a.md, which is no *.txt — Name a page NAME.txt. Links to folders are not followed.`,
      ],
    ]);
  });

  it('says that a folder holds no dumps', async () => {
    const folder = await makeFolder();
    expect(await run(readCommand, folder)).toEqual({
      code: 1,
      lines: [],
      complaints: [
        `${folder}: there is no *.txt in it — Put the pages into it, one a file, NAME.txt.`,
      ],
    });
  });

  it('says in one line what it could not read, and reads the rest', async () => {
    const folder = await makeFolder({
      'a.txt': QUAY,
      'empty.txt': '',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0),
    });
    const missing = path.join(folder, 'missing.txt');
    const { code, lines, complaints } = await run(readCommand, folder, missing);
    expect(dumpsOf(lines).map(({ file, article }) => [file, article === null])).toEqual([
      ['a.txt', false],
      ['empty.txt', true],
      ['picture.txt', true],
    ]);
    expect(complaints).toEqual([
      `${path.join(folder, 'empty.txt')}: the file is empty — Scrape the page again, or remove the file.`,
      expect.stringContaining(`${path.join(folder, 'picture.txt')}: `),
      `${missing}: there is no such file — Check that the file is there, may be read and is one page.`,
    ]);
    expect(code).toBe(1);
  });

  it('reads no file above the limit', async () => {
    const folder = await makeFolder({ 'a.txt': QUAY });
    const { code, lines, complaints } = await run(readCommand, '--largest', '0.0001', folder);
    expect([code, lines]).toEqual([1, []]);
    expect(complaints).toEqual([
      expect.stringMatching(
        /a\.txt: the file has \d+ bytes, more than the 104\.\d+ that are read — /,
      ),
    ]);
  });

  it('knows the names of a gazetteer of one’s own, and says what is wrong in it', async () => {
    const folder = await makeFolder({
      'a.txt': QUAY,
      'gazetteer.json': '{ "organisation": { "Ferry Fares": [] },\n "towns": {} }',
    });
    const names = path.join(folder, 'gazetteer.json');
    const { code, lines, complaints } = await run(readCommand, '--gazetteer', names, folder);
    expect(dumpsOf(lines)[0]?.entities.map(({ id }) => id)).toContain('ferry-fares');
    expect(complaints).toEqual([
      `${names}:2: “towns” is no kind of name — Use person, organisation, place, event.`,
    ]);
    expect(code).toBe(1);
  });
});

describe('check', () => {
  it('counts what it has read and finds nothing wrong', async () => {
    const { code, lines } = await run(checkCommand, await makeFolder({ 'a.txt': QUAY }));
    expect(lines.at(-1)).toMatch(
      /^1 dumps, 1 articles, 2 headlines, \d+ files, 0 errors, \d+ notices$/,
    );
    expect(code).toBe(0);
  });

  it('fails where a file holds nothing that can be read, or a note beside it is broken', async () => {
    const folder = await makeFolder({
      'a.txt': '',
      'b.txt': QUAY,
      'b.meta.json': '{"date": "May"}',
      'gazetteer.json': '[]',
    });
    const { code, lines } = await run(checkCommand, folder);
    expect(lines).toEqual(
      expect.arrayContaining([
        'a.txt: the file is empty — Scrape the page again, or remove the file.',
        'b.meta.json: "date" is no ISO 8601 date: May — Write it like 2025-05-03.',
        expect.stringMatching(/^gazetteer\.json: The gazetteer is no JSON object — /),
      ]),
    );
    expect(code).toBe(1);
  });

  it('fails where a folder holds no dumps', async () => {
    const folder = await makeFolder({ 'a.html': '<p>A page.</p>' });
    const { code, lines } = await run(checkCommand, folder);
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^verbatim-\w+: passed over a\.html, which is no \*\.txt — /),
      expect.stringMatching(/^verbatim-\w+: there is no \*\.txt in it — /),
    ]);
    expect(code).toBe(1);
  });
});

describe('build', () => {
  it('empties no folder that holds something other than a site', async () => {
    const seeds = await makeFolder({ 'a.txt': QUAY });
    const out = await makeFolder({ 'letter.md': 'Dear harbour board,' });
    expect(await run(buildCommand, '--seeds', seeds, '--out', out)).toEqual({
      code: 1,
      lines: [],
      complaints: [`build: ${out} holds other files. Name an empty folder, or remove them.`],
    });
    expect(existsSync(path.join(out, 'letter.md'))).toBe(true);
  });

  it('leaves the site as it was where no page can be read', async () => {
    const seeds = await makeFolder({ 'a.txt': '' });
    const site = { '.verbatim-site': '', 'index.html': 'The old site', 'data/feed.json': '{}' };
    const out = await makeFolder(site);
    const { code, complaints } = await run(buildCommand, '--seeds', seeds, '--out', out);
    expect(complaints).toEqual([
      'build: no page was read, so no site is built. Put the pages into the seeds.',
    ]);
    expect(code).toBe(1);
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('The old site');
  });
});

describe('fitting', () => {
  it.each(FIT_COMMANDS.map((command) => [command.name, command] as const))(
    '%s says in one line which gold cannot be read',
    async (name, command) => {
      const empty = await makeFolder({});
      const broken = await makeFolder({ 'a.txt': QUAY, 'a.gold.json': '{"quotes": [' });
      const alone = await makeFolder({ 'a.gold.json': '{}' });
      const told = [];
      for (const folder of [empty, broken, alone]) told.push(await run(command, folder));
      expect(told).toEqual([
        {
          code: 1,
          lines: [],
          complaints: [`${name}: ${empty} holds no NAME.gold.json. Name a folder of gold.`],
        },
        {
          code: 1,
          lines: [],
          complaints: [
            expect.stringMatching(
              /^fit:\w+: .*a\.gold\.json: not JSON \(.*\)\. Mend or remove the file\.$/,
            ),
          ],
        },
        {
          code: 1,
          lines: [],
          complaints: [
            `${name}: ${path.join(alone, 'a.txt')}: there is no such file. Each NAME.gold.json has its NAME.txt beside it.`,
          ],
        },
      ]);
    },
  );
});

describe('every command', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s explains itself',
    async (name, command) => {
      const { code, lines } = await run(command, '--help');
      const usage = command.usage === '' ? '' : ` -- ${command.usage}`;
      expect(lines.join('\n')).toContain(`Usage: npm run ${name}${usage}\n`);
      expect(code).toBe(0);
    },
  );

  it.each([
    [readCommand, [], 'read: nothing to work on. Try: npm run read -- --help'],
    [readCommand, ['--fast', 'x'], "read: Unknown option '--fast'. Try: npm run read -- --help"],
    [checkCommand, ['a', 'b'], 'check: does not take "b". Try: npm run check -- --help'],
    [
      fitCompoundsCommand,
      ['gold'],
      'fit:compounds: does not take "gold". Try: npm run fit:compounds -- --help',
    ],
    [benchCommand, ['--fast'], "bench: Unknown option '--fast'. Try: npm run bench -- --help"],
    [startCommand, ['--port', 'x'], 'start: --port takes a number from 0 to 65535, not x'],
    [
      buildCommand,
      ['--site', 'news.example'],
      'build: --site takes an address like https://example.org/news/, not news.example',
    ],
    [readCommand, ['--largest', '0', 'x'], 'read: --largest takes a number of mebibytes, not 0'],
    [
      readCommand,
      ['--largest', '-1', 'x'],
      "read: Option '--largest' argument is ambiguous. Try: npm run read -- --help",
    ],
  ] as const)('says in one line what is wrong (%#)', async (command, args, line) => {
    expect(await run(command, ...args)).toEqual({ code: 2, lines: [], complaints: [line] });
  });

  it.each([
    ['check', checkCommand, ['/nowhere/at/all']],
    ['eval', evalCommand, ['/nowhere/at/all']],
    ['fit:apostrophes', fitApostrophesCommand, ['/nowhere/at/all']],
    ['fit:spaces', fitSpacesCommand, ['/nowhere/at/all']],
    ['fit:speech', fitSpeechCommand, ['/nowhere/at/all']],
    ['build', buildCommand, ['--seeds', '/nowhere/at/all']],
  ] as const)('%s says that a folder is not there', async (name, command, args) => {
    expect(await run(command, ...args)).toEqual({
      code: 1,
      lines: [],
      complaints: [`${name}: there is no folder /nowhere/at/all. Make it, or name another.`],
    });
  });
});

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

async function run(command: Command, ...args: readonly string[]): Promise<Outcome> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(command, args, {
    print: async (line) => {
      lines.push(line);
      return true;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, lines, complaints };
}

function dumpsOf(lines: readonly string[]): Dump[] {
  return lines.map((line) => JSON.parse(line) as Dump);
}
