import type { Mention, Span } from '../../../contract/article.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Speech } from '../speech.ts';
import { detachedHead } from './detached.ts';
import { insideOf } from './inside.ts';
import { canSpeak, closingOf, neighbourOf } from './neighbour.ts';
import { isPassive } from './passive.ts';
import { readPhrase } from './phrase.ts';
import { contains, overlaps, spanOf, type Word, type Words } from './place.ts';
import { SpanIndex } from './span-index.ts';

export interface Subject {
  readonly span: Span;
  /** It was found beside the cue or the speech, not by the sentence's grammar. */
  readonly inferred: boolean;
}

/**
 * The subjects of one speech's cue; where none of them can speak, what stands beside the cue instead.
 * `spoken`: the spans of all speech.
 */
export function subjectsOf(speech: Speech, words: Words, spoken: SpanIndex<Span>): Subject[] {
  if (isAskedOf(speech, words)) return [];
  if (speech.cue !== null && isPassive(speech.cue, words)) {
    const closing = speech.continues === null ? closingOf(speech, words) : null;
    return closing === null ? [] : [{ span: closing, inferred: true }];
  }
  const head = detachedHead(speech, words);
  if (head !== null && !speech.spans.some((span) => overlaps(span, head)))
    return [{ span: head, inferred: false }];
  const given = speech.subjects
    .map((subject) => withWholeNames(spanOf(words.of(subject)), words))
    .filter((subject) => !speech.spans.some((span) => overlaps(span, subject)))
    .filter((subject) => !isFronted(subject, words))
    .map((subject) => apposedBehind(subject, isInverted(speech, subject), words) ?? subject);
  if (speech.continues === null) {
    const able = given.some((span) => canSpeak(span, words));
    const beside = able ? closingOf(speech, words) : neighbourOf(speech, words, spoken);
    const inside = able || beside !== null ? null : insideOf(speech, words);
    const found = beside ?? inside;
    if (found !== null && !(able && isNested(speech, spoken)))
      return [{ span: apposedBehind(found, false, words) ?? found, inferred: true }];
  }
  return given.map((span) => ({ span, inferred: false }));
}

/** "Asked if the ferry would sail, she smiled": what somebody was asked is in nobody's words that the text tells of. */
function isAskedOf({ kind, cue, spans: [span] }: Speech, words: Words): boolean {
  if (kind === 'direct' || cue === null || span === undefined) return false;
  const sentence = words.sentence(words.sentenceAt(span.paragraph, span.start));
  const [first, second] = sentence;
  const asked = first?.lower === 'when' ? second : first;
  if (asked === undefined || !ASKED.has(asked.lower) || asked.partOfSpeech !== 'VERB') return false;
  const comma = sentence.find(({ text, start }) => text === ',' && start >= span.end);
  const between = words.text({ ...span, start: asked.end, end: span.start });
  return comma !== undefined && cue.start >= comma.start && !between.includes(',');
}

const ASKED = wordSet('asked pressed questioned quizzed');

/** "In Port Amsel, the mayor said": only where it was. */
function isFronted(subject: Span, words: Words): boolean {
  const covered = words.of(subject);
  const first = covered[0];
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return false;
  const own = words.paragraphs[subject.paragraph] ?? [];
  const before = own[first.index - 1];
  return (
    own[last.index + 1]?.text === ',' &&
    before?.partOfSpeech === 'ADP' &&
    words.sentence(first.sentence)[0] === before
  );
}

/** "The bishop of Amsel, Ann Lee, said": the person whose name stands between commas behind a description. */
function apposedBehind(subject: Span, inverted: boolean, words: Words): Span | null {
  const last = words.of(subject).at(-1);
  if (last === undefined) return null;
  const own = words.paragraphs[subject.paragraph] ?? [];
  // "one" of "one of them"
  const behind = last.lower === 'one' && own[last.index + 1]?.lower === 'of' ? 3 : 1;
  const comma = own[last.index + behind];
  if (comma?.text !== ',' || comma.sentence !== last.sentence) return null;
  const name = nameBehind(comma, own, words);
  if (name === undefined) return null;
  const described = readPhrase(subject, words).kind === 'description';
  if (!described && !ONE_OF_SEVERAL.test(words.text(subject))) return null;
  const closing = own.find(({ start }) => start >= name.end);
  const full = words.text(name).includes(' ');
  // "X, said the owner, Ann Lee."
  const ends = /^[.!?]$/.test(closing?.text ?? '') && inverted;
  return full && (ends || closing?.text === ',')
    ? { ...subject, start: name.start, end: name.end }
    : null;
}

/** "said one of them, Ann Lee, 68" */
const ONE_OF_SEVERAL = /^one(?: of (?:them|us))?$/i;

function isInverted({ cue }: Speech, subject: Span): boolean {
  return cue !== null && cue.paragraph === subject.paragraph && cue.end <= subject.start;
}

/** The name that a comma is followed by, perhaps with a title: ", the Very Revd Ann Lee". */
function nameBehind(comma: Word, own: readonly Word[], words: Words): Mention | undefined {
  const names = words.namesIn(comma.paragraph);
  let at = comma.index + 1;
  if (own[at]?.lower === 'the') at++;
  const limit = at + LONGEST_TITLE;
  while (at < limit && /PROPN|ADV/.test(own[at]?.partOfSpeech ?? '')) {
    const name = names.find(({ start }) => start === own[at]?.start);
    if (name !== undefined) return name;
    if (own[at]?.text === own[at]?.lower) return undefined;
    at++;
  }
  return names.find(({ start }) => start === own[comma.index + 1]?.start);
}

/** Words of a title with capitals: "the Very Revd". */
const LONGEST_TITLE = 4;

/** Whether the speech lies in another one. */
function isNested({ spans }: Speech, spoken: SpanIndex<Span>): boolean {
  return spans.some((own) => spoken.around(own).some((span) => span !== own));
}

/** The subject "Cruz" of "Ted Cruz", where the tagger took "Ted" for a verb. */
function withWholeNames(subject: Span, words: Words): Span {
  const { paragraph } = subject;
  let { start, end } = subject;
  for (const name of words.namesIn(paragraph)) {
    if (!overlaps(name, subject)) continue;
    start = Math.min(start, name.start);
    end = Math.max(end, name.end);
  }
  return { paragraph, start, end };
}

/** Speeches without the cues that are none: verbs of what was said, in this speech or another one. */
export function withoutMisreadCues(speeches: readonly Speech[]): Speech[] {
  const direct = new SpanIndex(
    speeches.flatMap((speech) =>
      speech.kind === 'direct' ? speech.spans.map((span) => [span, speech] as const) : [],
    ),
  );
  return speeches.map((speech) => {
    const { cue, spans } = speech;
    if (cue === null) return speech;
    const misread =
      spans.some((span) => overlaps(span, cue)) ||
      (speech.kind === 'direct' && direct.around(cue).some((other) => !holdsAny(other, spans)));
    return misread ? { ...speech, cue: null, subjects: [] } : speech;
  });
}

/** Whether any of some spans lies in a speech. */
function holdsAny(speech: Speech, spans: readonly Span[]): boolean {
  return spans.some((span) => speech.spans.some((around) => contains(around, span)));
}
