import type { Span } from '../../../contract/article.ts';
import { isCommonNoun } from '../nouns.ts';
import { makerOf, resolveDescription } from './description.ts';
import type { Referent } from './discourse.ts';
import { resolveEpithet } from './epithet.ts';
import type { Description } from './phrase.ts';
import type { Words } from './place.ts';
import { type Resolution, resolvePronoun, unresolved } from './pronoun.ts';
import type { Reading } from './reading.ts';

/** Whom a noun in place of a name stands for: somebody named, or a role of its own. */
export function readDescription(
  description: Description,
  speech: number | null,
  reading: Reading,
): Resolution {
  const { discourse, roles, referents } = reading;
  const { head, span, determiner } = description;
  if (head.kind === 'thing') return unresolved('not-a-speaker', []);
  if (head.kind === 'document') return readDocument(description, speech, reading);
  const meant = resolveDescription(description, referents.values(), discourse, speech);
  if (meant !== null) return meant;
  const text = textOf(span, reading.words);
  const owner = ownerOf(description, speech, reading)?.name ?? null;
  const known = roles.known(description, text, owner);
  const epithet = known === null ? resolveEpithet(description, discourse, speech) : null;
  if (epithet !== null) return epithet;
  const role = known ?? roles.add(description, text, owner);
  const certainty = determiner === 'definite' && known === null ? 'likely' : 'sure';
  return { referents: [role], certainty, rule: 'role', rejected: [] };
}

/** A description as it reads within a sentence: "officials", even where they begin one. */
function textOf(span: Span, words: Words): string {
  const text = words.text(span);
  const [first] = words.of(span);
  if (first === undefined || words.sentence(first.sentence)[0] !== first) return text;
  if (words.namesIn(span.paragraph).some(({ start }) => start === first.start)) return text;
  // "HOST", as a transcript has it
  if (CAPITALS.test(first.text)) return text;
  const common =
    first.partOfSpeech === 'DET' ||
    first.partOfSpeech === 'NUM' ||
    isCommonNoun(first.lower) ||
    words.paragraphs.some((own) => own.some((word) => word.text === first.lower));
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const CAPITALS = /^\p{Lu}{2,}$/u;

/**
 * A document speaks for its maker. What one is said to find or show is its own where the text names no maker; its very
 * words are somebody's whom the text does not tell.
 */
function readDocument(
  description: Description,
  speech: number | null,
  reading: Reading,
): Resolution {
  const { referents, roles, words } = reading;
  const maker = makerOf(description, words);
  const referent = maker === null ? undefined : referents.get(maker.entity);
  if (referent !== undefined)
    return { referents: [referent], certainty: 'likely', rule: 'document', rejected: [] };
  const owned = description.determiner === 'possessive' && description.possessor !== null;
  if (owned || speech === null || !isReported(speech, reading)) return unresolved('document', []);
  const text = textOf(description.span, words);
  const role = roles.known(description, text, null) ?? roles.add(description, text, null);
  return { referents: [role], certainty: 'likely', rule: 'document', rejected: [] };
}

/** "A study found that", "according to a study": no direct speech, and no "study showing that" with a verb to come. */
function isReported(speech: number, { speeches, words }: Reading): boolean {
  const { kind, cue } = speeches[speech] ?? {};
  if (kind === 'direct' || cue == null) return false;
  const verb = words.of(cue)[0];
  return verb !== undefined && (!verb.lower.endsWith('ing') || verb.lower === 'according');
}

function ownerOf(
  { possessor }: Description,
  speech: number | null,
  reading: Reading,
): Referent | null {
  if (possessor === null || 'entity' in possessor) return null;
  return resolvePronoun(possessor, speech, reading.discourse).referents[0] ?? null;
}
