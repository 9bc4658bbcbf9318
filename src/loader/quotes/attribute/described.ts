import type { Span } from '../../../contract/article.ts';
import { makerOf, resolveDescription } from './description.ts';
import type { Referent } from './discourse.ts';
import { resolveEpithet } from './epithet.ts';
import { isCommonNoun } from './nouns.ts';
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
  if (head.kind === 'document') return readDocument(description, reading);
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
  const common =
    first.partOfSpeech === 'DET' ||
    isCommonNoun(first.lower) ||
    words.paragraphs.some((own) => own.some((word) => word.text === first.lower));
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function readDocument(description: Description, { referents }: Reading): Resolution {
  const maker = makerOf(description);
  const referent = maker === null ? undefined : referents.get(maker.entity);
  if (referent === undefined) return unresolved('document', []);
  return { referents: [referent], certainty: 'likely', rule: 'document', rejected: [] };
}

function ownerOf(
  { possessor }: Description,
  speech: number | null,
  reading: Reading,
): Referent | null {
  if (possessor === null || 'entity' in possessor) return null;
  return resolvePronoun(possessor, speech, reading.discourse).referents[0] ?? null;
}
