import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createSearchFiles, type SearchFiles } from '../../src/build/search-index.ts';
import type { ArticleFile } from '../../src/contract/files.ts';
import { readSearchText } from '../../src/contract/search-text.ts';
import { ARTICLE_ADDRESS, ARTICLE_FILE } from '../app/article-fixture.ts';

/** The records of an index: what Pagefind gives for a hit. */
function recordsIn(files: SearchFiles): { url: string; content: string; meta: object }[] {
  return [...files]
    .filter(([name]) => name.startsWith('fragment/'))
    .map(([, content]) =>
      gunzipSync(content)
        .toString('utf8')
        .replace(/^pagefind_dcd/, ''),
    )
    .map((json) => JSON.parse(json) as ReturnType<typeof recordsIn>[number]);
}

describe('the search index', () => {
  it('holds each article under its address, its paragraphs as they are', async () => {
    const file: ArticleFile = { ...ARTICLE_FILE, outlet: 'The Vellan Courier', date: '2031-05-09' };
    const [record, ...others] = recordsIn(await createSearchFiles([file]));
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      url: ARTICLE_ADDRESS,
      meta: {
        title: ARTICLE_FILE.article.title.text,
        outlet: 'The Vellan Courier',
        date: '2031-05-09',
      },
    });
    expect(readSearchText(record?.content ?? '').map(({ text }) => text)).toEqual(
      ARTICLE_FILE.article.paragraphs.map(({ text }) => text),
    );
  });

  it('is the same for the same articles, to the byte', async () => {
    const [one, other] = [
      await createSearchFiles([ARTICLE_FILE]),
      await createSearchFiles([ARTICLE_FILE]),
    ];
    expect([...one]).toEqual([...other]);
  });

  it('can be asked where there is no article', async () => {
    const files = await createSearchFiles([]);
    const entry: unknown = JSON.parse(
      Buffer.from(files.get('pagefind-entry.json') ?? '').toString(),
    );
    expect(entry).toMatchObject({ languages: { en: { page_count: 1 } } });
  });

  it('leaves out what the app does not use', async () => {
    const names = [...(await createSearchFiles([ARTICLE_FILE])).keys()].map((name) =>
      name.replace(/[0-9a-f]{7,}/, 'HASH'),
    );
    expect(names.toSorted()).toEqual([
      'fragment/en_HASH.pf_fragment',
      'index/en_HASH.pf_index',
      'pagefind-entry.json',
      'pagefind.en_HASH.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
  });
});
