import type { EntityType } from '../../contract/entity.ts';
import { stemWords } from '../language/stem.ts';

/** A headline as far as telling twins needs it. */
export interface WordedStory {
  readonly id: string;
  readonly text: string;
  readonly names: readonly StoryName[];
}

export interface StoryName {
  /** Id of the entity. */
  readonly entity: string;
  readonly type: EntityType;
  /** The words that name it. */
  readonly text: string;
}

/** Share of each headline's main words that the other must have. Measured: reworded 0.67 and up. */
const SHARED_WORDS = 0.65;

/** Fewer words than this in common ("The Board Says") tell no story. */
const LEAST_SHARED = 3;

/** That somebody says something is no story yet. */
const SAYING = new Set(['say', 'said', 'tell', 'told']);

/** What follows these is the background of a story, not the story: "… After Towns Sign Treaty". */
const BACKGROUND = /[,\s]+(?:after|amid|as|while|following|during|ahead of|despite)\s.*$/is;

/** Nor is a clause that hangs on by a participle: "…, Ending Years of Talks". */
const PARTICIPLE = /,\s+\p{L}{2,}ing\s.*$/isu;

/**
 * Groups headlines that tell one story in other words: id of a headline -> id of its group, which is
 * the least id in it. Whether two are twins depends on those two alone, and in a group each is a twin
 * of each, so that near misses do not chain.
 */
export function findTwins(stories: readonly WordedStory[]): Map<string, string> {
  const profiles = stories.map(profileOf).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = candidatePairs(profiles)
    .map(([a, b]) => ({ a, b, likeness: likeness(a, b) }))
    .filter((pair) => pair.likeness >= SHARED_WORDS)
    .toSorted((x, y) => y.likeness - x.likeness || order(x.a, y.a) || order(x.b, y.b));
  const alike = new Set(pairs.map(({ a, b }) => `${a.id} ${b.id}`));
  const groups = new Map<string, readonly Profile[]>(
    profiles.map((profile) => [profile.id, [profile]]),
  );
  for (const { a, b } of pairs) {
    const one = groups.get(a.id) ?? [];
    const other = groups.get(b.id) ?? [];
    if (one === other) continue;
    const united = [...one, ...other].toSorted(order);
    if (!everyPair(united, (x, y) => alike.has(`${x.id} ${y.id}`))) continue;
    for (const { id } of united) groups.set(id, united);
  }
  const twins = new Map<string, string>();
  for (const [id, group] of groups) {
    const [first] = group;
    if (first !== undefined && group.length > 1) twins.set(id, first.id);
  }
  return twins;
}

interface Profile {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  /** The words of its main clause. */
  readonly main: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** The words that only name somebody or something. */
  readonly naming: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function profileOf({ id, text, names }: WordedStory): Profile {
  const words = contentStems(text);
  const main = contentStems(text.replace(BACKGROUND, '').replace(PARTICIPLE, ''));
  const ofType = (wanted: EntityType): Set<string> =>
    new Set(names.filter(({ type }) => type === wanted).map(({ entity }) => entity));
  return {
    id,
    words,
    main: main.size >= LEAST_SHARED ? main : words,
    numbers: new Set([...words].filter((word) => /^\d/.test(word))),
    naming: new Set(names.flatMap((name) => [...contentStems(name.text)])),
    persons: ofType('person'),
    places: ofType('place'),
  };
}

function contentStems(text: string): Set<string> {
  return new Set(
    stemWords(text)
      .filter(({ functional }) => !functional)
      .map(({ stem }) => stem),
  );
}

/** How much of each one's main clause the other holds: the lesser share, 0 where they cannot be twins. */
function likeness(a: Profile, b: Profile): number {
  const apart = [
    [a.numbers, b.numbers],
    [a.persons, b.persons],
    [a.places, b.places],
  ].some(([one, other]) => one !== undefined && other !== undefined && clash(one, other));
  if (apart) return 0;
  const shared = [...a.words].filter((word) => b.words.has(word) && !SAYING.has(word));
  // Whom a story is about is not yet what happened.
  if (shared.length < LEAST_SHARED || shared.every((word) => a.naming.has(word))) return 0;
  return Math.min(common(a.main, b.words) / a.main.size, common(b.main, a.words) / b.main.size);
}

/** Both hold what the other lacks: 7 killed is not 12 killed, one town is not another. */
function clash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => !b.has(value)) && [...b].some((value) => !a.has(value));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/**
 * The pairs that may be alike, found through their rarest words: who shares enough of a headline's
 * words shares at least one of its rarest (1 - SHARED_WORDS) share of them.
 */
function candidatePairs(profiles: readonly Profile[]): [Profile, Profile][] {
  const holders = new Map<string, number[]>();
  profiles.forEach(({ words }, index) => {
    for (const word of words) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else list.push(index);
    }
  });
  const rarity = (word: string): number => holders.get(word)?.length ?? 0;
  return profiles.flatMap((a, index) => {
    const rarest = [...a.main].toSorted((x, y) => rarity(x) - rarity(y) || (x < y ? -1 : 1));
    const kept = Math.floor(a.main.size * (1 - SHARED_WORDS)) + 1;
    const others = new Set(rarest.slice(0, kept).flatMap((word) => holders.get(word) ?? []));
    return [...others].flatMap((other): [Profile, Profile][] => {
      const b = profiles[other];
      return b === undefined || other <= index ? [] : [[a, b]];
    });
  });
}

function everyPair(
  profiles: readonly Profile[],
  test: (a: Profile, b: Profile) => boolean,
): boolean {
  return profiles.every((a, index) => profiles.slice(index + 1).every((b) => test(a, b)));
}

function order(a: Profile, b: Profile): number {
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
