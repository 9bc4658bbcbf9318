import { Link } from 'react-router';
import { entityAddress, headlineAddress } from '../../contract/addresses.ts';
import type { Names } from '../../contract/files.ts';
import type { Headline, Tag } from '../../contract/headline.ts';
import { counted } from '../shell/counted.ts';
import type { Opened } from '../shell/opened.ts';
import { outletsOf, type Row } from './rows.ts';
import { HeadlineSpeakers } from './headline-speakers.tsx';
import { TagLinks } from './tag-links.tsx';
import { WordingText } from './wording-text.tsx';
import { comparedWordings, type Piece } from './wordings.ts';

/** More names than this crowd the line below a headline; the headline's own page has them all. */
const NAMES_SHOWN = 5;

interface Properties {
  readonly row: Row;
  readonly tags: readonly Tag[];
  readonly names: Names;
  readonly opened: Opened;
}

export function HeadlineRow({ row, tags, names, opened }: Properties) {
  const open = row.wordings.length > 1 && opened.has(`row-${row.id}`);
  const pieces = open ? comparedWordings(row.wordings.map(({ text }) => text)) : [];
  const shown = open ? row.wordings : row.wordings.slice(0, 1);
  const speakers = new Set(
    row.wordings.flatMap(({ quotes }) =>
      quotes.flatMap(({ attribution }) => attribution.speakers.map(({ entity }) => entity)),
    ),
  );
  return (
    <>
      <div id={`wordings-${row.id}`} className="flex flex-col gap-2.5">
        {shown.map((headline, index) => (
          <HeadlineLink key={headline.id} headline={headline} pieces={pieces[index] ?? null} />
        ))}
      </div>
      <ul className="facts empty:hidden">
        {tags.length === 0 ? null : (
          <li className="kicker flex flex-wrap gap-x-3.5">
            <TagLinks tags={tags} />
          </li>
        )}
        {outletsOf(row).map((outlet) => (
          <li key={outlet} className="font-semibold text-ink">
            <span className="sr-only">Outlet:</span> {outlet}
          </li>
        ))}
        <HeadlineSpeakers quotes={row.wordings.flatMap(({ quotes }) => quotes)} names={names} />
        {[...row.values.names]
          .filter((id) => !speakers.has(id))
          .slice(0, NAMES_SHOWN)
          .map((id) => (
            <li key={id}>
              <Link className="target hover:text-ink hover:underline" to={entityAddress(id)}>
                {names[id]?.name ?? id}
              </Link>
            </li>
          ))}
        {row.wordings.length < 2 ? null : (
          <li>
            <button
              type="button"
              id={`wordings-button-${row.id}`}
              aria-expanded={open}
              aria-controls={`wordings-${row.id}`}
              className="disclosure target hover:text-ink"
              onClick={() => opened.toggle(`row-${row.id}`)}
            >
              {counted(row.wordings.length, 'wording')}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

interface LinkProperties {
  readonly headline: Headline;
  /** With the words that other wordings lack told apart; null where it stands alone. */
  readonly pieces: readonly Piece[] | null;
}

function HeadlineLink({ headline, pieces }: LinkProperties) {
  return (
    <h3 className="face-serif text-row font-medium">
      <Link
        id={`row-${headline.id}`}
        className="inline-block decoration-1 underline-offset-[0.16em] hover:underline pointer-coarse:-mt-4.5 pointer-coarse:block pointer-coarse:pt-4.5"
        to={headlineAddress(headline)}
      >
        {pieces === null ? headline.text : <WordingText pieces={pieces} />}
      </Link>
    </h3>
  );
}
