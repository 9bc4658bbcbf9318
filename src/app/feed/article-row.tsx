import { Link } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import type { ArticleSummary } from '../../contract/files.ts';
import type { Tag } from '../../contract/headline.ts';
import { ArticleFacts } from '../article/article-facts.tsx';
import { TagLinks } from './tag-links.tsx';

interface Properties {
  readonly article: ArticleSummary;
  readonly tags: readonly Tag[];
}

export function ArticleRow({ article, tags }: Properties) {
  return (
    <>
      <p className="kicker flex flex-wrap items-baseline gap-x-4">
        <span className="text-quiet">Article</span>
        <TagLinks tags={tags} />
      </p>
      <h3 className="face-serif text-article-row font-semibold">
        <Link
          id={`row-${article.id}`}
          className="inline-block decoration-1 underline-offset-[0.14em] hover:underline"
          to={articleAddress(article)}
        >
          {article.title.text}
        </Link>
      </h3>
      {article.standfirst === '' ? null : (
        <p className="face-serif line-clamp-2 text-quiet">{article.standfirst}</p>
      )}
      <ArticleFacts article={article} />
    </>
  );
}
