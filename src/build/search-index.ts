import { close, createIndex } from 'pagefind';
import { articleAddress, PATTERNS } from '../contract/addresses.ts';
import type { ArticleFile } from '../contract/files.ts';
import { writeSearchText } from '../contract/search-text.ts';

/** The files of a search index, by their names below its folder. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** All languages in one index, which is the only one that a search asks: most texts are English. */
const LANGUAGE = 'en';

/** A word to the index, though one that nobody types: a letter of Linear A. */
const NO_WORD = '\u{10600}';

/** What the app does not use of what is written: Pagefind's own interfaces, and its worker. */
const NOT_USED = /^pagefind-(?:worker|highlight|.*ui)\.|^wasm\.unknown\./;

/**
 * Indexes the words of articles, their titles, outlets and dates. The same articles give the same files.
 * @throws {Error} where Pagefind refuses an article or cannot be run.
 */
export async function createSearchFiles(
  articles: AsyncIterable<ArticleFile> | Iterable<ArticleFile>,
): Promise<SearchFiles> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(errors.join(' '));
  let count = 0;
  for await (const { article, outlet, date } of articles) {
    const { title, paragraphs } = article;
    const added = await index.addCustomRecord({
      url: articleAddress(article),
      content: writeSearchText(paragraphs),
      language: LANGUAGE,
      meta: {
        title: title.text,
        ...(outlet === null ? {} : { outlet }),
        ...(date === null ? {} : { date }),
      },
    });
    refuse(added.errors);
    count++;
  }
  // A search of an index without a record would fail, where it should find nothing.
  if (count === 0) {
    await index.addCustomRecord({ url: PATTERNS.feed, content: NO_WORD, language: LANGUAGE });
  }
  const { files, errors: unwritten } = await index.getFiles();
  refuse(unwritten);
  await close();
  return new Map(
    files.filter(({ path }) => !NOT_USED.test(path)).map(({ path, content }) => [path, content]),
  );
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join(' ')}`);
}
