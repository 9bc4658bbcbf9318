import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/build/problems.ts';
import { openSeeds } from '../../src/build/seeds.ts';
import { QUAY, makeFolder } from './temporary.ts';

const FOLDERS: readonly (readonly [string, readonly string[]])[] = [
  ['../../seeds', ['russia-officially-removed-the-taliban-from-its-list-of']],
  [
    '../browser/seeds',
    [
      'two-towns-one-ferry-a-quarrel-of-ten-years-ends',
      'the-harbour-board-of-norvik-closed-the-east-quay-to-fishing',
      'lighthouse-keeper-refuses-to-leave-quill-island',
    ],
  ],
];

describe('a folder of seeds', () => {
  it('says which sidecar cannot be read, and reads the rest', async () => {
    const folder = await makeFolder({ 'a.txt': QUAY, 'a.meta.json/kept.md': 'no sidecar' });
    const { corpus, problems } = await openSeeds(folder).publish();
    expect(problems.map(problemLine)).toContain(
      'a.meta.json: it is a folder — Check that it is a file and may be read.',
    );
    expect(corpus.dumps.map(({ file }) => file)).toEqual(['a.txt']);
  });
});

describe('every folder of seeds in this checkout', () => {
  it.each(FOLDERS)(
    '%s comes back byte for byte, and no link in it leads nowhere',
    async (folder, slugs) => {
      const path = fileURLToPath(new URL(folder, import.meta.url));
      const { corpus, problems } = await openSeeds(path).publish();
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(problemLine)).toEqual([]);
      expect(corpus.articles.map(({ article }) => article.slug)).toEqual(slugs);
    },
  );
});
