import { Link } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import type { EntityArticle } from '../../contract/files.ts';
import { More } from '../shell/more.tsx';

/** More places of one article than this are folded away. */
const SHOWN = 4;

/** The articles that name an entity, with every place, each a link to it. */
export function ArticlesNaming({
  entity,
  articles,
}: {
  readonly entity: string;
  readonly articles: readonly EntityArticle[];
}) {
  return (
    <ul className="divide-y divide-line">
      {articles.map((article) => (
        <li key={article.id} data-row className="flex flex-col gap-2 py-4">
          <h3 className="face-serif text-row font-medium">
            <Link to={articleAddress(article)} className="row-link">
              {article.title}
            </Link>
          </h3>
          <More id={`places ${entity} ${article.id}`} items={article.passages} shown={SHOWN}>
            {(some) => <Places article={article} passages={some} />}
          </More>
        </li>
      ))}
    </ul>
  );
}

function Places({
  article,
  passages,
}: {
  readonly article: EntityArticle;
  readonly passages: EntityArticle['passages'];
}) {
  return (
    <ul className="flex flex-col gap-1">
      {passages.map(({ passage, before, text, after }) => (
        <li key={passage.start}>
          <Link to={articleAddress(article, passage)} className="place-link">
            {before}
            <strong>{text}</strong>
            {after}
          </Link>
        </li>
      ))}
    </ul>
  );
}
