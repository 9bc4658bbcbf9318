import { DATA_EVENT } from '../../contract/data-event.ts';
import { SEARCH_FOLDER, SEARCH_MODULE } from '../../contract/search-text.ts';
import { type IndexedArticle, type Search, SearchProblem } from './search.ts';

/** What the app uses of Pagefind's module, which is written with the index: https://pagefind.app/docs/api/ */
interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
  }): Pagefind;
}

interface Pagefind {
  search(words: string): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  /** Which words of its content match. */
  readonly words: readonly number[];
  data(): Promise<{
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

/**
 * Searches the index of a site that lies at `base`, which ends in a slash. Nothing is fetched before the
 * first search.
 */
export function pagefindSearch(base: string): Search {
  const folder = `${base}${SEARCH_FOLDER}/`;
  let failures = 0;
  let opened: Promise<Pagefind> | null = null;
  const open = async (): Promise<Pagefind> => {
    // A browser never asks again for a module that did not arrive, unless by another name.
    const address = `${folder}${SEARCH_MODULE}${failures === 0 ? '' : `?again=${failures}`}`;
    const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
    // Addresses come without the site's base; a worker is what the policy on trusted types refuses.
    return createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  };
  // A file in seeds/ has changed: the index is another.
  import.meta.hot?.on(DATA_EVENT, () => (opened = null));
  return async (words) => {
    opened ??= open();
    try {
      const { results } = await (await opened).search(words);
      return results.map((result) => ({ read: () => readResult(result).catch(refuse) }));
    } catch (error) {
      // What has failed once would fail for good.
      opened = null;
      failures++;
      return refuse(error);
    }
  };
}

function refuse(cause: unknown): never {
  throw new SearchProblem(cause instanceof Error ? cause.message : String(cause), { cause });
}

async function readResult({ words, data }: Result): Promise<IndexedArticle> {
  const { url, content, meta } = await data();
  const { title = '', outlet = null, date = null } = meta;
  return { address: url, title, outlet, date, text: content, places: words };
}
