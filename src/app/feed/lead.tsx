import { Link } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import type { ArticleSummary } from '../../contract/files.ts';
import { ArticleFacts } from '../article/article-facts.tsx';
import { TagLinks } from './tag-links.tsx';

/** The newest article, set large above the headlines. */
export function Lead({ article }: { readonly article: ArticleSummary }) {
  return (
    <article data-row className="flex flex-col gap-4">
      {article.tags.length === 0 ? null : (
        <p className="kicker flex flex-wrap gap-x-3.5">
          <TagLinks tags={article.tags} />
        </p>
      )}
      <h2 className="face-serif text-lead font-semibold tracking-[-0.008em]">
        <Link
          id={`row-${article.id}`}
          className="inline-block decoration-1 underline-offset-[0.12em] hover:underline"
          to={articleAddress(article)}
        >
          {article.title.text}
        </Link>
      </h2>
      {article.standfirst === '' ? null : (
        <p className="face-serif text-stand text-quiet">{article.standfirst}</p>
      )}
      <ArticleFacts article={article} />
    </article>
  );
}
