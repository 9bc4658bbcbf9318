import type { Attribution, Mention, Span } from '../../../contract/article.ts';
import type { Entity } from '../../../contract/entity.ts';
import type { Gender } from '../../names/find.ts';
import { wordSet } from '../../language/word-set.ts';
import type { SpeechSource } from '../detect.ts';
import type { Speech } from '../speech.ts';
import { completeAttributions } from './carry.ts';
import { ANSWERING, hasCue } from './dialogue.ts';
import { createDiscourse, type Referent } from './discourse.ts';
import { partOf } from './part.ts';
import { byPlace, overlaps, Words } from './place.ts';
import { noteFacing, resolvePronoun } from './pronoun.ts';
import { createRoles } from './roles.ts';
import type { Found, Reading } from './reading.ts';
import { noteNames, notePair, noteStranger, readSubject } from './speakers.ts';
import { stepsOf } from './steps.ts';
import { withoutMisreadCues } from './subjects.ts';

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
  detected: readonly Speech[],
  source: AttributionSource,
): Attributed {
  const speeches = withoutMisreadCues(detected);
  const words = new Words(source);
  const discourse = createDiscourse(words, speeches);
  const roles = createRoles(source.article);
  const { rivals } = source;
  const reading: Reading = {
    words,
    rivals,
    discourse,
    roles,
    referents: referentsOf(source),
    speeches,
    asking: (speech) => hasCue(speeches[speech], ASKING, words),
    answering: (speech) => hasCue(speeches[speech], ANSWERING, words),
  };
  const found: (Found | null)[] = speeches.map(() => null);
  const understood: Mention[] = [];
  const read = new Map<string, Found>();

  const persons = new Set(
    source.entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])),
  );
  for (const step of stepsOf(speeches, persons, words)) {
    if (step.kind === 'name') {
      noteNames([step.mention], null, reading);
    } else if (step.kind === 'pair') {
      notePair(step.members, reading);
    } else if (step.kind === 'stranger') {
      noteStranger(step.span, step.name, reading);
    } else if (step.kind === 'subject') {
      const { paragraph, start, end } = step.span;
      const key = `${paragraph}:${start}:${end}`;
      const known = read.get(key);
      const stated = known ?? readSubject(step.span, step.speech, reading);
      const own = speeches[step.speech]?.spans ?? [];
      const inside = own.some((span) => overlaps(span, step.span) || namesWithin(stated, span));
      const rule = inside ? OWN_FRAME : stated.rule;
      const subject = step.inferred || inside ? weaker(stated, rule) : stated;
      read.set(key, stated);
      found[step.speech] = joined(found[step.speech] ?? null, subject);
      if (known === undefined) understood.push(...subject.mentions);
    } else if (!discourse.inDirectSpeech(step.span)) {
      const { paragraph, start, end } = step.span;
      noteFacing(step.word, discourse, words);
      const { referents, certainty } = resolvePronoun(step.word, null, discourse);
      for (const meant of referents) {
        discourse.note(meant, step.span, partOf(step.span, words));
        if (certainty === 'sure')
          understood.push({ paragraph, start, end, entity: meant.id, form: 'pronoun' });
      }
    }
  }
  const speaking = roles.entities();
  const known = new Set([...source.entities, ...speaking].map(({ id }) => id));
  return {
    attributions: completeAttributions(speeches, found, { words, discourse, persons }).map(
      (attribution) => withoutStrangers(attribution, known),
    ),
    roles: speaking,
    mentions: understood.filter(({ entity }) => known.has(entity)).toSorted(byPlace),
  };
}

/** An attribution without those who are no entity: people that nobody names, of whom no more is known. */
function withoutStrangers(attribution: Attribution, known: ReadonlySet<string>): Attribution {
  const isKnown = ({ entity }: { readonly entity: string }): boolean => known.has(entity);
  const { speakers, rejected } = attribution;
  if (speakers.every(isKnown) && rejected.every(isKnown)) return attribution;
  const named = speakers.filter(isKnown);
  const rule =
    named.length < speakers.length && named.length === 0 ? 'unattributed' : attribution.rule;
  return { ...attribution, rule, speakers: named, rejected: rejected.filter(isKnown) };
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
        members: [],
        gender: genders.get(id) ?? null,
        ownedBy: null,
        belongsTo: null,
        unlike: null,
        introductions: introduction === null ? [] : [introduction.toLowerCase().split(' ')],
      },
    ]),
  );
}

/** Whether a speaker is named by words within a stretch of what was said. */
const namesWithin = ({ speakers }: Found, span: Span): boolean =>
  speakers.some(({ mention }) => mention !== null && overlaps(span, mention));

function weaker(found: Found, rule: string): Found {
  return { ...found, certainty: found.certainty === 'sure' ? 'likely' : found.certainty, rule };
}

/** The rule by which somebody is named within what is said. */
const OWN_FRAME = 'own-frame';

/**
 * Several subjects of one cue are all its speakers; the least certain one says how certain that is, and one that is named
 * within the speech says by which rule.
 */
function joined(one: Found | null, other: Found): Found {
  if (one === null) return other;
  return {
    ...one,
    rule: other.rule === OWN_FRAME ? OWN_FRAME : one.rule,
    speakers: [...one.speakers, ...other.speakers],
    certainty: one.certainty === 'sure' ? other.certainty : one.certainty,
    rejected: [...one.rejected, ...other.rejected],
    mentions: [...one.mentions, ...other.mentions],
  };
}

const ASKING = wordSet('ask asks asked asking wonder wonders wondered inquired');
