import type { Attribution, Mention, Span } from '../../../contract/article.ts';
import type { Entity } from '../../../contract/entity.ts';
import type { Gender } from '../../names/find.ts';
import type { SpeechSource } from '../detect.ts';
import type { Speech } from '../speech.ts';
import { completeAttributions } from './carry.ts';
import { createDiscourse, partOf, type Referent } from './discourse.ts';
import { byPlace, contains, type Word, wordsOf } from './place.ts';
import { isPronoun, resolvePronoun } from './pronoun.ts';
import { createRoles } from './roles.ts';
import { type Found, noteNames, type Reading, readSubject } from './speakers.ts';

export interface AttributionSource extends SpeechSource {
  /** Id of the article: the roles that speak in it are its own. */
  readonly article: string;
  readonly entities: readonly Entity[];
  /** Persons' genders by entity id, where the names tell. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Mentions that may stand for somebody else of the same name: ids of the others. */
  readonly rivals: ReadonlyMap<Mention, readonly string[]>;
}

export interface Attributed {
  /** One a speech, in the same order. */
  readonly attributions: readonly Attribution[];
  /** Speakers that the text names by a role only. */
  readonly roles: readonly Entity[];
  /** Where roles, descriptions and pronouns stand for an entity. */
  readonly mentions: readonly Mention[];
}

/** Says who spoke, where the text does: one walk through it, front to back, as a reader goes. */
export function attributeSpeech(
  speeches: readonly Speech[],
  source: AttributionSource,
): Attributed {
  const words = wordsOf(source);
  const discourse = createDiscourse(words, speeches);
  const roles = createRoles(source.article);
  const { mentions: names, rivals } = source;
  const reading: Reading = {
    words,
    names,
    rivals,
    discourse,
    roles,
    referents: referentsOf(source),
  };
  const found: (Found | null)[] = speeches.map(() => null);
  const understood: Mention[] = [];
  const read = new Map<string, Found>();

  for (const step of stepsOf(speeches, names, words.paragraphs)) {
    if (step.kind === 'name') {
      noteNames([step.mention], (mention) => partOf(mention, words), reading);
    } else if (step.kind === 'subject') {
      const { paragraph, start, end } = step.span;
      const key = `${paragraph}:${start}:${end}`;
      const known = read.get(key);
      const subject = known ?? readSubject(step.span, step.speech, reading);
      read.set(key, subject);
      found[step.speech] = joined(found[step.speech] ?? null, subject);
      if (known === undefined) understood.push(...subject.mentions);
    } else if (discourse.directAt(step.span) === null) {
      const { referents, certainty } = resolvePronoun(step.word, null, discourse);
      for (const meant of referents) {
        discourse.note(meant, step.span, partOf(step.span, words));
        if (certainty === 'sure')
          understood.push({ ...step.span, entity: meant.id, form: 'pronoun' });
      }
    }
  }
  return {
    attributions: completeAttributions(speeches, found, { words, discourse }),
    roles: roles.entities(),
    mentions: understood.toSorted(byPlace),
  };
}

type Step = { readonly span: Span } & (
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'subject'; readonly speech: number }
  | { readonly kind: 'pronoun'; readonly word: Word }
);

/** Names, pronouns and the subjects of cues in the order of the text. */
function stepsOf(
  speeches: readonly Speech[],
  names: readonly Mention[],
  paragraphs: readonly (readonly Word[])[],
): Step[] {
  const subjects = speeches.flatMap(({ subjects }, speech) =>
    subjects.map((span): Step => ({ kind: 'subject', span, speech })),
  );
  const free = (span: Span): boolean => !subjects.some((subject) => contains(subject.span, span));
  const named = names
    .filter(free)
    .map((mention): Step => ({ kind: 'name', span: mention, mention }));
  const pronouns = paragraphs.flat().flatMap((word): Step[] => {
    const span = { paragraph: word.paragraph, start: word.start, end: word.end };
    return isPronoun(word) && PERSONAL.has(word.lower) && free(span)
      ? [{ kind: 'pronoun', span, word }]
      : [];
  });
  return [...subjects, ...named, ...pronouns].toSorted((a, b) => byPlace(a.span, b.span));
}

function referentsOf({ entities, genders }: AttributionSource): Map<string, Referent> {
  return new Map(
    entities.map(({ id, name, type, introduction }) => [
      id,
      {
        id,
        name,
        type,
        number: 'one',
        gender: genders.get(id) ?? null,
        introductions: introduction === null ? [] : [introduction.toLowerCase().split(' ')],
      },
    ]),
  );
}

/** Several subjects of one cue are all its speakers; the least certain one says how certain that is. */
function joined(one: Found | null, other: Found): Found {
  if (one === null) return other;
  return {
    ...one,
    speakers: [...one.speakers, ...other.speakers],
    certainty: one.certainty === 'sure' ? other.certainty : one.certainty,
    rejected: [...one.rejected, ...other.rejected],
    mentions: [...one.mentions, ...other.mentions],
  };
}

/** Only he and she are followed through the narration: "it" and "they" mean too many things. */
const PERSONAL = new Set(['he', 'him', 'his', 'she', 'her']);
