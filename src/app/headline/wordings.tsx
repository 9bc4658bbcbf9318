import { Link } from 'react-router';
import { headlineAddress } from '../../contract/addresses.ts';
import type { Headline } from '../../contract/headline.ts';
import { comparedWordings } from '../feed/wordings.ts';
import { WordingText } from '../feed/wording-text.tsx';

interface Properties {
  readonly headline: Headline;
  /** All wordings of the story, this one among them. */
  readonly twins: readonly Headline[];
}

/** The other wordings of the same story, the words marked that not all of them share. */
export function Wordings({ headline, twins }: Properties) {
  if (twins.length < 2) return null;
  const pieces = comparedWordings(twins.map(({ text }) => text));
  return (
    <section aria-labelledby="wordings" className="flex flex-col">
      <h2 id="wordings" className="ruled-heading">
        Wordings of this story
      </h2>
      <ul className="divide-y divide-line">
        {twins.map((twin, index) => (
          <li key={twin.id} data-row className="flex flex-col gap-1 py-3.5">
            <p className="face-serif text-row">
              {twin.id === headline.id ? (
                <WordingText pieces={pieces[index] ?? []} />
              ) : (
                <Link
                  className="inline-block decoration-1 underline-offset-[0.16em] hover:underline"
                  to={headlineAddress(twin)}
                >
                  <WordingText pieces={pieces[index] ?? []} />
                </Link>
              )}
            </p>
            <p className="facts">
              {twin.id === headline.id ? <span>this page</span> : null}
              {twin.outlet === null ? null : <span>{twin.outlet}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
