import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/build/problems.ts';
import { openSeeds } from '../../src/build/seeds.ts';

const FOLDERS = ['../../seeds', '../browser/seeds'];

describe('every folder of seeds in this checkout', () => {
  it.each(FOLDERS)(
    '%s comes back byte for byte, and no link in it leads nowhere',
    async (folder) => {
      const path = fileURLToPath(new URL(folder, import.meta.url));
      const { corpus, problems } = await openSeeds(path).publish();
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(problemLine)).toEqual([]);
      expect(corpus.articles.length).toBeGreaterThan(0);
    },
  );
});
