import path from 'node:path';
import { expect, test } from 'vitest';
import { requireSiteFolder } from '../../src/build/site-folder.ts';
import { QUAY, makeFolder } from './temporary.ts';

const EARLIER = {
  'index.html': '',
  '404.html': '',
  'favicon.svg': '',
  'theme.js': '',
  'assets/app.js': '',
  'data/feed.json': '{}',
};

test.each([
  ['an empty folder', {}],
  ['a site that a build has marked', { '.verbatim-site': '', 'index.html': '', 'new.html': '' }],
  ['a site as it was built before sites were marked', EARLIER],
])('%s is built into', async (_, files) => {
  const [seeds, out] = [await makeFolder({ 'a.txt': QUAY }), await makeFolder(files)];
  await expect(requireSiteFolder({ seeds, out })).resolves.toBeUndefined();
});

test('a folder that is not there yet is built into', async () => {
  const seeds = await makeFolder({ 'a.txt': QUAY });
  const out = path.join(await makeFolder({}), 'new/site');
  await expect(requireSiteFolder({ seeds, out })).resolves.toBeUndefined();
});

test.each([
  ['a page and data of somebody else', { 'index.html': '', 'data/sales.csv': '' }],
  ['an earlier site with a file put beside it', { ...EARLIER, 'letter.md': 'Dear board,' }],
])('%s is not emptied', async (_, files) => {
  const [seeds, out] = [await makeFolder({ 'a.txt': QUAY }), await makeFolder(files)];
  await expect(requireSiteFolder({ seeds, out })).rejects.toThrow(
    `${out} holds other files. Name an empty folder, or remove them.`,
  );
});

test.each(['', 'seeds'])('a folder that holds the seeds is not emptied (%j)', async (within) => {
  const out = await makeFolder({ '.verbatim-site': '', 'seeds/a.txt': QUAY });
  await expect(requireSiteFolder({ seeds: path.join(out, within), out })).rejects.toThrow(
    `${out} holds the seeds and would be emptied. Name another folder.`,
  );
});

test('a file is no folder to build into', async () => {
  const seeds = await makeFolder({ 'a.txt': QUAY });
  for (const out of [path.join(seeds, 'a.txt'), path.join(seeds, 'a.txt/site')]) {
    await expect(requireSiteFolder({ seeds, out })).rejects.toThrow(
      `${out}: it is no folder. Name a folder to build into.`,
    );
  }
});
