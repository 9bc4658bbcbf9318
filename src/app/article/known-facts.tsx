import type { TitleOrigin } from '../../contract/article.ts';
import { dateInWords } from '../../contract/dates.ts';
import { minutesToRead } from './reading-time.ts';
import { originInWords } from '../../contract/title-origin.ts';

interface KnownFactsProps {
  readonly origin: TitleOrigin;
  readonly date: string | null;
  readonly words: number;
}

/** Items of a list: whence a title that is not the dump's own, the date or its want, minutes to read. */
export function KnownFacts({ origin, date, words }: KnownFactsProps) {
  const whence = originInWords(origin);
  return (
    <>
      {whence === null ? null : <li>{whence}</li>}
      <li>
        {date === null ? 'no date in the dump' : <time dateTime={date}>{dateInWords(date)}</time>}
      </li>
      <li>{minutesToRead(words)} min</li>
    </>
  );
}
