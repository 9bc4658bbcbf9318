import type { TitleOrigin } from '../../contract/article.ts';
import type { ArticleSummary } from '../../contract/files.ts';
import { dateInWords } from '../article/dates.ts';

/** What is known about an article, and what its dump does not say, in our words. */
export function ArticleFacts({ article }: { readonly article: ArticleSummary }) {
  const origin = TITLE_ORIGINS[article.title.origin];
  return (
    <ul className="facts">
      {origin === null ? null : <li>{origin}</li>}
      <li>
        {article.date === null ? (
          'no date in the dump'
        ) : (
          <time dateTime={article.date}>{dateInWords(article.date)}</time>
        )}
      </li>
      <li>{minutesToRead(article.words)} min</li>
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

const TITLE_ORIGINS: Record<TitleOrigin, string | null> = {
  source: null,
  derived: 'title from the first sentence',
  sidecar: 'title from the file beside the dump',
  correction: 'title corrected by hand',
};

/** Silent reading of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
