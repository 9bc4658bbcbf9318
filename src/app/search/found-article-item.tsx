import { Link } from 'react-router';
import { passageFragment } from '../../contract/addresses.ts';
import { dateInWords } from '../../contract/dates.ts';
import { counted } from '../shell/counted.ts';
import type { FoundArticle } from './find-articles.ts';
import { MarkedWords } from './marked-words.tsx';
import type { FoundPassage } from './passages.ts';
import { formsIn } from './word-forms.ts';
import './search.css';

interface FoundArticleItemProps {
  readonly article: FoundArticle;
  /** The words looked for. */
  readonly wanted: readonly string[];
}

/** An article in which words were found: its title, whence it is, and the passages, each a link to its place. */
export function FoundArticleItem({ article, wanted }: FoundArticleItemProps) {
  const { address, title, outlet, date, passages, more, opening } = article;
  return (
    <div className="flex flex-col gap-2 pointer-coarse:gap-4">
      <h2 className="face-serif text-row font-medium">
        <Link
          id={`found-${address}`}
          to={address}
          className="decoration-1 underline-offset-[0.16em] hover:underline"
        >
          <MarkedWords text={title} marked={formsIn(title, wanted)} />
        </Link>
      </h2>
      <ul className="facts">
        {outlet === null ? null : <li>{outlet}</li>}
        <li>
          {date === null ? 'no date in the dump' : <time dateTime={date}>{dateInWords(date)}</time>}
        </li>
        {more <= 0 ? null : <li>{counted(more, 'more paragraph')} with these words</li>}
      </ul>
      {opening === null ? null : <p className="face-serif text-quiet">{opening}</p>}
      <div className="flex flex-col gap-3 pointer-coarse:gap-5">
        {passages.map((found) => (
          <p key={found.passage.start} className="found-passage">
            <Link
              to={`${address}#${passageFragment(found.passage)}`}
              className="found-link touch-target pointer-coarse:block"
            >
              <PassageWords found={found} />
            </Link>
          </p>
        ))}
      </div>
    </div>
  );
}

function PassageWords({ found: { text, marked, cut } }: { readonly found: FoundPassage }) {
  return (
    <>
      {cut.before ? '… ' : null}
      <MarkedWords text={text} marked={marked} />
      {cut.behind ? ' …' : null}
    </>
  );
}
