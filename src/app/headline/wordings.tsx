import { Link } from 'react-router';
import { headlineAddress } from '../../contract/addresses.ts';
import type { Headline } from '../../contract/headline.ts';
import { comparedWordings } from '../feed/wordings.ts';
import { WordingText } from '../feed/wording-text.tsx';

interface Properties {
  readonly headline: Headline;
  /** All wordings of the story, this one among them. */
  readonly wordings: readonly Headline[];
}

/** The other wordings of the same story, the words marked that not all of them share. */
export function Wordings({ headline, wordings }: Properties) {
  if (wordings.length < 2) return null;
  const pieces = comparedWordings(wordings.map(({ text }) => text));
  return (
    <section aria-labelledby="wordings" className="flex flex-col">
      <h2 id="wordings" className="ruled-heading">
        Wordings of this story
      </h2>
      <ul className="divide-y divide-line">
        {wordings.map((wording, index) => (
          <li key={wording.id} data-row className="flex flex-col gap-1 py-3.5">
            <p className="face-serif text-row">
              {wording.id === headline.id ? (
                <WordingText pieces={pieces[index] ?? []} />
              ) : (
                <Link
                  className="inline-block decoration-1 underline-offset-[0.16em] hover:underline"
                  to={headlineAddress(wording)}
                >
                  <WordingText pieces={pieces[index] ?? []} />
                </Link>
              )}
            </p>
            <p className="facts">
              {wording.id === headline.id ? <span>this page</span> : null}
              {wording.outlet === null ? null : <span>{wording.outlet}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
