import { Link } from 'react-router';
import { articleAddress } from '../../contract/addresses.ts';
import { dateInWords } from '../../contract/dates.ts';
import type { ArticleFile } from '../../contract/files.ts';
import { counted } from '../shell/counted.ts';
import { MarkedWords } from './marked-words.tsx';
import { type FoundPassage, type LookedFor, marksIn, openingOf, passagesOf } from './passages.ts';
import './search.css';

interface FoundArticleProps {
  readonly file: ArticleFile;
  readonly lookedFor: LookedFor;
}

/** An article in which words were found: its title, whence it is, and the passages, each a link to its place. */
export function FoundArticle({ file, lookedFor }: FoundArticleProps) {
  const { article, outlet, date } = file;
  const { shown, paragraphs } = passagesOf(article, lookedFor);
  const title = article.title.text;
  return (
    <div className="flex flex-col gap-2 pointer-coarse:gap-4">
      <h2 className="face-serif text-row font-medium">
        <Link
          id={`found-${article.id}`}
          to={articleAddress(article)}
          className="decoration-1 underline-offset-[0.16em] hover:underline"
        >
          <MarkedWords text={title} marked={marksIn(title, lookedFor).marked} />
        </Link>
      </h2>
      <ul className="facts">
        {outlet === null ? null : <li>{outlet}</li>}
        <li>
          {date === null ? 'no date in the dump' : <time dateTime={date}>{dateInWords(date)}</time>}
        </li>
        {paragraphs > shown.length ? (
          <li>{counted(paragraphs - shown.length, 'more paragraph')} with these words</li>
        ) : null}
      </ul>
      {shown.length === 0 ? (
        <p className="face-serif text-quiet">{openingOf(article)}</p>
      ) : (
        <div className="flex flex-col gap-3 pointer-coarse:gap-5">
          {shown.map((found) => (
            <p key={found.passage.start} className="found-passage">
              <Link
                to={articleAddress(article, found.passage)}
                className="words-link touch-target pointer-coarse:block"
              >
                <PassageWords found={found} />
              </Link>
            </p>
          ))}
        </div>
      )}
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
