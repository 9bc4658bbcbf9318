import type { Search } from '../../src/app/search/search.ts';
import { articleAddress } from '../../src/contract/addresses.ts';
import type { ArticleFile, DataFiles, DataPath } from '../../src/contract/files.ts';
import { readSearchText, writeSearchText } from '../../src/contract/search-text.ts';

type Files = { readonly [Path in DataPath]?: DataFiles[Path] };

/**
 * Searches the articles of `files` as an index does: by the beginnings of words; a word that none of them
 * holds is left out of what is asked.
 */
export function memorySearch(files: Files): Search {
  const articles = Object.entries(files)
    .filter(([path]) => path.startsWith('articles/'))
    .map(([, file]) => indexed(file as ArticleFile));
  return async (words) => {
    const asked = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const known = asked.filter((word) =>
      articles.some(({ placesOf }) => placesOf(word).length > 0),
    );
    return articles
      .filter(({ placesOf }) => known.every((word) => placesOf(word).length > 0))
      .filter(() => known.length > 0)
      .map(({ article, placesOf }) => ({
        read: async () => ({ ...article, places: known.flatMap(placesOf) }),
      }));
  };
}

function indexed({ article, outlet, date }: ArticleFile) {
  const text = writeSearchText(article.paragraphs);
  const words = readSearchText(text).flatMap((paragraph) =>
    paragraph.words.map(({ place, start, end }) => ({
      place,
      letters: paragraph.text
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    })),
  );
  return {
    article: { address: articleAddress(article), title: article.title.text, outlet, date, text },
    placesOf: (word: string) =>
      words.filter(({ letters }) => letters.startsWith(word)).map(({ place }) => place),
  };
}
