import type { Attribution, Mention } from '../../../contract/article.ts';
import type { Entity } from '../../../contract/entity.ts';
import { slugOf } from '../../../contract/slug.ts';
import { type NounKind, nounOf } from '../nouns.ts';
import { actingRole, feelingOwner, isFeeling, isObject, isPluralNoun } from './acting.ts';
import type { Stretch } from './marks.ts';
import { namesRole } from './role.ts';
import { type HeadlineWord, wordsOf } from './words.ts';

export interface HeadlineSpeaker {
  readonly attribution: Attribution;
  readonly role: Entity | null;
  readonly mention: Mention | null;
}

/**
 * Whom a headline's phrase names: a known name, or a role of this headline only. `clause`: the phrase may
 * go on and tell what its subject does.
 */
export function speakerOf(
  id: string,
  text: string,
  subject: Stretch,
  clause: boolean,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): HeadlineSpeaker {
  const words = wordsOf(text, subject);
  const inside = mentions.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  const typeOf = ({ entity }: Mention): Entity['type'] | undefined =>
    entities.find((known) => known.id === entity)?.type;
  const opening = inside.find(({ start }) => start === words[0]?.start);
  const closing = inside.find(({ end }) => end === words.at(-1)?.end);
  const person = inside.find((mention) => typeOf(mention) === 'person');
  const whole =
    opening !== undefined && (opening === closing || /^ to /i.test(text.slice(opening.end)));
  const acts = opening !== undefined && actsFirst(words, text, opening);
  const leads = whole || acts || headless(words, text, opening);
  const owner = clause ? feelingOwner(text, subject) : null;
  const owning = inside.find(({ end }) => end === owner?.end);
  if (owning !== undefined) return named([owning]);
  const acting = owner ?? (leads || !clause ? null : actingRole(text, subject, mentions));
  if (acting !== null) return roleOf(id, text, acting);
  // "Norland President": somebody of that place or body, and not it.
  if (!leads && closing === undefined && namesRole(text, subject)) {
    return roleOf(id, text, phraseOf(text, words));
  }
  // "Duchess of Norland": somebody of that place.
  if (closing !== undefined && typeOf(closing) !== 'person' && isOffice(text, subject, closing)) {
    return roleOf(id, text, { start: subject.start, end: closing.end });
  }
  const likely = leads ? opening : closing;
  const chosen =
    likely ?? (person !== undefined && startsPhrase(text, subject, person) ? person : undefined);
  const acted = clause && chosen !== undefined && isObject(words, chosen);
  if (chosen !== undefined && !isPossessive(text, chosen) && !acted) {
    const others = inside.filter(
      (mention) =>
        mention !== chosen &&
        /^ (?:and|&) $/i.test(
          text.slice(Math.min(chosen.end, mention.end), Math.max(chosen.start, mention.start)),
        ),
    );
    return named([...others, chosen]);
  }
  return roleOf(id, text, phraseOf(text, words));
}

/** Whether a noun for somebody and "of" stand before a name. */
function isOffice(text: string, { start }: Stretch, name: Mention): boolean {
  const [, noun = ''] = OFFICE.exec(text.slice(start, name.start)) ?? [];
  return nounOf(noun.toLowerCase()).kind === 'person';
}

const OFFICE = /(\p{L}+) of (?:the )?$/iu;

function named(mentions: readonly Mention[]): HeadlineSpeaker {
  const speakers = mentions.map(({ entity, start, end }) => ({
    entity,
    mention: { paragraph: 0, start, end },
  }));
  return {
    attribution: { speakers, certainty: 'sure', rule: 'named in the headline', rejected: [] },
    role: null,
    mention: null,
  };
}

/** "Ann Lee Praises Bo Day": a full name and a verb, so that who is named last does not speak. */
const actsFirst = (words: readonly HeadlineWord[], text: string, opening: Mention): boolean => {
  const next = words.find(({ start }) => start >= opening.end);
  const full = text.slice(opening.start, opening.end).includes(' ');
  return (
    full &&
    next !== undefined &&
    /[a-z]s$/.test(next.lower) &&
    !isNominal(next.lower) &&
    !isPossessive(text, opening)
  );
};

/** "Name Recalls His Time": a name that a verb follows. */
const headless = (
  words: readonly HeadlineWord[],
  text: string,
  opening: Mention | undefined,
): boolean => {
  const next = words.find(({ start }) => opening !== undefined && start >= opening.end);
  return (
    opening !== undefined &&
    !isPossessive(text, opening) &&
    next !== undefined &&
    VERBAL.test(next.lower) &&
    !isNominal(next.lower)
  );
};

const startsPhrase = (text: string, subject: Stretch, person: Mention): boolean =>
  wordsOf(text, { start: subject.start, end: person.start }).length <= LONGEST_TITLE;

const isPossessive = (text: string, { end }: Mention): boolean => /^['’]s?\b/.test(text.slice(end));

/** The role at the beginning of a phrase, up to its first verb or small word. */
function phraseOf(text: string, words: readonly HeadlineWord[]): Stretch {
  const first = words[0];
  let last = first;
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    if (previous !== undefined && /[,–—]/.test(text.slice(previous.end, word.start))) break;
    if (index > 1 && VERBAL.test(word.lower) && !NOMINAL.test(word.lower)) break;
    if (index > 0 && STOPS.has(word.lower)) break;
    last = word;
  }
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function roleOf(id: string, text: string, phrase: Stretch): HeadlineSpeaker {
  const words = text.slice(phrase.start, phrase.end);
  const name = words.replace(/^(?:an?|the)\s+/i, '');
  const documents = DOCUMENTS.test(name);
  const head = LAST_LETTERS.exec(name.replace(/ of .*/i, ''))?.[0] ?? '';
  const noun = head.toLowerCase();
  if (documents || isFeeling(noun) || !SPEAKING_NOUNS.has(nounOf(noun).kind)) {
    const rule = documents ? 'a document speaks' : 'nobody named';
    return {
      attribution: { speakers: [], certainty: 'sure', rule, rejected: [] },
      role: null,
      mention: null,
    };
  }
  const entity = `${id}-${slugOf(name)}`;
  const span = { paragraph: 0, start: phrase.start, end: phrase.end };
  return {
    attribution: {
      speakers: [{ entity, mention: span }],
      certainty: 'likely',
      rule: 'role in the headline',
      rejected: [],
    },
    role: {
      id: entity,
      name,
      type: 'role',
      variants: [{ text: words, count: 1 }],
      aliases: [],
      home: id,
      introduction: null,
    },
    mention: { entity, form: 'description', ...span },
  };
}

/** Third-person verbs by their ending; the nouns that share it are kept apart. */
const VERBAL = /^(?:[a-z]+(?:lls|ys|es|ks|ts|ns|ds|rs|ps|ms|ls)|says|is|has|was)$/;
const NOMINAL =
  /^(?:officials|experts|lawmakers|analysts|leaders|democrats|republicans|voters|workers|residents|critics|sources|investigators|prosecutors|doctors|scientists|researchers|ministers|states|rights|news|affairs|forces|parents|students|teachers|activists)$/;
const isNominal = (lower: string): boolean => NOMINAL.test(lower) || isPluralNoun(lower);
const STOPS = new Set('of for on in at who that to as after before amid with over'.split(' '));
const DOCUMENTS =
  /^(?:report|poll|study|survey|analysis|document|filing|record|book|paper|data|email|memo)s?$/i;
const SPEAKING_NOUNS: ReadonlySet<NounKind> = new Set(['person', 'people', 'group']);
const LAST_LETTERS = /\p{L}+$/u;
const LONGEST_TITLE = 4;
