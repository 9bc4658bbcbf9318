import type { Attribution, MarkOrigin, Quote } from '../../contract/article.ts';
import { CORRECTION_RULE, NOT_READ_RULE } from '../../contract/correction.ts';
import type { EntityName } from '../../contract/entity.ts';
import type { Names } from '../../contract/files.ts';

/** Whose a quote's marks are, in plain words; null for speech that takes none. */
export function marksInWords({ kind, marks }: Pick<Quote, 'kind' | 'marks'>): string | null {
  if (needsNoMarks({ kind, marks })) return null;
  if (marks.open === marks.close) return BOTH[marks.open];
  return `opening mark ${ONE[marks.open]}, closing mark ${ONE[marks.close]}`;
}

/** Indirect speech takes no marks, nor does a line of a transcript: its direct speech has none. */
export const needsNoMarks = ({ kind, marks }: Pick<Quote, 'kind' | 'marks'>): boolean =>
  kind === 'indirect' || (kind === 'direct' && marks.open === 'none' && marks.close === 'none');

const BOTH: Record<MarkOrigin, string> = {
  source: 'marks in the source',
  restored: 'marks restored',
  none: 'marks lost',
};

const ONE: Record<MarkOrigin, string> = {
  source: 'in the source',
  restored: 'restored',
  none: 'lost',
};

/** The same in a few words, for notes and lists. */
export function marksInBrief({ kind, marks }: Pick<Quote, 'kind' | 'marks'>): string | null {
  if (needsNoMarks({ kind, marks })) return null;
  if (marks.open === marks.close) return BOTH[marks.open];
  const origins = [marks.open, marks.close];
  if (!origins.includes('restored')) return 'one mark lost';
  return origins.includes('none') ? 'one mark restored, one lost' : 'one mark restored';
}

/** "direct · marks restored, likely": kind, marks, and how sure we are that this is speech. */
export function quoteInWords(
  quote: Pick<Quote, 'kind' | 'marks' | 'certainty' | 'corrected'>,
): string {
  const known = [marksInBrief(quote), readingInWords(quote)].filter((word) => word !== null);
  return `${quote.kind} · ${known.join(', ')}`;
}

/** How sure we are that this is speech of this kind, with these bounds. */
export function readingInWords({
  certainty,
  corrected,
}: Pick<Quote, 'certainty' | 'corrected'>): string {
  return corrected === true ? BY_HAND : certainty;
}

/** How sure we are who spoke; null where nobody is named, unless a person says so. */
export function speakerInWords({ speakers, certainty, rule }: Attribution): string | null {
  if (rule === CORRECTION_RULE) return BY_HAND;
  return speakers.length === 0 ? null : certainty;
}

/** The same for a place that does not name the speakers: it tells too that there are none. */
export function attributionInWords(attribution: Attribution): string {
  const { speakers } = attribution;
  const known = speakerInWords(attribution);
  return [speakers.length === 0 ? 'unattributed' : null, known]
    .filter((part) => part !== null)
    .join(', ');
}

/** Why nobody is named. */
export function silenceInWords({ rule }: Attribution): string {
  return SILENCES[rule] ?? 'the text does not say, so neither do we';
}

const SILENCES: Readonly<Record<string, string>> = {
  [CORRECTION_RULE]: 'a person says that nobody is named',
  [NOT_READ_RULE]: 'nobody has looked for one',
};

const BY_HAND = ruleInWords(CORRECTION_RULE);

/** The speakers by name; an id that the file does not name stands for itself. */
export function speakersOf(
  { speakers }: Attribution,
  nameOf: (id: string) => EntityName | undefined,
): EntityName[] {
  return speakers.map(({ entity }) => nameOf(entity) ?? { id: entity, name: entity, type: 'role' });
}

export function namedIn(names: Names): (id: string) => EntityName | undefined {
  return (id) => (Object.hasOwn(names, id) ? names[id] : undefined);
}

/** Whether somebody is named as the speaker, beyond doubt: a role ("an official") is nobody's name. */
export function isSpeakerNamed(
  attribution: Attribution,
  nameOf: (id: string) => EntityName | undefined,
): boolean {
  const speakers = speakersOf(attribution, nameOf);
  return (
    attribution.certainty !== 'suggested' &&
    speakers.length > 0 &&
    speakers.every(({ type }) => type !== 'role')
  );
}

/** A loader's rule in plain words: `lost-apostrophe` -> "lost apostrophe". */
export function ruleInWords(rule: string): string {
  return rule.replaceAll(/[-_]/g, ' ');
}
