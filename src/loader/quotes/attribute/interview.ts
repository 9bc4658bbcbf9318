import type { Attribution } from '../../../contract/article.ts';
import type { Speech } from '../speech.ts';
import type { Words } from './place.ts';

/**
 * Which speeches answer an interview's questions: each opens a paragraph and has no cue, and the paragraph before is no
 * speech and often asks. By index, in order; empty where so few do that it is no interview.
 */
export function answersIn(speeches: readonly Speech[], words: Words): ReadonlySet<number> {
  const opened = new Map<number, number>();
  speeches.forEach(({ kind, marks, cue, spans: [first] }, index) => {
    const opens = first !== undefined && first.start <= LONGEST_MARK && kind === 'direct';
    if (opens && marks.open === 'source' && (cue === null || cue.paragraph === first.paragraph))
      opened.set(first.paragraph, index);
  });
  const answers = new Set<number>();
  let asked = 0;
  for (const [paragraph, index] of opened) {
    const before = words.paragraphs[paragraph - 1];
    if (speeches[index]?.cue !== null || before === undefined || opened.has(paragraph - 1))
      continue;
    answers.add(index);
    if (before.some(({ text }) => text === '?')) asked++;
  }
  return asked >= FEWEST_ASKED && asked * 3 >= answers.size ? answers : NONE;
}

/**
 * Who answers an interview's questions: the one of the `persons` named who alone is said to speak above the first of
 * them. Null where nobody is, or several are.
 */
export function answering(
  speeches: readonly Speech[],
  answers: ReadonlySet<number>,
  persons: ReadonlySet<string>,
  of: (other: number) => Attribution,
): Attribution | null {
  const [earliest = 0] = answers;
  const first = paragraphOf(speeches[earliest]);
  const found = speeches.flatMap((speech, index) =>
    paragraphOf(speech) < first && speech.subjects.length > 0 ? [of(index)] : [],
  );
  const named = found
    .flatMap(({ speakers }) => speakers.map(({ entity }) => entity))
    .filter((entity) => persons.has(entity));
  const [only] = named;
  if (only === undefined || named.some((entity) => entity !== only)) return null;
  return {
    speakers: [{ entity: only, mention: null }],
    certainty: 'likely',
    rule: 'interview',
    rejected: [],
  };
}

const paragraphOf = (speech: Speech | undefined): number => speech?.spans[0]?.paragraph ?? Infinity;

const NONE: ReadonlySet<number> = new Set();

/** A paragraph that begins with a mark. UTF-16 code units. */
const LONGEST_MARK = 1;
/** So many questions, each with its answer, are put in no other text. */
const FEWEST_ASKED = 3;
