import type { ArticleSummary } from '../../contract/files.ts';
import { counted } from '../shell/counted.ts';
import { KnownFacts } from './known-facts.tsx';

/** What is known about an article, and what its dump does not say, in our words. */
export function ArticleFacts({ article }: { readonly article: ArticleSummary }) {
  return (
    <ul className="facts">
      {article.outlet === null ? null : <li>{article.outlet}</li>}
      <KnownFacts origin={article.title.origin} date={article.date} words={article.words} />
      {article.quotes === 0 ? null : (
        <li>
          {counted(article.quotes, 'quote')}
          {article.speakers === 0 ? '' : ` by ${counted(article.speakers, 'speaker')}`}
        </li>
      )}
      {article.repairs === 0 ? null : <li>{counted(article.repairs, 'repair')}</li>}
    </ul>
  );
}
