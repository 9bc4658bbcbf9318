import { Link } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import type { ArticleLink } from '../../contract/files.ts';

interface NeighboursProps {
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
}

/** The articles before and after this one. */
export function Neighbours({ previous, next }: NeighboursProps) {
  if (previous === null && next === null) return null;
  return (
    <nav
      aria-label="Other articles"
      className="grid gap-x-11 gap-y-6 border-t border-line pt-5 md:grid-cols-2 print:hidden"
    >
      {previous === null ? null : <Neighbour article={previous} way="Previous article" />}
      {next === null ? null : <Neighbour article={next} way="Next article" />}
    </nav>
  );
}

function Neighbour({ article, way }: { readonly article: ArticleLink; readonly way: string }) {
  return (
    <Link
      to={articleAddress(article)}
      className={`group flex flex-col gap-1 ${way.startsWith('Next') ? 'md:col-start-2' : ''}`}
    >
      <span className="text-note text-quiet">{way}</span>{' '}
      <span className="face-serif text-row decoration-1 underline-offset-4 group-hover:underline">
        {article.title}
      </span>
    </Link>
  );
}
