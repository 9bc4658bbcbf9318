import type { Attribution } from '../../../contract/article.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Speech } from '../speech.ts';
import type { Words } from './place.ts';

/**
 * In a dialogue, a paragraph each, the turn of the other one: after Lee, Day and Lee again it is Day.
 * Null where the three paragraphs before do not alternate so.
 */
export function otherInDialogue(
  speeches: readonly Speech[],
  own: number,
  of: (other: number) => Attribution,
): Attribution | null {
  const place = speeches[own]?.spans[0];
  if (place === undefined || place.start > LONGEST_MARK) return null;
  const turns = [1, 2, 3].map((back) => {
    const index = speeches.findLastIndex(
      ({ kind, cue, spans: [first] }, other) =>
        other < own &&
        kind === 'direct' &&
        cue !== null &&
        first?.paragraph === place.paragraph - back &&
        first.start <= LONGEST_MARK,
    );
    return index < 0 ? null : of(index);
  });
  const [last, middle, first] = turns;
  const [one, other, again] = [last, middle, first].map((turn) => turn?.speakers[0]?.entity);
  if (middle === undefined || middle === null || one === undefined || other === undefined)
    return null;
  if (one === other || one !== again) return null;
  const rejected = [{ entity: one, why: 'The two speak in turn, and it spoke last.' }];
  return { speakers: middle.speakers, certainty: 'likely', rule: 'dialogue', rejected };
}

/**
 * A paragraph that is all speech, behind one in which somebody answered: mostly the other one's turn. That is who
 * asked, where the text tells; else anybody's. Null where nobody answered.
 */
export function afterAnswer(
  speeches: readonly Speech[],
  own: number,
  of: (other: number) => Attribution,
  words: Words,
): Attribution | null {
  const place = speeches[own]?.spans[0];
  const before = turnIn(speeches, own, (place?.paragraph ?? 0) - 1);
  if (place === undefined || before === null || !fillsParagraph(speeches[own], words)) return null;
  const answer = of(before);
  const [answering] = answer.speakers;
  const goesOn = speeches[before]?.cue === null && answer.rule === 'dialogue';
  if (!goesOn && !hasCue(speeches[before], ANSWERING, words)) return null;
  const rejected = answer.speakers.map(({ entity }) => ({
    entity,
    why: 'It has just answered, and the next turn may be another’s.',
  }));
  const question = turnIn(speeches, before, place.paragraph - 2);
  const asked = question === null || goesOn ? null : of(question);
  const asks = question !== null && asksIn(speeches[question], words);
  const [asking] = asked?.speakers ?? [];
  const other = asks && asking !== undefined && asking.entity !== answering?.entity;
  return {
    speakers: other ? (asked?.speakers ?? []) : [],
    certainty: 'likely',
    rule: 'dialogue',
    rejected,
  };
}

/** The last direct speech that begins in a paragraph, of those before another one; null where none does. */
function turnIn(speeches: readonly Speech[], own: number, paragraph: number): number | null {
  const index = speeches.findLastIndex(
    ({ kind, spans: [first] }, other) =>
      other < own && kind === 'direct' && first?.paragraph === paragraph,
  );
  return index < 0 ? null : index;
}

/** Whether a speech is all that its paragraph holds. */
function fillsParagraph(speech: Speech | undefined, words: Words): boolean {
  const first = speech?.spans[0];
  const last = speech?.spans.at(-1);
  if (first === undefined || last === undefined || first.paragraph !== last.paragraph) return false;
  const outside = [
    ...words.of({ ...first, start: 0, end: first.start }),
    ...words.of({ ...last, start: last.end, end: Infinity }),
  ];
  return outside.every(({ partOfSpeech }) => partOfSpeech === 'PUNCT');
}

/** Whether the cue of a speech is one of some words, in small letters. */
export function hasCue(
  speech: Speech | undefined,
  cues: ReadonlySet<string>,
  words: Words,
): boolean {
  const cue = speech?.cue ?? null;
  return cue !== null && words.of(cue).some(({ lower }) => cues.has(lower));
}

function asksIn(speech: Speech | undefined, words: Words): boolean {
  const last = speech?.spans.at(-1);
  if (last === undefined) return false;
  return words.text(last).trimEnd().endsWith('?') || hasCue(speech, ASKING, words);
}

export const ANSWERING = wordSet(
  'replied replies answered answers responded responds retorted countered',
);
const ASKING = wordSet('asked asks demanded inquired wondered');

/** Speech that opens its paragraph may have a mark before it. UTF-16 code units. */
const LONGEST_MARK = 1;
