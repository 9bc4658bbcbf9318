import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import { documentTitle, HEADINGS } from '../../contract/titles.ts';
import { ArticleFacts } from './article-facts.tsx';
import { file } from '../queries.ts';
import { counted } from '../shell/counted.ts';
import { cutPage, pageIn, PageLinks } from '../shell/page-links.tsx';

/** Articles a page: as many as finding in the page and a screen reader's lists bear well. */
const PAGE_LENGTH = 100;

/** All articles, newest first. */
export function Component() {
  const { data } = useSuspenseQuery(file('feed.json'));
  const { articles } = data;
  const parameters = new URLSearchParams(useLocation().search);
  const pages = Math.max(1, Math.ceil(articles.length / PAGE_LENGTH));
  const page = pageIn(parameters, pages);
  const shown = cutPage(articles, page, PAGE_LENGTH);
  return (
    <div className="list-column flex flex-col gap-6">
      <title>{documentTitle(HEADINGS.articles)}</title>
      <header className="flex items-baseline justify-between gap-6">
        <h1 className="face-serif text-title font-semibold tracking-[-0.012em]">Articles</h1>
        <p className="face-figures text-note text-quiet">{counted(articles.length, 'article')}</p>
      </header>
      {articles.length === 0 ? (
        <p className="face-serif text-row">No dump holds an article yet.</p>
      ) : (
        <ol className="divide-y divide-line border-t border-line">
          {shown.map((article) => (
            <li key={article.id} data-row className="flex flex-col gap-2 py-5">
              <h2 className="face-serif text-row font-medium">
                <Link
                  id={`row-${article.id}`}
                  to={articleAddress(article)}
                  className="decoration-1 underline-offset-[0.16em] hover:underline"
                >
                  {article.title.text}
                </Link>
              </h2>
              {article.standfirst === '' ? null : (
                <p className="face-serif text-quiet">{article.standfirst}</p>
              )}
              <ArticleFacts article={article} />
            </li>
          ))}
        </ol>
      )}
      <PageLinks page={page} pages={pages} />
    </div>
  );
}
