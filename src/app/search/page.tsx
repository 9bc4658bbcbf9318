import { useCallback } from 'react';
import { Link, useLoaderData, useLocation, useNavigate, useRevalidator } from 'react-router';
import { PATTERNS } from '../../contract/addresses.ts';
import { documentTitle, HEADINGS } from '../../contract/titles.ts';
import { counted } from '../shell/counted.ts';
import { PageLinks } from '../shell/page-links.tsx';
import { TextFilter } from '../shell/text-filter.tsx';
import { ChangedIndexError, type Found, PAGE_LENGTH } from './find-articles.ts';
import { FoundArticle } from './found-article.tsx';
import { type SearchResult, wordsIn } from './loader.ts';
import { QUOTATION_MARKS } from './search-terms.ts';

/** The articles that hold some words, each with the passages where they stand. */
export function Component() {
  const result = useLoaderData<SearchResult>();
  const typed = wordsIn(new URLSearchParams(useLocation().search));
  const words = typed.trim();
  const found = result instanceof Error ? null : result;
  const page = found?.page ?? 1;
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
          <TextFilter label="Words in the articles" text={typed} onText={onText} isFirst />
        </div>
        <p className="text-note text-quiet">
          Words in quotation marks are found as they are, in that order.
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
      <output className="text-note text-quiet">{resultInWords(result)}</output>
      {result instanceof Error ? <TryAgain problem={result} /> : null}
      {found === null || found.articles.length === 0 ? null : <Results found={found} />}
      <PageLinks page={page} pages={Math.max(1, Math.ceil((found?.total ?? 0) / PAGE_LENGTH))} />
    </div>
  );
}

function Results({ found }: { readonly found: Found }) {
  return (
    <ol aria-label="Found" className="divide-y divide-line border-t border-line">
      {found.articles.map((file) => (
        <li key={file.article.id} data-row className="py-6">
          <FoundArticle file={file} lookedFor={found} />
        </li>
      ))}
    </ol>
  );
}

function TryAgain({ problem }: { readonly problem: Error }) {
  const { revalidate } = useRevalidator();
  // Parts of another build are kept until the page is loaded anew.
  const again =
    problem instanceof ChangedIndexError ? () => window.location.reload() : () => void revalidate();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-note text-quiet">
        What is known: <code>{problem.message}</code>
      </p>
      <p className="text-furniture">
        <button type="button" className="link target" onClick={again}>
          Try again
        </button>
      </p>
    </div>
  );
}

function resultInWords(result: SearchResult): string {
  if (result === null) return '';
  if (result instanceof Error) {
    return 'Not all that is needed to search did arrive, so nothing is said. Trying again usually helps.';
  }
  const { total, cut, unknown } = result;
  if (unknown.length > 0) {
    return `No article holds ${unknown.map((word) => `“${word}”`).join(' or ')}.`;
  }
  const begun = result.terms.filter((term) => term.begun).map(({ typed }) => `“${typed}…”`);
  const told = total === 0 ? 'No article holds all of that' : counted(total, 'article');
  const narrowed = begun.length === 0 ? '' : ` with words that begin ${begun.join(' and ')}`;
  const likeliest = cut ? ', of the likeliest that were read for it' : '';
  return total === 0 || begun.length + likeliest.length > 0
    ? `${told}${narrowed}${likeliest}.`
    : told;
}

function searchFor(text: string): string {
  return text === '' ? '' : `?${new URLSearchParams({ q: text }).toString()}`;
}
