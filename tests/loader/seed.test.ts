import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDump } from '../../src/loader/load.ts';

/** The user's own seed, read the whole way: what a person reading it by hand finds. */
const file = '000_295dd168d95112c3.txt';
const dump = readDump(file, readFileSync(new URL(`../../seeds/${file}`, import.meta.url)));
const { article, headlines } = dump;
const names = new Map(dump.entities.map(({ id, name }) => [id, name]));

describe('the seed', () => {
  test('has a section, and no title but the opening of its first sentence', () => {
    expect(dump.section).toBe('Russia');
    expect(article?.title).toMatchObject({
      text: 'Russia officially removed the Taliban from its list of designated terrorist organizations',
      origin: 'derived',
    });
  });

  test('is parted where sentences were glued, and nowhere in U.S. or St. Petersburg', () => {
    const openings = article?.paragraphs.map(({ text }) => text.split(' ').slice(0, 3).join(' '));
    expect(openings).toEqual([
      'Russia officially removed',
      'While the Taliban',
      'Moscow has taken',
      'Russia has long',
      'This cooperation with',
      'Taliban delegations visited',
      'We’ve been moving',
      'The question is',
      'Political analyst and',
      'Refusing to label',
      'The Taliban should',
      'One key area',
      'Russia on Thursday',
      'The Taliban has',
      'But despite growing',
      'At least 37',
      'Of these, about',
      'At least nine',
      'Since the invasion',
      'There’s me and',
      'I wonder, if',
      'This week, four',
      'The decision to',
      'According to political',
      'Will Moscow try',
    ]);
  });

  test('gets back its lost apostrophes and spaces, and no others', () => {
    const inserted = article?.paragraphs.flatMap(({ text, edits, start }) => {
      let shift = -start;
      return edits
        .filter(({ certainty }) => certainty !== 'suggested')
        .flatMap(({ at, remove, insert }) => {
          const place = at + shift;
          shift += insert.length - remove.length;
          if (remove !== '') return [];
          return [
            `${/\w*$/.exec(text.slice(0, place))?.[0]}${insert}${/^\w*/.exec(text.slice(place + insert.length))?.[0]}`,
          ];
        });
    });
    expect(inserted).toEqual([
      'Thursday’s',
      'Moscow’s',
      'Russia’s',
      'it’s',
      'Russia’s',
      'in 2022',
      'Taliban’s',
      'We’ve',
      'Russia’s',
      'We’ll',
      'Russia’s',
      'was released',
      'released with',
      'There’s',
      'Navalny’s',
      'Russia’s',
      'Trump’s',
    ]);
  });

  test('gives what was said to whom the text names, and to nobody where it names nobody', () => {
    const direct = article?.quotes.filter(({ kind }) => kind === 'direct') ?? [];
    const said = direct.map(({ spans, attribution }) => {
      const [span] = spans;
      const words = article?.paragraphs[span?.paragraph ?? 0]?.text.slice(span?.start, span?.end);
      const speakers = attribution.speakers.map(({ entity }) => names.get(entity));
      return `${speakers.join(' and ') || 'unattributed'}: ${words?.split(' ').slice(0, 4).join(' ')}`;
    });
    expect(said).toEqual([
      'Ruslan Suleymanov: Russia has long cooperated',
      'Ruslan Suleymanov: This cooperation with the',
      'a Russian government official: We’ve been moving toward',
      'a Russian government official: The question is how',
      'Arkady Dubnov: Refusing to label the',
      'Russia: the military operations conducted',
      'Ivan Zhdanov: There’s me and my',
      'Ivan Zhdanov: I wonder, if we',
      'Andrei Serenko: Will Moscow try to',
    ]);
  });

  test('ends in headlines, each with its own tag and outlet', () => {
    expect(headlines.length).toBe(33);
    expect(headlines.flatMap(({ tags }) => tags.map(({ label }) => label))).toEqual(
      Array(9).fill('Russia'),
    );
    expect(
      headlines.flatMap(({ outlet, text }) => (outlet === null ? [] : [`${outlet}: ${text}`])),
    ).toEqual([
      'NYP: Trump Officials Alarmed by Witkoff’s Solo Talks With Putin',
      'Proekt: Nearly 1 in 4 Russian Billionaires Fled Country After Invasion of Ukraine',
      'Vedomosti: Russia to Ramp Up Influence Efforts in Armenia Ahead of Parliamentary Elections',
    ]);
  });

  test('has headlines that report what somebody said, and names in marks that report nothing', () => {
    const reported = headlines.flatMap(({ quotes, text }) =>
      quotes.map(({ spans, attribution }) => {
        const [span] = spans;
        const speakers = attribution.speakers.map(({ entity }) => names.get(entity));
        return `${speakers.join(' and ')}: ${text.slice(span?.start, span?.end)}`;
      }),
    );
    expect(reported).toEqual([
      'Medvedev: Vanishing',
      'Russia’s Top Communist: Volgograd Be Renamed Stalingrad',
      'Kremlin-Installed Official: Ukrainian Drone Strikes Kill 7 at Kherson Region Market',
      'Seseg Jigjitova: We Need to Recognize Russia’s Colonial Violence',
      'Seoul: Moscow May Have Helped North Korea Develop Its New Warship',
      'Kursk Governor: 288 Civilians Were Killed During Ukraine’s Incursion',
      'Russia: 288 Civilians Died in Ukraine’s Kursk Incursion',
      'Russian Military Deserter: We Have Our Own Gestapo',
      'Kremlin: Negotiate With Us, Not Washington',
      "Rubio: U.S. Will End Mediation Unless It Sees 'Concrete Proposals' From Russia and Ukraine",
      'Rubio: Concrete Proposals',
    ]);
  });
});
