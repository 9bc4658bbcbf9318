import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StoryName, type WordedStory, findTwins } from '../../src/loader/corpus/twins.ts';

describe('twins', () => {
  it('are headlines that tell one story in other words', () => {
    expect(
      groupsOf([
        'Harbour Board Accuses Shipowner of Dumping Ballast Off Quill Island',
        "Harbour Board's Accusation: Shipowner Dumped Ballast Off Quill Island",
        'Bakers Strike Over Flour Prices',
      ]),
    ).toEqual([[0, 1]]);
  });

  it('may each add a circumstance of its own', () => {
    expect(
      groupsOf([
        'Norvik and Lumen Sign Long-Delayed Ferry Treaty',
        'Norvik, Lumen Sign Ferry Treaty, Ending a Decade of Talks',
      ]),
    ).toEqual([[0, 1]]);
  });

  it('are not told by what stands in the background of a story', () => {
    expect(
      groupsOf([
        'Norvik, Lumen Sign Ferry Treaty, Tying Fares to Wages',
        'Fishermen Threaten Blockade After Norvik Signs Ferry Treaty With Lumen',
      ]),
    ).toEqual([]);
  });

  it('do not differ in their numbers', () => {
    expect(
      groupsOf([
        'Storm Kills 7 Fishermen Near Quill Island',
        'Storm Kills 12 Fishermen Near Quill Island',
      ]),
    ).toEqual([]);
  });

  it('do not each name a person or place that the other lacks', () => {
    const quill = { entity: 'quill', type: 'place', text: 'Quill' } as const;
    const brack = { entity: 'brack', type: 'place', text: 'Brack' } as const;
    const stories = [
      story('Storm Wrecks Fishing Fleet Near Quill', [quill]),
      story('Storm Wrecks Fishing Fleet Near Brack', [brack]),
      story('Storm Wrecks Fishing Fleet', []),
    ];
    expect(findTwins(stories).get('Storm Wrecks Fishing Fleet Near Quill')).not.toBe(
      findTwins(stories).get('Storm Wrecks Fishing Fleet Near Brack'),
    );
  });

  it('need more in common than who says something', () => {
    expect(groupsOf(['Harbour Board Says No', 'Harbour Board Says Yes'])).toEqual([]);
  });

  it('share more than the names of those concerned', () => {
    const names = ['Orla Venn', 'Ada Brandt'].map(
      (text) => ({ entity: text, type: 'person', text }) as const,
    );
    const stories = [
      story('Orla Venn Thinks of Ada Brandt', names),
      story('Orla Venn Irks Ada Brandt', names),
    ];
    expect(findTwins(stories)).toEqual(new Map());
  });

  it('are many where all say the same in another order, however many they are', () => {
    const stories = ordersOf('mayor harbour ferry bridge budget school').slice(0, 400);
    const twins = findTwins(stories.map((text) => story(text, [])));
    const least = stories.toSorted()[0] ?? '';
    expect([...twins]).toHaveLength(400);
    expect(new Set(twins.values())).toEqual(new Set([least]));
  });

  it('are told apart by their places, however many there are of either', () => {
    const texts = ordersOf('mayor harbour ferry bridge budget school').slice(0, 300);
    const stories = texts.map((text, index) => {
      const place = index % 2 === 0 ? 'quill' : 'brack';
      return story(text, [{ entity: place, type: 'place', text: place }]);
    });
    const twins = findTwins(stories);
    const groupsAt = (odd: number): Set<string | undefined> =>
      new Set(texts.filter((_, index) => index % 2 === odd).map((text) => twins.get(text)));
    const leastAt = (odd: number): string | undefined =>
      texts.filter((_, index) => index % 2 === odd).toSorted()[0];
    expect(groupsAt(0)).toEqual(new Set([leastAt(0)]));
    expect(groupsAt(1)).toEqual(new Set([leastAt(1)]));
  });

  it('are not found through words that more headlines have than tell one story', () => {
    const crowd = ordersOf('mayor harbour ferry bridge budget school market').slice(0, 1001);
    const pair = ['Bakers Strike Over Flour Prices', 'Bakers Strike Over Prices of Flour'];
    const twins = findTwins([...crowd, ...pair].map((text) => story(text, [])));
    expect([...twins.keys()].toSorted()).toEqual(pair);
  });

  it('do not depend on the order of the headlines', () => {
    const words = fc.constantFrom(
      ...'harbour board ferry treaty signs storm fleet flour strike 7 12 island'.split(' '),
    );
    const texts = fc.uniqueArray(
      fc.array(words, { minLength: 3, maxLength: 8 }).map((list) => list.join(' ')),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, fc.integer(), (list, turn) => {
        const stories = list.map((text) => story(text, []));
        const at = Math.abs(turn) % stories.length;
        const turned = [...stories.slice(at), ...stories.slice(0, at)].toReversed();
        expect(sorted(findTwins(turned))).toEqual(sorted(findTwins(stories)));
      }),
    );
  });
});

function story(text: string, names: readonly StoryName[]): WordedStory {
  return { id: text, text, names };
}

/** The groups, as places in the list of headlines. */
function groupsOf(texts: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  const twins = findTwins(texts.map((text) => story(text, [])));
  texts.forEach((text, index) => {
    const group = twins.get(text);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), index]);
  });
  return [...groups.values()];
}

/** The words in every order. */
function ordersOf(words: string): string[] {
  const orders = (rest: readonly string[]): string[] =>
    rest.length < 2
      ? [rest.join('')]
      : rest.flatMap((word, index) =>
          orders(rest.toSpliced(index, 1)).map((order) => `${word} ${order}`),
        );
  return orders(words.split(' '));
}

function sorted(twins: ReadonlyMap<string, string>): [string, string][] {
  return [...twins].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
