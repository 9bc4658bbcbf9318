import { useCallback } from 'react';
import { Link, useLoaderData, useLocation, useNavigate, useRevalidator } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import { documentTitle, HEADINGS } from '../../contract/titles.ts';
import { counted } from '../shell/counted.ts';
import { pageIn, PageLinks } from '../shell/page-links.tsx';
import { TextFilter } from '../shell/text-filter.tsx';
import { PAGE_LENGTH, QUOTATION_MARKS } from './find-articles.ts';
import { FoundArticleItem } from './found-article-item.tsx';
import { type SearchResult, wordsIn } from './loader.ts';
import { SearchProblem } from './search.ts';
import { wordsLookedFor } from './word-forms.ts';

/** The articles that hold some words, each with the passages where they stand. */
export function Component() {
  const result = useLoaderData<SearchResult>();
  const parameters = new URLSearchParams(useLocation().search);
  const words = wordsIn(parameters);
  const total = result === null || result instanceof SearchProblem ? 0 : result.total;
  const pages = Math.max(1, Math.ceil(total / PAGE_LENGTH));
  const page = pageIn(parameters, pages);
  // Elsewhere marks are characters like any other.
  const otherwise = searchFor(words.replace(QUOTATION_MARKS, ''));
  const navigate = useNavigate();
  const onText = useCallback(
    (text: string) =>
      void navigate({ search: searchFor(text) }, { replace: true, preventScrollReset: true }),
    [navigate],
  );
  return (
    <div className="list-column flex flex-col gap-6">
      <title>
        {documentTitle(
          ...(words === '' ? [] : [`“${words}”`]),
          page > 1 ? `${HEADINGS.search}, page ${page}` : HEADINGS.search,
        )}
      </title>
      <h1 className="face-serif text-title font-semibold tracking-[-0.012em]">{HEADINGS.search}</h1>
      <div className="flex flex-col gap-3">
        <div className="flex">
          <TextFilter label="Words in the articles" text={words} onText={onText} isFirst />
        </div>
        <p className="text-note text-quiet">
          Words in quotation marks are found in that order.
          {words === '' ? null : (
            <>
              {' '}
              The same words in{' '}
              <Link className="link" to={{ pathname: PATTERNS.quotes, search: otherwise }}>
                quotes
              </Link>{' '}
              or in{' '}
              <Link className="link" to={{ pathname: PATTERNS.feed, search: otherwise }}>
                headlines
              </Link>
              .
            </>
          )}
        </p>
      </div>
      <Results result={result} words={words} />
      <PageLinks page={page} pages={pages} />
    </div>
  );
}

interface ResultsProps {
  readonly result: SearchResult;
  readonly words: string;
}

function Results({ result, words }: ResultsProps) {
  return (
    <>
      <output className="text-note text-quiet">{resultInWords(result)}</output>
      {result instanceof SearchProblem ? <TryAgain problem={result} /> : null}
      {result === null || result instanceof SearchProblem || result.articles.length === 0 ? null : (
        <ol aria-label="Found" className="divide-y divide-line border-t border-line">
          {result.articles.map((article) => (
            <li key={article.address} data-row className="py-6">
              <FoundArticleItem article={article} wanted={wordsLookedFor(words)} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function TryAgain({ problem }: { readonly problem: SearchProblem }) {
  const { revalidate } = useRevalidator();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-note text-quiet">
        What the browser said: <code>{problem.message}</code>
      </p>
      <p className="text-furniture">
        <button type="button" className="link target" onClick={() => void revalidate()}>
          Try again
        </button>
      </p>
    </div>
  );
}

function resultInWords(result: SearchResult): string {
  if (result === null) return '';
  if (result instanceof SearchProblem) {
    return 'The search index did not arrive, so nothing was looked for. Trying again usually helps.';
  }
  const { total, unknown } = result;
  if (unknown.length > 0) {
    return `No article holds ${unknown.map((word) => `“${word}”`).join(' or ')}.`;
  }
  return total === 0 ? 'No article holds all of that.' : counted(total, 'article');
}

function searchFor(text: string): string {
  return text === '' ? '' : `?${new URLSearchParams({ q: text }).toString()}`;
}
