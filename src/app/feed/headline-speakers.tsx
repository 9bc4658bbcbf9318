import { Link } from 'react-router';
import { entityAddress } from '../../contract/addresses.ts';
import type { Quote } from '../../contract/article.ts';
import type { Names } from '../../contract/files.ts';

interface Properties {
  readonly quotes: readonly Quote[];
  readonly names: Names;
}

/** Who speaks in a headline, each once; a quote that nobody is named for says so. */
export function HeadlineSpeakers({ quotes, names }: Properties) {
  const speakers = new Set(
    quotes.flatMap(({ attribution }) => attribution.speakers.map(({ entity }) => entity)),
  );
  return (
    <>
      {[...speakers].map((id) => (
        <li key={id}>
          <Link className="target font-semibold text-accent hover:underline" to={entityAddress(id)}>
            <span aria-hidden="true" className="speech-sign">
              ❝
            </span>
            <span className="sr-only">Speaks:</span> {names[id]?.name ?? id}
          </Link>
        </li>
      ))}
      {quotes.some(({ attribution }) => attribution.speakers.length === 0) ? (
        <li>
          <span aria-hidden="true" className="speech-sign">
            ❝
          </span>
          unattributed quote
        </li>
      ) : null}
    </>
  );
}
