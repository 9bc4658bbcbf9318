import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { PATTERNS, quoteFromParameter } from '../../contract/addresses.ts';
import type { QuoteSource } from '../../contract/files.ts';
import { documentTitle } from '../../contract/titles.ts';
import { file } from '../queries.ts';
import { findQuote } from './find.ts';
import { LargeQuote } from './large-quote.tsx';
import { quoteInArticle, quoteInHeadline } from './shown-quote.ts';

/** One quote of an article or a headline, large. */
export function Component() {
  const place = quoteFromParameter(useParams()['quote'] ?? '');
  return place === null ? null : <QuoteAt {...place} />;
}

function QuoteAt(place: PlaceProps) {
  const { data: source } = useSuspenseQuery(file(`quotes/${place.article}.json`));
  return source.kind === 'article' ? (
    <ArticleQuote {...place} />
  ) : (
    <HeadlineQuote {...place} {...source} />
  );
}

interface PlaceProps {
  /** Id of the article or headline. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

type HeadlineSource = Extract<QuoteSource, { readonly kind: 'headline' }>;

function ArticleQuote({ article, start, end }: PlaceProps) {
  const { data } = useSuspenseQuery(file(`articles/${article}.json`));
  const found = findQuote(data.article.quotes, { start, end });
  if (found.kind === 'gone') return <GoneQuote title={data.article.title.text} article={article} />;
  return (
    <LargeQuote shown={quoteInArticle(data, found.quote)} isAsAsked={found.kind === 'exact'} />
  );
}

function HeadlineQuote({ headline, names, start, end }: PlaceProps & HeadlineSource) {
  const found = findQuote(headline.quotes, { start, end });
  if (found.kind === 'gone') return <GoneQuote title={headline.text} article={null} />;
  const shown = quoteInHeadline(headline, found.quote, names);
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
    <section className="list-column flex flex-col gap-5">
      <title>{documentTitle('This quote is gone')}</title>
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
