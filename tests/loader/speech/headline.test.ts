import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/contract/article.ts';
import type { Entity } from '../../../src/contract/entity.ts';
import { slugOf } from '../../../src/contract/slug.ts';
import { findHeadlineQuotes } from '../../../src/loader/quotes/headline.ts';

const NAMES: Readonly<Record<string, Entity['type']>> = {
  'Odile Brandt': 'person',
  'Tomas Velk': 'person',
  Velk: 'person',
  Ostrava: 'place',
  'Harbor Bank': 'organisation',
  Kestonia: 'place',
  Marravia: 'place',
};

/** What a headline's quotes say and who speaks: `words <- name (type)`. */
function spokenIn(text: string): string[] {
  const names = Object.keys(NAMES).toSorted((a, b) => b.length - a.length);
  const taken: { start: number; end: number; entity: string }[] = [];
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (taken.some((other) => other.start < end && start < other.end)) continue;
      taken.push({ start, end, entity: slugOf(name) });
    }
  }
  const mentions = taken.map((place) => ({ ...place, paragraph: 0, form: 'name' as const }));
  const entities = names.map((name): Entity => ({
    id: slugOf(name),
    name,
    type: NAMES[name] ?? 'person',
    variants: [],
    aliases: [],
    home: null,
    introduction: null,
  }));
  const line = { start: 0, end: text.length, text, edits: [], tags: [], outlet: null };
  const { quotes, roles } = findHeadlineQuotes('abcdef0123', line, mentions, entities);
  const known = new Map([...entities, ...roles].map((entity) => [entity.id, entity]));
  return quotes.map(({ spans, attribution }) => {
    const [span] = spans;
    const speakers = attribution.speakers.map(({ entity }) => {
      const { name, type } = known.get(entity) ?? { name: '?', type: '?' };
      return `${name} (${type})`;
    });
    return `${text.slice(span?.start, span?.end)} <- ${speakers.join(' and ') || 'nobody'}`;
  });
}

describe('a headline that names one of two of a name', () => {
  const mention = { entity: 'odile-velk', form: 'name', paragraph: 0, start: 0, end: 4 } as const;
  const text = 'Velk: ‘We Cannot Wait’';
  const line = { start: 0, end: text.length, text, edits: [], tags: [], outlet: null };
  const said = 'We cannot wait, Tomas Velk said.';
  const quote: Quote = {
    id: '0-12',
    kind: 'direct',
    marks: { open: 'restored', close: 'restored' },
    spans: [{ paragraph: 0, start: 0, end: 15 }],
    quoted: [],
    cue: null,
    certainty: 'sure',
    attribution: {
      speakers: [{ entity: 'tomas-velk', mention: null }],
      certainty: 'sure',
      rule: 'name',
      rejected: [],
    },
  };
  const telling = {
    rivals: new Map([[mention, ['tomas-velk']]]),
    paragraphs: [{ start: 0, end: said.length, text: said, edits: [], break: null }],
  };

  it('means the one who says so in the article', () => {
    const { quotes, meant } = findHeadlineQuotes('abcdef0123', line, [mention], [], {
      ...telling,
      quotes: [quote],
    });
    expect(quotes[0]?.attribution.speakers[0]?.entity).toBe('tomas-velk');
    expect(meant.get(mention)).toBe('tomas-velk');
  });

  it('is less certain where nobody does', () => {
    const { quotes } = findHeadlineQuotes('abcdef0123', line, [mention], [], {
      ...telling,
      quotes: [],
    });
    expect(quotes[0]?.attribution).toMatchObject({
      speakers: [{ entity: 'odile-velk' }],
      certainty: 'likely',
    });
  });
});

describe('a headline that reports speech', () => {
  it.each([
    ['‘We Cannot Wait’: Odile Brandt', ['We Cannot Wait <- Odile Brandt (person)']],
    ['‘We Ran Out’: Kestonia Glaciers Lose Ice', []],
    [
      '‘He Talks to the Roses’: Duchess of Kestonia',
      ['He Talks to the Roses <- Duchess of Kestonia (role)'],
    ],
    ["'We Cannot Wait': Engineer Tomas Velk", ['We Cannot Wait <- Tomas Velk (person)']],
    [
      '‘We Slept in Boats’: A Kestonia Fisherman Recalls the Flood',
      ['We Slept in Boats <- Kestonia Fisherman (role)'],
    ],
    ['‘Enough Is Enough’: Parents’ Anger Over Tram Cuts', ['Enough Is Enough <- Parents (role)']],
    [
      "'Enough Is Enough': Harbor Engineer's Plea to Velk",
      ['Enough Is Enough <- Harbor Engineer (role)'],
    ],
    ['‘Hear Us’: Odile Brandt’s Plea to Velk', ['Hear Us <- Odile Brandt (person)']],
    ['‘It’s Over’: Kestonia Donors Desert Velk', ['It’s Over <- Kestonia Donors (role)']],
    ['‘We Cannot Wait’: Opposition MPs Slam Velk', ['We Cannot Wait <- Opposition MPs (role)']],
    ['‘A Betrayal’: Poor Nations Reject Offer', ['A Betrayal <- Poor Nations (role)']],
    ['‘We Owe the Fans’: Captain Apologises After Exit', ['We Owe the Fans <- Captain (role)']],
    ['Odile Brandt: ‘We Cannot Wait’ | Norvik Star', ['We Cannot Wait <- Odile Brandt (person)']],
    ['‘We Cannot Wait’: Parents’ Anger | Harbor Bank', ['We Cannot Wait <- Parents (role)']],
    ['Odile Brandt: ‘We Cannot Wait’', ['We Cannot Wait <- Odile Brandt (person)']],
    ['Mayor: ‘We Cannot Wait’', ['We Cannot Wait <- Mayor (role)']],
    ['Harbor Police: The Boat Was Stolen', ['The Boat Was Stolen <- Harbor Police (role)']],
    ['Officials: Storm Killed Two', ['Storm Killed Two <- Officials (role)']],
    ['Senator: I’m Not Running', ['I’m Not Running <- Senator (role)']],
    ['Kestonia Minister: ‘No Deal’', ['No Deal <- Kestonia Minister (role)']],
    ['‘The Wall Is Weak,’ Mayor Warns', ['The Wall Is Weak, <- Mayor (role)']],
    ['The Wall Will Not Hold, Says Tomas Velk', ['The Wall Will Not Hold <- Tomas Velk (person)']],
    ['The Wall Is Weak, Warns Engineer', ['The Wall Is Weak <- Engineer (role)']],
    ['Tomas Velk: The Wall Will Not Hold', ['The Wall Will Not Hold <- Tomas Velk (person)']],
    ['Kestonia to Marravia: Leave Our Waters', ['Leave Our Waters <- Kestonia (place)']],
    ['Odile Brandt on Flood: ‘Nobody Told Us’', ['Nobody Told Us <- Odile Brandt (person)']],
    [
      'Odile Brandt Says Bridge Will Reopen in May',
      ['Bridge Will Reopen in May <- Odile Brandt (person)'],
    ],
    ['Harbor Governor Says 40 Boats Were Lost', ['40 Boats Were Lost <- Harbor Governor (role)']],
    [
      'Wall Was Cracked for Years, Tomas Velk Says',
      ['Wall Was Cracked for Years <- Tomas Velk (person)'],
    ],
    [
      'Two Ships Collide Off Ostrava, Officials Say',
      ['Two Ships Collide Off Ostrava <- Officials (role)'],
    ],
    [
      'Marravia May Have Sunk Ship, Kestonia Claims',
      ['Marravia May Have Sunk Ship <- Kestonia (place)'],
    ],
    ['Tomas Velk Warns of ‘Collapse’ of Harbor Wall', ['Collapse <- Tomas Velk (person)']],
    ['Odile Brandt Calls Harbor Bank ‘a Casino’', ['a Casino <- Odile Brandt (person)']],
    [
      'Flood Was ‘Foreseeable’, Tomas Velk Says',
      ['Flood Was ‘Foreseeable’ <- Tomas Velk (person)'],
    ],
    ['Union Leader Demands Bridge Be Renamed', ['Bridge Be Renamed <- Union Leader (role)']],
    [
      "Velk Warns Marravia Will Close Port Unless It Sees 'Real Money'",
      [
        "Marravia Will Close Port Unless It Sees 'Real Money' <- Velk (person)",
        'Real Money <- Velk (person)',
      ],
    ],
  ])('%s', (headline, spoken) => {
    expect(spokenIn(headline)).toEqual(spoken);
  });
});

describe('a headline that reports none', () => {
  it.each([
    'Harbor Bank Closes Nine Branches in Ostrava',
    'Odile Brandt Renames Harbor Airport ‘Ostrava’ After Flood',
    'Kestonia’s Claims to the Islands Divide Fishermen',
    'The ‘Missing’ Boats of Ostrava',
    'Odile Brandt to Visit Marravia Despite Tensions',
    'Harbor Bank: A Year of Losses',
    'Explainer: Why the Trams Run Late',
    'Watch: The Wall Breaks at Dawn',
    'Poll: Fishermen Want a Wall',
    '‘The Wall’: Film Wins a Prize',
    '‘We Cannot Wait’: Anger Over Tram Cuts',
    '‘We Cannot Wait’: Fury at Harbor Bank',
    '‘We Cannot Wait’: Harbor Fees Hit Kestonia Farmers',
    '‘We Cannot Wait’: Ferrymen’s Anger at Velk',
    '‘We Cannot Wait’: Trams Stop at Noon | Harbor Bank',
    'Live Updates: ‘The Wall Breaks’',
    'Witness Debunks Claim Wall Was Weak',
    'Better Catch, With a Rise in Prices, Could Blunt Fishermen’s Claims',
    'Marravia Slams Kestonia’s Accusations It Sank Ship',
    'As Velk Demands Wall, Fishermen Leave Ostrava',
  ])('%s', (headline) => {
    expect(spokenIn(headline)).toEqual([]);
  });
});

it('gives a role the headline as its home', () => {
  const text = 'Harbor Governor Says 40 Boats Were Lost';
  const line = { start: 0, end: text.length, text, edits: [], tags: [], outlet: null };
  const { roles } = findHeadlineQuotes('abcdef0123', line, [], []);
  expect(roles.map(({ id, home }) => ({ id, home }))).toEqual([
    { id: 'abcdef0123-harbor-governor', home: 'abcdef0123' },
  ]);
});
