import type { Attribution, RejectedSpeaker, Span } from '../../../contract/article.ts';
import type { Speech } from '../speech.ts';
import type { Discourse } from './discourse.ts';
import { contains, type Words } from './place.ts';
import { afterAnswer, otherInDialogue } from './dialogue.ts';
import { answering, answersIn } from './interview.ts';
import { isPassive } from './passive.ts';
import type { Found } from './reading.ts';

interface Context {
  readonly words: Words;
  readonly discourse: Discourse;
  /** Whom the article names; ids. */
  readonly persons: ReadonlySet<string>;
}

/**
 * The attributions of all speeches, from what their own cues say (`found`, null where a speech has no
 * subject of its own) and from the speech around: what it carries on, lies in or follows.
 */
export function completeAttributions(
  speeches: readonly Speech[],
  found: readonly (Found | null)[],
  context: Context,
): Attribution[] {
  const done = new Map<number, Attribution>();
  const answers = answersIn(speeches, context.words);
  /** The same for all answers; undefined until it is asked for. */
  let answer: Attribution | null | undefined;
  const attributionOf = (index: number, path: readonly number[] = []): Attribution => {
    const known = done.get(index);
    if (known !== undefined) return known;
    const speech = speeches[index];
    if (speech === undefined || path.includes(index)) return UNATTRIBUTED;
    const attribution = attribute(speech, index, found[index] ?? null, (other) =>
      attributionOf(other, [...path, index]),
    );
    done.set(index, attribution);
    return attribution;
  };
  const attribute = (
    speech: Speech,
    index: number,
    own: Found | null,
    of: (other: number) => Attribution,
  ): Attribution => {
    if (own !== null) {
      if (own.rule !== 'first-person') return attributionFrom(own);
      const outer = enclosing(speeches, index, own.subject);
      if (outer === null) return attributionFrom(own);
      const { speakers, certainty, rejected } = of(outer);
      // "I know that X", said inside another quote: what lies outside it only carries that one on.
      if (!nested(speech, speeches[outer])) {
        return { speakers, certainty, rule: 'continuation', rejected };
      }
      const meant = speakers.map(({ entity }) => ({ entity, mention: own.subject }));
      return { speakers: meant, certainty, rule: 'first-person', rejected };
    }
    if (speech.continues !== null && speech.continues !== index) {
      const { speakers, certainty, rejected } = of(speech.continues);
      return { speakers, certainty, rule: 'continuation', rejected };
    }
    const shared = speech.cue === null ? null : sharedSubject(speeches, index, speech.cue, context);
    if (shared !== null) {
      const { speakers, rejected } = of(shared);
      return { speakers, certainty: 'likely', rule: 'shared-subject', rejected };
    }
    if (speech.cue === null && asksForCue(speech, context.words)) {
      return { ...UNATTRIBUTED, rejected: bystanders(speech, index, context) };
    }
    const turn =
      speech.cue === null
        ? (otherInDialogue(speeches, index, of) ?? afterAnswer(speeches, index, of, context.words))
        : null;
    if (turn !== null) return turn;
    if (answers.has(index)) {
      if (answer === undefined) answer = answering(speeches, answers, context.persons, of);
      if (answer !== null) return answer;
    }
    const carried = speech.cue === null ? precedingSpeech(speeches, index, context) : null;
    if (carried !== null) {
      const { speakers, rejected } = of(carried);
      if (speakers.length > 0) {
        return { speakers, certainty: 'likely', rule: 'carried-over', rejected };
      }
    }
    const reported = speech.cue === null ? reportBefore(speeches, index, context) : null;
    if (reported !== null) {
      const { speakers, rejected } = of(reported);
      if (speakers.length === 1) {
        return { speakers, certainty: 'likely', rule: 'carried-over', rejected };
      }
    }
    return { ...UNATTRIBUTED, rejected: bystanders(speech, index, context) };
  };
  return speeches.map((_, index) => attributionOf(index));
}

const UNATTRIBUTED: Attribution = {
  speakers: [],
  certainty: 'likely',
  rule: 'unattributed',
  rejected: [],
};

function attributionFrom({ speakers, certainty, rule, rejected }: Found): Attribution {
  return { speakers, certainty, rule, rejected };
}

function nested(inner: Speech, outer: Speech | undefined): boolean {
  return inner.spans.every((span) => outer?.spans.some((around) => contains(around, span)));
}

/** `X,” somebody said`: a comma in marks leads on to who spoke, though the text says it in a way that we cannot read. */
function asksForCue({ marks, spans }: Speech, words: Words): boolean {
  const last = spans.at(-1);
  if (last === undefined || marks.close !== 'source') return false;
  const rest = words.of({ ...last, start: last.end, end: Infinity });
  const next = rest.find(({ partOfSpeech }) => partOfSpeech !== 'PUNCT');
  return words.text(last).endsWith(',') && next !== undefined;
}

/** The shortest other speech that a place lies in. */
function enclosing(speeches: readonly Speech[], own: number, place: Span): number | null {
  let best: { readonly index: number; readonly length: number } | null = null;
  speeches.forEach(({ spans }, index) => {
    if (index === own) return;
    for (const span of spans) {
      const length = span.end - span.start;
      if (contains(span, place) && (best === null || length < best.length))
        best = { index, length };
    }
  });
  return (best as { readonly index: number } | null)?.index ?? null;
}

/** "Lee said X, adding Y": a cue without a subject has that of the speech before it in its sentence. */
function sharedSubject(
  speeches: readonly Speech[],
  own: number,
  cue: Span,
  { words }: Context,
): number | null {
  if (isPassive(cue, words)) return null;
  const sentence = words.sentenceAt(cue.paragraph, cue.start);
  for (let index = speeches.length - 1; index >= 0; index--) {
    const other = speeches[index];
    if (index === own || other === undefined || other.cue === null) continue;
    if (other.subjects.length === 0) continue;
    const same =
      other.cue.paragraph === cue.paragraph &&
      other.cue.start < cue.start &&
      words.sentenceAt(other.cue.paragraph, other.cue.start) === sentence;
    if (same) return index;
  }
  return null;
}

/**
 * Direct speech without a cue goes on with the speaker of the direct speech before it in its
 * paragraph, or of the one that the paragraph before ends in.
 */
function precedingSpeech(
  speeches: readonly Speech[],
  own: number,
  { words }: Context,
): number | null {
  const speech = speeches[own];
  const first = speech?.spans[0];
  if (speech === undefined || first === undefined || speech.kind === 'indirect') return null;
  if (isLedByAnother(first, words)) return null;
  const opens = words.of({ ...first, start: 0, end: first.start }).length === 0;
  for (let index = own - 1; index >= 0; index--) {
    const other = speeches[index];
    const last = other?.spans.at(-1);
    if (other === undefined || last === undefined || other.kind === 'indirect') continue;
    if (last.paragraph === first.paragraph && last.end <= first.start) return index;
    if (last.paragraph !== first.paragraph - 1) return null;
    const rest = words.of({ ...last, start: last.end, end: Infinity });
    const quiet = rest.every(({ partOfSpeech }) => partOfSpeech === 'PUNCT');
    return opens && quiet ? index : null;
  }
  return null;
}

/** "Another was blunter: X", "Lee, who was early: X": somebody else, whether the text names him or not. */
function isLedByAnother(first: Span, words: Words): boolean {
  const sentence = words.sentence(words.sentenceAt(first.paragraph, first.start));
  const leading = sentence.filter(({ end }) => end <= first.start);
  const last = leading.findLast(({ text }) => !MARK.test(text));
  if (last?.text !== ':') return false;
  const opening = leading[0]?.start ?? 0;
  const named = words
    .namesIn(first.paragraph)
    .some(({ start, end }) => start >= opening && end <= first.start);
  return named || OTHERS.has(leading[0]?.lower ?? '');
}

const MARK = /^["“‘']$/;
const OTHERS = new Set(['another', 'others', 'one', 'some', 'someone', 'somebody']);

/** "Lee said it was late. “We are going”": the report that ends in the sentence before, in the same paragraph. */
function reportRightBefore(
  speeches: readonly Speech[],
  own: number,
  first: Span,
  words: Words,
): number | null {
  if (speeches[own]?.marks.open !== 'source' || isLedByAnother(first, words)) return null;
  const sentence = words.sentenceAt(first.paragraph, first.start);
  const index = speeches.findLastIndex(
    ({ kind, cue, subjects, spans }, at) =>
      at < own &&
      kind !== 'direct' &&
      cue?.paragraph === first.paragraph &&
      subjects.length > 0 &&
      // "Lee, who says X": told in passing
      !subjects.some((subject) => words.text(subject).toLowerCase() === 'who') &&
      spans.some(({ end }) => words.sentenceAt(first.paragraph, end - 1) === sentence - 1),
  );
  return index < 0 ? null : index;
}

/** "The roof would be mended, Lee said. / X": the report that the paragraph before ends in, with its cue, leads to X. */
function reportBefore(speeches: readonly Speech[], own: number, { words }: Context): number | null {
  const first = speeches[own]?.spans[0];
  if (first === undefined || speeches[own]?.kind !== 'direct') return null;
  const here = reportRightBefore(speeches, own, first, words);
  if (here !== null) return here;
  const before = first.paragraph - 1;
  const index = speeches.findLastIndex(({ cue }, at) => at < own && cue?.paragraph === before);
  const report = speeches[index];
  if (report === undefined || report.cue === null || report.kind === 'direct') return null;
  if (report.subjects.length === 0 || isAddressed(before, speeches, words)) return null;
  const leading = words.of({ ...first, start: 0, end: first.start });
  // Words in marks may follow the report itself: "Lee said it was late. / “We are going.”"
  const marked = speeches[own]?.marks.open === 'source';
  const told = marked ? report.spans.map((span) => span.end) : [];
  const end = Math.max(report.cue.end, ...report.subjects.map((subject) => subject.end), ...told);
  const rest = words.of({ paragraph: before, start: end, end: Infinity });
  const closes = rest.every(({ partOfSpeech }) => partOfSpeech === 'PUNCT');
  const opens = leading.every(({ partOfSpeech }) => partOfSpeech === 'PUNCT');
  return closes && opens ? index : null;
}

/** "Your brother says you have no chance.": whoever writes so asks somebody, and what follows is the answer. */
function isAddressed(paragraph: number, speeches: readonly Speech[], words: Words): boolean {
  const quoted = speeches
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ spans }) => spans.filter((span) => span.paragraph === paragraph));
  return words
    .of({ paragraph, start: 0, end: Infinity })
    .some(
      ({ lower, start }) =>
        ADDRESSED.has(lower) && !quoted.some((span) => span.start <= start && start < span.end),
    );
}

const ADDRESSED = new Set(['you', 'your', 'yours', 'yourself']);

/** Those who come to mind where a speech has no speaker. */
function bystanders(speech: Speech, index: number, { discourse }: Context): RejectedSpeaker[] {
  const [first] = speech.spans;
  if (first === undefined) return [];
  return discourse
    .rank({ ...first, end: first.start }, index)
    .filter(
      ({ referent, insideOnly }) =>
        referent.type === 'person' && referent.members.length === 0 && !insideOnly,
    )
    .slice(0, MOST_BYSTANDERS)
    .map(({ referent }) => ({
      entity: referent.id,
      why: 'Spoken of nearby, but not said to speak here.',
    }));
}

const MOST_BYSTANDERS = 2;
