import type { Mention, Span } from '../../../contract/article.ts';
import type { Speech } from '../speech.ts';
import { byPlace, contains, overlaps, type Word, type Words } from './place.ts';
import { SpanIndex } from './span-index.ts';
import { strangerOf } from './strangers.ts';
import { subjectsOf } from './subjects.ts';

/** Something that a reader takes note of on the way through a text. */
export type Step = { readonly span: Span } & (
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'subject'; readonly speech: number; readonly inferred: boolean }
  | { readonly kind: 'pronoun'; readonly word: Word }
  | { readonly kind: 'pair'; readonly members: readonly [Mention, Mention] }
  | { readonly kind: 'stranger'; readonly name: Mention | null }
);

/** Names, pronouns and the subjects of cues in the order of the text. `persons`: ids of entities. */
export function stepsOf(
  speeches: readonly Speech[],
  persons: ReadonlySet<string>,
  words: Words,
): Step[] {
  const subjects = subjectSteps(speeches, words);
  const taken = words.paragraphs.map((): Span[] => []);
  for (const { span } of subjects) taken[span.paragraph]?.push(span);
  const names: Step[] = [];
  const pronouns: Step[] = [];
  const pairs: Step[] = [];
  const strangers: Step[] = [];
  words.paragraphs.forEach((own, paragraph) => {
    const subjectsHere = taken[paragraph] ?? [];
    for (const mention of words.namesIn(paragraph)) {
      if (isFree(mention, subjectsHere)) names.push({ kind: 'name', span: mention, mention });
    }
    for (const word of own) {
      if (word.partOfSpeech !== 'PRON' || !PERSONAL.has(word.lower)) continue;
      const span = { paragraph, start: word.start, end: word.end };
      if (isFree(span, subjectsHere)) pronouns.push({ kind: 'pronoun', span, word });
    }
    addPairs(paragraph, words, pairs);
    const people = words.namesIn(paragraph).filter(({ entity }) => persons.has(entity));
    for (const sentence of words.sentencesIn(paragraph)) {
      const stranger = strangerOf(sentence, people, words);
      if (stranger !== null && !subjectsHere.some((subject) => overlaps(subject, stranger.span)))
        strangers.push({ kind: 'stranger', ...stranger });
    }
  });
  return [...subjects, ...names, ...pronouns, ...pairs, ...strangers].toSorted(bySpan);
}

function subjectSteps(speeches: readonly Speech[], words: Words): Step[] {
  const spoken = new SpanIndex(
    speeches.flatMap(({ spans }) => spans.map((span) => [span, span] as const)),
  );
  const steps: Step[] = [];
  speeches.forEach((one, speech) => {
    for (const { span, inferred } of subjectsOf(one, words, spoken)) {
      steps.push({ kind: 'subject', span, speech, inferred });
    }
  });
  return steps;
}

function isFree(span: Span, subjects: readonly Span[]): boolean {
  for (const subject of subjects) if (contains(subject, span)) return false;
  return true;
}

function bySpan(a: Step, b: Step): number {
  return byPlace(a.span, b.span);
}

/** Names joined by "and": "Ann Lee, a judge, and Bo Day". */
function addPairs(paragraph: number, words: Words, pairs: Step[]): void {
  const names = words.namesIn(paragraph);
  names.forEach((first, index) => {
    for (let next = index + 1; next <= index + MOST_BETWEEN; next++) {
      const second = names[next];
      if (second === undefined) break;
      if (second.entity === first.entity || second.start - first.end > LONGEST_JOINT) continue;
      const between = words.text({ paragraph, start: first.end, end: second.start });
      if (JOINED.test(between))
        pairs.push({ kind: 'pair', span: second, members: [first, second] });
    }
  });
}

/** What stands between two names of a pair: "and", perhaps after a short apposition or bracket. */
const JOINED = /^(?:, [^,.;:]{1,40},| \([^().]{1,20}\),?)?,? and (?:[A-Z][a-z]{0,12}\.? )?$/;
/** UTF-16 code units. */
const LONGEST_JOINT = 70;
/** Names that an apposition may put between the two ("of Ohio"). */
const MOST_BETWEEN = 2;
/** Only he and she are followed through the narration: "it" and "they" mean too many things. */
const PERSONAL = new Set(['he', 'him', 'his', 'she', 'her']);
