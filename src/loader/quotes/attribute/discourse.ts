import type { Span } from '../../../contract/article.ts';
import type { EntityType } from '../../../contract/entity.ts';
import type { Gender } from '../../names/find.ts';
import type { Speech } from '../speech.ts';
import type { Part } from './part.ts';
import { contains, type Word, type Words } from './place.ts';

/** Somebody or something that the text has spoken of, and that a later word may stand for. */
export interface Referent {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly number: 'one' | 'many';
  /** Those whom a pair is made of ("Ann Lee and Bo Day"); empty for anybody else. */
  readonly members: readonly Referent[];
  gender: Gender | null;
  /** Of "her publisher" the gender of whose it is; null for anybody else. */
  readonly ownedBy: Gender | null;
  /** The same of somebody named: "her editor, Ann Lee". */
  belongsTo: Gender | null;
  /** "The owner told her", "A driver stopped. He said": the gender that this one, of unknown gender, is hardly of. */
  unlike: Gender | null;
  /** What the text has called it beside its name ("former senator"): words in lower case. */
  readonly introductions: (readonly string[])[];
}

/** "One of them": somebody whom the text gives no name and no role, and whom a pronoun may mean. */
export const ANONYMOUS: Referent = {
  id: '',
  name: '',
  type: 'role',
  number: 'one',
  members: [],
  gender: null,
  ownedBy: null,
  belongsTo: null,
  unlike: null,
  introductions: [],
};

/** A body whose name nobody knows ("according to the group Moorlight Relief"), and which "it" may mean. */
export const NAMELESS: Referent = { ...ANONYMOUS, id: '?', type: 'organisation' };

export interface Ranked {
  readonly referent: Referent;
  /** Salience: how present it is in the reader's mind. */
  readonly score: number;
  /** Sentences since it was last named, those of direct speech counted less. */
  readonly distance: number;
  readonly part: Part;
  /** It is the subject of the sentence before the direct speech asked about: mostly its speaker. */
  readonly leading: boolean;
  /** It was last named in an earlier paragraph. */
  readonly earlier: boolean;
  /** All its mentions so far stand inside the speech that is asked about. */
  readonly insideOnly: boolean;
}

/** What a reader has in mind while the text goes on. */
export interface Discourse {
  /** Notes that `span` stands for `referent`. Spans come in the order of the text. */
  note(referent: Referent, span: Span, part: Part): void;
  /** Who may be meant at a place, the most present first. `speech`: index of what is attributed. */
  rank(place: Span, speech: number | null): Ranked[];
  inDirectSpeech(span: Span): boolean;
  /** The last subject in the sentence of a place before it, and where it ends in its paragraph's text. */
  subjectBefore(place: Span): { readonly referent: Referent; readonly end: number } | null;
}

interface Trace {
  readonly referent: Referent;
  readonly span: Span;
  readonly sentence: number;
  readonly part: Part;
  readonly weight: number;
}

/**
 * Salience after Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora Resolution": mentions
 * weigh by their part in the sentence and fade from sentence to sentence.
 */
export function createDiscourse(words: Words, speeches: readonly Speech[]): Discourse {
  const traces: Trace[] = [];
  const direct = spansByParagraph(speeches, ({ kind }) => kind === 'direct');
  const clock = narrativeClock(words, direct);
  const reported = spansByParagraph(speeches, ({ kind }) => kind !== 'direct');
  return {
    inDirectSpeech: (span) => within(direct, span),
    subjectBefore: (place) => {
      const sentence = words.sentenceAt(place.paragraph, place.start);
      const trace = traces.findLast((each) => each.sentence !== sentence || MAIN.has(each.part));
      if (trace?.sentence !== sentence) return null;
      return { referent: trace.referent, end: trace.span.end };
    },
    note: (referent, span, part) => {
      const spoken = within(direct, span);
      const told = !spoken && part !== 'speaker' && part !== 'asker' && within(reported, span);
      const weight =
        WEIGHTS[part] * (spoken ? WEIGHT_IN_DIRECT : 1) * (told ? WEIGHT_IN_INDIRECT : 1);
      const sentence = words.sentenceAt(span.paragraph, span.start);
      traces.push({ referent, span, sentence, part, weight });
    },
    rank: (place, speech) => {
      const sentence = words.sentenceAt(place.paragraph, place.start);
      const now = clock[sentence] ?? 0;
      const own = speech === null ? [] : (speeches[speech]?.spans ?? []);
      const found = new Map<string, { -readonly [key in keyof Ranked]: Ranked[key] }>();
      const before = speech === null ? -1 : sentenceBefore(speeches[speech], place, words);
      let distance = 0;
      let left = 1;
      for (let index = traces.length - 1; index >= 0; index--) {
        const trace = traces[index];
        if (trace === undefined) break;
        const back = now - (clock[trace.sentence] ?? 0);
        if (back > WINDOW) break;
        if (back !== distance) {
          distance = back;
          left = FADING ** distance;
        }
        const { referent, part } = trace;
        const inside = liesIn(own, trace.span);
        const here = trace.sentence === sentence && MAIN.has(part) ? SAME_SENTENCE : 1;
        const earlier = trace.span.paragraph < place.paragraph;
        const far = earlier ? EARLIER_PARAGRAPH : 1;
        const score = inside ? 0 : trace.weight * here * left * far;
        const leading =
          trace.sentence === before && MAIN.has(part) && !inside && !within(direct, trace.span);
        const known = found.get(referent.id);
        if (known === undefined) {
          found.set(referent.id, {
            referent,
            score,
            distance,
            part,
            leading,
            earlier,
            insideOnly: inside,
          });
        } else {
          known.leading ||= leading;
          known.score = Math.max(known.score, score) + ECHO * Math.min(known.score, score);
          if (known.insideOnly && !inside) {
            known.insideOnly = false;
            known.distance = distance;
            known.part = part;
          }
        }
      }
      const ranked = [...found.values()];
      ranked.sort(byPresence);
      return ranked;
    },
  };
}

/** The sentence before direct speech that closes at a place, in the same paragraph; -1 where there is none. */
function sentenceBefore(speech: Speech | undefined, place: Span, words: Words): number {
  const first = speech?.spans[0];
  if (speech?.kind !== 'direct' || first?.paragraph !== place.paragraph) return -1;
  const { paragraph } = place;
  const sentence = words.sentenceAt(paragraph, Math.min(first.start, place.start));
  return sentence > words.sentenceAt(paragraph, 0) ? sentence - 1 : -1;
}

function byPresence(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.distance - b.distance;
}

function within(spans: SpansByParagraph, place: Span): boolean {
  return liesIn(spans.get(place.paragraph) ?? [], place);
}

function liesIn(spans: readonly Span[], place: Span): boolean {
  for (const span of spans) if (contains(span, place)) return true;
  return false;
}

type SpansByParagraph = ReadonlyMap<number, readonly Span[]>;

function spansByParagraph(
  speeches: readonly Speech[],
  kind: (speech: Speech) => boolean,
): SpansByParagraph {
  const found = new Map<number, Span[]>();
  for (const speech of speeches) {
    if (!kind(speech)) continue;
    for (const span of speech.spans) {
      const known = found.get(span.paragraph);
      if (known === undefined) found.set(span.paragraph, [span]);
      else known.push(span);
    }
  }
  return found;
}

/** A pair's members; of anybody else itself. */
export function individuals(referent: Referent): readonly Referent[] {
  return referent.members.length > 0 ? referent.members : [referent];
}

/** Sentences counted over the article; those inside direct speech pass the reader's mind faster. */
function narrativeClock(words: Words, direct: SpansByParagraph): number[] {
  const clock: number[] = [];
  let time = 0;
  for (let number = 0; ; number++) {
    const sentence = words.sentence(number);
    const first = sentence[0];
    const last = sentence.at(-1);
    if (first === undefined || last === undefined) break;
    const spoken = (direct.get(first.paragraph) ?? []).some(
      ({ start, end }) => start <= first.start + 1 && last.start <= end,
    );
    time += spoken ? SPOKEN_STEP : 1;
    clock.push(time);
    if (endsInDivider(sentence)) time += DIVIDER_STEP;
  }
  return clock;
}

function endsInDivider(sentence: readonly Word[]): boolean {
  const ending = sentence.slice(-DIVIDER_LENGTH);
  if (!ending.some(isRule)) return false;
  return /_{3}|\*{3}/.test(ending.map((word) => (isRule(word) ? word.text : ' ')).join(''));
}

const isRule = ({ text }: Word): boolean => text.includes('_') || text.includes('*');

/** Tokens. */
const DIVIDER_LENGTH = 4;

/** Fitted by hand on the order of grammatical parts that the literature agrees on. */
const WEIGHTS: Readonly<Record<Part, number>> = {
  speaker: 1.6,
  asker: 0.45,
  asked: 1,
  subject: 1,
  embedded: 0.7,
  introduced: 1,
  owner: 0.9,
  object: 0.6,
  oblique: 0.45,
  possessive: 0.45,
  modifier: 0.2,
  beside: 0.2,
};
/** Those whom a speaker speaks of are seldom the next "he". */
const WEIGHT_IN_DIRECT = 0.1;
const WEIGHT_IN_INDIRECT = 0.4;
/** What is left of a mention after one sentence. */
const FADING = 0.5;
/** What each earlier mention of the same one adds to the strongest. */
const ECHO = 0.3;
/** The subject of a pronoun's own sentence comes first: "Lee left when he heard". */
const MAIN: ReadonlySet<Part> = new Set<Part>(['speaker', 'subject', 'introduced']);
const SAME_SENTENCE = 1.5;
/** A new paragraph may be about somebody else: who is named in it comes to mind before others. */
const EARLIER_PARAGRAPH = 0.5;
/** How far a pronoun reaches back, in sentences of narration. */
const WINDOW = 8;
/** A sentence of direct speech, counted in sentences of narration. */
const SPOKEN_STEP = 0.3;
/** A line across the text begins another story. */
const DIVIDER_STEP = 6;
