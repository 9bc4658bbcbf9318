import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, type LoaderFunction, useLoaderData, useParams } from 'react-router';
import { PATTERNS, quoteFromParameter } from '../../contract/addresses.ts';
import { file } from '../queries.ts';
import { notFound } from '../shell/not-found.ts';
import { findQuote } from './find.ts';
import { LargeQuote } from './large-quote.tsx';
import { quoteInArticle, quoteInHeadline } from './shown-quote.ts';

/** Whether the address's hex names an article; else it names a headline. */
interface Loaded {
  readonly isArticle: boolean;
}

export function loader(client: QueryClient): LoaderFunction {
  return async ({ params }): Promise<Loaded> => {
    const place = quoteFromParameter(params['quote'] ?? '');
    if (place === null) throw notFound('No quote has this address.');
    const path = `articles/${place.article}.json` as const;
    if (client.getQueryData(file(path).queryKey) !== undefined) return { isArticle: true };
    // The feed tells which of the two it is: a file asked for in vain is an error in the console.
    const { articles, headlines } = await client.query(file('feed.json'));
    if (headlines.some(({ id }) => id === place.article)) return { isArticle: false };
    if (!articles.some(({ id }) => id === place.article)) {
      throw notFound('The article or headline of this quote is not on this site.');
    }
    await client.query(file(path));
    return { isArticle: true };
  };
}

export function Component() {
  const { isArticle } = useLoaderData<Loaded>();
  const place = quoteFromParameter(useParams()['quote'] ?? '');
  if (place === null) return null;
  return isArticle ? <ArticleQuote {...place} /> : <HeadlineQuote {...place} />;
}

interface PlaceProps {
  /** Id of the article or headline. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

function ArticleQuote({ article, start, end }: PlaceProps) {
  const { data } = useSuspenseQuery(file(`articles/${article}.json`));
  const found = findQuote(data.article.quotes, { start, end });
  if (found.kind === 'gone') return <GoneQuote title={data.article.title.text} article={article} />;
  return (
    <LargeQuote shown={quoteInArticle(data, found.quote)} isAsAsked={found.kind === 'exact'} />
  );
}

function HeadlineQuote({ article, start, end }: PlaceProps) {
  const { data } = useSuspenseQuery(file('feed.json'));
  const headline = data.headlines.find(({ id }) => id === article);
  if (headline === undefined) return null;
  const found = findQuote(headline.quotes, { start, end });
  if (found.kind === 'gone') return <GoneQuote title={headline.text} article={null} />;
  const shown = quoteInHeadline(headline, found.quote, data.names);
  return <LargeQuote shown={shown} isAsAsked={found.kind === 'exact'} />;
}

function GoneQuote({
  title,
  article,
}: {
  readonly title: string;
  readonly article: string | null;
}) {
  return (
    <section className="flex max-w-measure flex-col gap-5">
      <title>This quote is gone · Verbatim</title>
      <h1 className="face-serif text-title font-semibold">This quote is gone</h1>
      <p className="text-reading">
        “{title}” is read differently now, and no quote stands at this place any more. Another one
        was not put in its stead.
      </p>
      <p className="flex flex-wrap gap-x-6 gap-y-2 text-furniture">
        {article === null ? null : (
          <Link className="link" to={PATTERNS.article.replace(':article', `article-${article}`)}>
            Read the article
          </Link>
        )}
        <Link className="link" to={PATTERNS.quotes}>
          All quotes
        </Link>
      </p>
    </section>
  );
}
