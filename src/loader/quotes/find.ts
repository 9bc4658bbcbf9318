import type { Attribution, Mention, Quote, QuoteKind } from '../../contract/article.ts';
import type { Entity } from '../../contract/entity.ts';
import type { ArticleSkeleton } from '../../contract/passage.ts';
import { type AttributionSource, attributeSpeech } from './attribute/attribute.ts';
import { detectSpeech } from './detect.ts';

export interface FoundQuotes {
  readonly quotes: readonly Quote[];
  /** Speakers that the text names by a role only. */
  readonly roles: readonly Entity[];
  /** Where roles and pronouns stand for an entity. */
  readonly mentions: readonly Mention[];
}

/** Reported speech in an article, and who spoke: first what was said, then by whom. `skeleton`: the article's. */
export function findQuotes(source: AttributionSource, skeleton: ArticleSkeleton): FoundQuotes {
  const speeches = detectSpeech(source);
  const { attributions, roles, mentions } = attributeSpeech(speeches, source);
  const quotes = speeches.flatMap(
    ({ kind, marks, spans, quoted, cue, certainty }, index): Quote[] => {
      const attribution = attributions[index];
      const first = spans[0];
      const last = spans.at(-1);
      if (attribution === undefined || first === undefined || last === undefined) return [];
      if (certainty === 'suggested' && reportsNobody(kind, attribution)) return [];
      const start = skeleton.at(first.paragraph, first.start);
      const end = skeleton.at(last.paragraph, last.end);
      // In another script, of which an English text's addresses know nothing.
      if (start === end) return [];
      const id = `${start}-${end}`;
      return [{ id, kind, marks, spans, quoted, cue, certainty, attribution }];
    },
  );
  return { quotes, roles, mentions };
}

/** A report that is itself in doubt, of what nobody is said to say: six in ten of these are none. */
const reportsNobody = (kind: QuoteKind, { speakers, rule }: Attribution): boolean =>
  speakers.length === 0 &&
  ((kind !== 'direct' && rule === 'not-a-speaker') ||
    (kind === 'indirect' && rule === 'unattributed'));
