import { Link } from 'react-router';
import { dumpAddress } from '../../contract/addresses.ts';
import type { Edit } from '../../contract/dump.ts';
import type { Appearance, Headline } from '../../contract/headline.ts';

/** Where the headline stands in the dumps, and what was done to it there. */
export function Appearances({ headline: { appearances } }: { readonly headline: Headline }) {
  return (
    <section aria-labelledby="appearances" className="flex flex-col">
      <h2 id="appearances" className="ruled-heading">
        Where it stands
      </h2>
      <ul className="divide-y divide-line">
        {appearances.map((appearance) => (
          <li
            key={`${appearance.dump} ${appearance.start}`}
            data-row
            className="flex flex-col gap-1 py-3.5 text-furniture pointer-coarse:gap-3.5"
          >
            <p>
              <Link className="link target" to={dumpAddress(appearance.dump, appearance.line)}>
                {appearance.file}, line {appearance.line}
              </Link>
            </p>
            <Edits edits={appearance.edits} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Edits({ edits }: Pick<Appearance, 'edits'>) {
  if (edits.length === 0) {
    return <p className="text-note text-quiet">The dump’s own words, untouched.</p>;
  }
  return (
    <ul className="flex flex-col gap-0.5 text-note text-quiet">
      {edits.map((edit) => (
        <li key={`${edit.at} ${edit.rule}`}>
          {editInWords(edit)} <Literal text={edit.insert === '' ? edit.remove : edit.insert} />
          {edit.remove !== '' && edit.insert !== '' ? (
            <>
              {' in place of '}
              <Literal text={edit.remove} />
            </>
          ) : null}
          {` · ${edit.rule.replaceAll('-', ' ')}, ${edit.certainty}`}
        </li>
      ))}
    </ul>
  );
}

function editInWords({ insert, certainty }: Edit): string {
  const suggested = certainty === 'suggested' ? 'Suggested, not done: ' : '';
  return insert === '' ? `${suggested}taken off` : `${suggested}put in`;
}

/** Characters as they stand, spaces included; an invisible one by its code point. */
function Literal({ text }: { readonly text: string }) {
  const shown = text.replaceAll(
    /[^\P{C}\n]|[\n\r\t]|[^\S ]/gu,
    (character) =>
      `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  return <code className="whitespace-pre-wrap bg-wash px-1 text-ink">{shown}</code>;
}
