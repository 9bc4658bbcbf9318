import type { Article } from '../../contract/article.ts';
import { placeEdits } from '../../contract/edits.ts';
import { ruleInWords } from '../quote/facts.ts';
import { changeInWords } from './changes.ts';
import { findRepairs, type Repair } from './repairs.ts';
import { repairsIn } from './segments.ts';
import { titleSegments } from './title-words.tsx';

interface PrintedNotesProps {
  readonly article: Article;
  /** Where the article stands on the web. */
  readonly address: string;
}

/** What a printed page cannot tell on hover: its address and every repair. On paper only. */
export function PrintedNotes({ article, address }: PrintedNotesProps) {
  return (
    <section aria-labelledby="printed-notes" className="hidden flex-col gap-3 print:flex">
      <h2 id="printed-notes" className="ruled-heading">
        What was repaired
      </h2>
      <p className="text-note">
        {address}. Marks in blue were put there by this site, not by the source.
      </p>
      <ol className="text-note print:columns-2 print:gap-x-8">
        {notesOf(article).map((note, index) => (
          <li key={index} className="break-inside-avoid pb-1">
            {note}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One line per repair: "Paragraph 2, “won’t”: An apostrophe (’) was put in. Rule: …" */
export function notesOf({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): string[] {
  return [
    ...notesOn('Title', title.text, repairsIn(titleSegments(title))),
    ...paragraphs.flatMap(({ text, start, edits, break: parting }, index) => {
      const place = `Paragraph ${index + 1}`;
      const parted =
        parting === null
          ? []
          : [
              `${place}: parted from the one before it. Rule: ${ruleInWords(parting.rule)}, ${parting.certainty}.`,
            ];
      return [...parted, ...notesOn(place, text, findRepairs(text, placeEdits(start, edits)))];
    }),
  ];
}

function notesOn(place: string, text: string, repairs: readonly Repair[]): string[] {
  return repairs.flatMap(({ start, end, edits }) => {
    const words = text.slice(start, end).trim();
    const at = words === '' ? `after “${lastWord(text.slice(0, start))}”` : `“${words}”`;
    return edits.map(
      (edit) =>
        `${place}, ${at}: ${changeInWords(edit)} Rule: ${ruleInWords(edit.rule)}, ${edit.certainty}.`,
    );
  });
}

function lastWord(text: string): string {
  return text.trimEnd().split(/\s+/).at(-1) ?? '';
}
