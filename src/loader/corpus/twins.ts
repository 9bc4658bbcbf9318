import type { EntityType } from '../../contract/entity.ts';
import { byCodeUnits } from '../language/code-unit-order.ts';
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
 * the least id in it. Whether two are twins depends on those two alone (but see `MOST_HOLDERS`), and in a
 * group each is a twin of each, so that near misses do not chain.
 */
export function findTwins(stories: readonly WordedStory[]): Map<string, string> {
  const profiles = stories.map(profileOf).toSorted((a, b) => byCodeUnits(a.id, b.id));
  const pairs = alikePairs(profiles);
  const keyOf = (a: number, b: number): number => Math.min(a, b) * profiles.length + Math.max(a, b);
  const alike = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  const groups = profiles.map((_, index): Group => ({ members: [index], apart: new Set() }));
  for (const { a, b } of pairs) {
    const [one, other] = [groups[a], groups[b]];
    if (one === undefined || other === undefined || one === other || one.apart.has(other)) continue;
    if (one.members.every((x) => other.members.every((y) => alike.has(keyOf(x, y))))) {
      const [larger, smaller] =
        one.members.length >= other.members.length ? [one, other] : [other, one];
      for (const index of smaller.members) groups[index] = larger;
      unite(larger, smaller);
    } else {
      one.apart.add(other);
      other.apart.add(one);
    }
  }
  const twins = new Map<string, string>();
  for (const { members } of new Set(groups)) {
    if (members.length === 1) continue;
    const first = profiles[members.reduce((least, index) => Math.min(least, index))];
    for (const index of members) twins.set(profiles[index]?.id ?? '', first?.id ?? '');
  }
  return twins;
}

/** Headlines of one story, by their places in the list. */
interface Group {
  readonly members: number[];
  /** Those that it cannot be united with, however both of them grow: no two headlines are compared twice. */
  readonly apart: Set<Group>;
}

function unite(group: Group, other: Group): void {
  for (const index of other.members) group.members.push(index);
  for (const third of other.apart) {
    third.apart.delete(other);
    third.apart.add(group);
    group.apart.add(third);
  }
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

/** Two profiles by their places in the list, the earlier one first. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** The likest first. */
function alikePairs(profiles: readonly Profile[]): Pair[] {
  const pairs: Pair[] = [];
  const othersOf = candidatesIn(profiles);
  profiles.forEach((profile, a) => {
    for (const b of othersOf(profile)) {
      const other = profiles[b];
      const share = other === undefined || b <= a ? 0 : likeness(profile, other);
      if (share >= SHARED_WORDS) pairs.push({ a, b, likeness: share });
    }
  });
  return pairs.toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/**
 * A word of more headlines finds no twins: it tells no story, and each headline would be held against all
 * others. Two that have no rarer word in common are left apart.
 */
const MOST_HOLDERS = 1000;

/**
 * Who may be like a profile, found through its rarest words: who shares enough of a headline's words
 * shares at least one of its rarest (1 - SHARED_WORDS) share of them.
 */
function candidatesIn(profiles: readonly Profile[]): (profile: Profile) => ReadonlySet<number> {
  const holders = new Map<string, number[]>();
  profiles.forEach(({ words }, index) => {
    for (const word of words) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else list.push(index);
    }
  });
  const rarity = (word: string): number => holders.get(word)?.length ?? 0;
  return ({ main }) => {
    const rarest = [...main].toSorted((x, y) => rarity(x) - rarity(y) || (x < y ? -1 : 1));
    const kept = rarest.slice(0, Math.floor(main.size * (1 - SHARED_WORDS)) + 1);
    return new Set(
      kept
        .filter((word) => rarity(word) <= MOST_HOLDERS)
        .flatMap((word) => holders.get(word) ?? []),
    );
  };
}
