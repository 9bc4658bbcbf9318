import type { Mention, Span } from '../../../contract/article.ts';
import type { Speech } from '../speech.ts';
import { byPlace, contains, spanOf, type Word, type Words } from './place.ts';
import { subjectsOf } from './subjects.ts';

/** Something that a reader takes note of on the way through a text. */
export type Step = { readonly span: Span } & (
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'subject'; readonly speech: number; readonly inferred: boolean }
  | { readonly kind: 'pronoun'; readonly word: Word }
  | { readonly kind: 'pair'; readonly members: readonly [Mention, Mention] }
);

/** Names, pronouns and the subjects of cues in the order of the text. */
export function stepsOf(speeches: readonly Speech[], words: Words): Step[] {
  const spoken = speeches.flatMap(({ spans }) => spans);
  const subjects = speeches.flatMap((speech, index) =>
    subjectsOf(speech, words, spoken).map((subject): Step => ({
      kind: 'subject',
      speech: index,
      ...subject,
    })),
  );
  const taken = words.paragraphs.map((): Span[] => []);
  for (const { span } of subjects) taken[span.paragraph]?.push(span);
  const free = (span: Span): boolean =>
    !(taken[span.paragraph] ?? []).some((subject) => contains(subject, span));
  const paragraphs = [...words.paragraphs.keys()];
  const named = paragraphs
    .flatMap((paragraph) => words.namesIn(paragraph))
    .filter(free)
    .map((mention): Step => ({ kind: 'name', span: mention, mention }));
  const pronouns: Step[] = [];
  for (const paragraph of words.paragraphs) {
    for (const word of paragraph) {
      if (word.partOfSpeech !== 'PRON' || !PERSONAL.has(word.lower)) continue;
      const span = spanOf([word]);
      if (free(span)) pronouns.push({ kind: 'pronoun', span, word });
    }
  }
  const pairs = paragraphs
    .flatMap((paragraph) => pairsIn(paragraph, words))
    .map((members): Step => ({
      kind: 'pair',
      span: members[1],
      members,
    }));
  return [...subjects, ...named, ...pronouns, ...pairs].toSorted((a, b) => byPlace(a.span, b.span));
}

/** Names joined by "and": "Ann Lee, a judge, and Bo Day". */
function pairsIn(paragraph: number, words: Words): (readonly [Mention, Mention])[] {
  const names = words.namesIn(paragraph);
  return names.flatMap((first, index) =>
    names.slice(index + 1, index + 1 + MOST_BETWEEN).flatMap((second) => {
      if (second.entity === first.entity || second.start - first.end > LONGEST_JOINT) return [];
      const between = words.text({ ...first, start: first.end, end: second.start });
      return JOINED.test(between) ? [[first, second] as const] : [];
    }),
  );
}

/** What stands between two names of a pair: "and", perhaps after a short apposition or bracket. */
const JOINED = /^(?:, [^,.;:]{1,40},| \([^().]{1,20}\),?)?,? and (?:[A-Z][a-z]{0,12}\.? )?$/;
/** UTF-16 code units. */
const LONGEST_JOINT = 70;
/** Names that an apposition may put between the two ("of Ohio"). */
const MOST_BETWEEN = 2;
/** Only he and she are followed through the narration: "it" and "they" mean too many things. */
const PERSONAL = new Set(['he', 'him', 'his', 'she', 'her']);
