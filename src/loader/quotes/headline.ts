import type { Attribution, Mention, Quote, Span } from '../../contract/article.ts';
import type { Entity } from '../../contract/entity.ts';
import { alphabetOf, skeletonOffsets } from '../../contract/skeleton.ts';
import type { HeadlineLine } from '../headlines.ts';
import { frameSpeech, type HeadlineSpeech } from './headline/frames.ts';
import type { Stretch } from './headline/marks.ts';
import { speakerOf } from './headline/speaker.ts';
import { type Telling, tellerOf } from './headline/told.ts';

export interface HeadlineQuotes {
  /** Mentions of the headline that stand for another one of the name than was thought: its id. */
  readonly meant: ReadonlyMap<Mention, string>;
  readonly quotes: readonly Quote[];
  readonly roles: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Reported speech in one headline, and who spoke. `id` is the headline's; `telling` its article. */
export function findHeadlineQuotes(
  id: string,
  headline: HeadlineLine,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  telling: Telling = NOTHING_TOLD,
): HeadlineQuotes {
  const { text } = headline;
  const speeches = frameSpeech(text, mentions);
  if (speeches.length === 0) return NO_QUOTES;
  const offsets = skeletonOffsets(text, alphabetOf(text));
  const roles = new Map<string, Entity>();
  const added = new Map<string, Mention>();
  const meant = new Map<Mention, string>();
  const quotes = speeches.flatMap((speech): Quote[] => {
    const {
      attribution: named,
      role,
      mention,
    } = speakerOf(id, text, speech.subject, speech.rule === BEFORE_COLON, mentions, entities);
    const words = text.slice(speech.content.start, speech.content.end);
    const attribution = amongNamesakes(named, words, mentions, telling, meant);
    if (attribution.speakers.length === 0 && needsSpeaker(speech, attribution)) return [];
    if (role !== null) roles.set(role.id, role);
    if (mention !== null) added.set(mention.entity, mention);
    const { content, marked, cue } = speech;
    const parts = speeches.filter(
      (other) => other.marked && other !== speech && within(other, speech),
    );
    const mark = marked || parts.length > 0 ? 'source' : 'none';
    const quote: Quote = {
      id: `${offsets[content.start] ?? 0}-${offsets[content.end] ?? 0}`,
      kind: marked ? 'direct' : parts.length > 0 ? 'mixed' : 'indirect',
      marks: { open: mark, close: mark },
      spans: [spanOf(content)],
      quoted: marked ? [] : parts.map((part) => spanOf(part.content)),
      cue: cue === null ? null : spanOf(cue),
      certainty: speech.rule.startsWith('colon after') ? 'likely' : 'sure',
      attribution,
    };
    return [quote];
  });
  return { quotes, roles: [...roles.values()], mentions: [...added.values()], meant };
}

/** Of several of a name the one who says so in the article; where nobody does, the name is less certain. */
function amongNamesakes(
  attribution: Attribution,
  words: string,
  mentions: readonly Mention[],
  telling: Telling,
  meant: Map<Mention, string>,
): Attribution {
  const [speaker, ...others] = attribution.speakers;
  const mention = mentions.find(
    ({ start, end }) => start === speaker?.mention?.start && end === speaker.mention.end,
  );
  const rivals = mention === undefined ? undefined : telling.rivals.get(mention);
  if (mention === undefined || speaker === undefined || rivals === undefined || others.length > 0)
    return attribution;
  const teller = tellerOf(words, [mention.entity, ...rivals], telling);
  if (teller === null) return { ...attribution, certainty: 'likely' };
  meant.set(mention, teller);
  return { ...attribution, speakers: [{ ...speaker, entity: teller }] };
}

/**
 * "‘Words’: Film Wins Award" is a title and what became of it; and without marks nothing is speech
 * that no person and no paper says.
 */
function needsSpeaker({ rule, marked }: HeadlineSpeech, attribution: Attribution): boolean {
  return rule === BEFORE_COLON || (!marked && attribution.rule === 'nobody named');
}

const BEFORE_COLON: HeadlineSpeech['rule'] = 'marks before a colon';

const NO_QUOTES: HeadlineQuotes = { quotes: [], roles: [], mentions: [], meant: new Map() };
const NOTHING_TOLD: Telling = { rivals: new Map(), paragraphs: [], quotes: [] };

const within = (inner: HeadlineSpeech, outer: HeadlineSpeech): boolean =>
  inner.content.start >= outer.content.start && inner.content.end <= outer.content.end;

const spanOf = ({ start, end }: Stretch): Span => ({ paragraph: 0, start, end });
