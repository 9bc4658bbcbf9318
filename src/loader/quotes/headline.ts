import type { Attribution, Mention, Quote, Span } from '../../contract/article.ts';
import type { Entity } from '../../contract/entity.ts';
import { alphabetOf, skeletonOffsets } from '../../contract/skeleton.ts';
import type { HeadlineLine } from '../headlines.ts';
import { frameSpeech, type HeadlineSpeech } from './headline/frames.ts';
import type { Stretch } from './headline/marks.ts';
import { speakerOf } from './headline/speaker.ts';

export interface HeadlineQuotes {
  readonly quotes: readonly Quote[];
  readonly roles: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Reported speech in one headline, and who spoke. `id` is the headline's. */
export function findHeadlineQuotes(
  id: string,
  headline: HeadlineLine,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): HeadlineQuotes {
  const { text } = headline;
  const speeches = frameSpeech(text, mentions);
  if (speeches.length === 0) return NO_QUOTES;
  const offsets = skeletonOffsets(text, alphabetOf(text));
  const roles = new Map<string, Entity>();
  const added = new Map<string, Mention>();
  const quotes = speeches.flatMap((speech): Quote[] => {
    const { attribution, role, mention } = speakerOf(
      id,
      text,
      speech.subject,
      speech.rule === BEFORE_COLON,
      mentions,
      entities,
    );
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
  return { quotes, roles: [...roles.values()], mentions: [...added.values()] };
}

/**
 * "‘Words’: Film Wins Award" is a title and what became of it; and without marks nothing is speech
 * that no person and no paper says.
 */
function needsSpeaker({ rule, marked }: HeadlineSpeech, attribution: Attribution): boolean {
  return rule === BEFORE_COLON || (!marked && attribution.rule === 'nobody named');
}

const BEFORE_COLON: HeadlineSpeech['rule'] = 'marks before a colon';

const NO_QUOTES: HeadlineQuotes = { quotes: [], roles: [], mentions: [] };

const within = (inner: HeadlineSpeech, outer: HeadlineSpeech): boolean =>
  inner.content.start >= outer.content.start && inner.content.end <= outer.content.end;

const spanOf = ({ start, end }: Stretch): Span => ({ paragraph: 0, start, end });
