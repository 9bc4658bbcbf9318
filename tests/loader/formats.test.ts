import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skeletonOf } from '../../src/contract/skeleton.ts';
import { type Page, type TailStyle, gluedPage, intactPage, portalPage } from './formats.ts';
import { readShortly } from './golden/reading.ts';

const PAGE: Page = {
  section: 'Norland',
  title: 'Eastport Closes Its Old Pier for Good',
  paragraphs: [
    'The harbor council of Eastport voted on Monday to close the old ferry pier, a step that ends two years of quarrels.',
    '“We will not wait for the next storm,” said Mara Ellsworth, who chairs the council. “The pier isn’t safe.”',
    'While it has been shut to cars since 2019, Monday’s vote also bars walkers from it, officials said.',
    'Ms. Ellsworth listed what the town has to find by June:',
    'Timber for the quay.',
    'Money for two boats.',
    'Fishermen’s groups had asked for more time, but the mayor’s office refused to say why it didn’t answer them.',
    'Ada Venn reported from Eastport, Norland.',
  ],
  headlines: [
    { text: 'Ferry Crew Wins Rescue Medal' },
    { text: 'Storm leaves three villages on the coast without power', tag: 'World' },
    { text: 'Why Eastport’s Pier Matters', outlet: 'Reuters' },
    { text: 'Mayor’s Aide Resigns Over Parking Fines', tag: 'Politics', outlet: 'The Guardian' },
    { text: 'Old Lighthouse Finds a Buyer' },
    { text: 'Council Delays Vote on New Ferry', tag: 'Economy' },
  ],
};

const SEEDS_STYLE: TailStyle = {
  before: 5,
  between: 2,
  mark: () => '',
  tag: (label) => `[${label}] - `,
  outlet: (name) => ` – ${name}`,
  promos: ['ADVERTISE', 'Subscribe to our weekly letter'],
};

const anyStyle: fc.Arbitrary<TailStyle> = fc.record({
  before: fc.integer({ min: 2, max: 6 }),
  between: fc.integer({ min: 0, max: 2 }),
  mark: fc.constantFrom<TailStyle['mark'][]>(
    () => '',
    () => '• ',
    () => '- ',
    (index) => `${index + 1}. `,
  ),
  tag: fc.constantFrom<TailStyle['tag'][]>(
    (label) => `[${label}] - `,
    (label) => `[${label}] `,
    (label) => `(${label}) `,
    (label) => `${label} | `,
    (label) => `${label.toUpperCase()}: `,
  ),
  outlet: fc.constantFrom<TailStyle['outlet'][]>(
    (name) => ` – ${name}`,
    (name) => `-- ${name}`,
    (name) => ` | ${name}`,
    (name) => ` (${name})`,
  ),
  promos: fc.subarray([
    'Sign up for our newsletter',
    'Most Popular',
    'SUPPORT US',
    '© 2024 The Eastport Ledger. All rights reserved.',
    'Save 20% on a yearly subscription',
    'Comments (12)',
  ]),
});

/** What a page's words are, whatever became of its marks. */
function wordsOf(text: string) {
  const { paragraphs, headlines } = readShortly(new TextEncoder().encode(text));
  return {
    paragraphs: paragraphs.map((paragraph) => skeletonOf(paragraph)),
    headlines: headlines.map((headline) => headline.text),
  };
}

const WORDS = {
  paragraphs: PAGE.paragraphs.map((paragraph) => skeletonOf(paragraph)),
  headlines: PAGE.headlines.map(({ text }) => text),
};

describe('one page as three portals leave it', () => {
  test('has the same paragraphs and headlines where they are glued and its marks are lost', () => {
    expect(wordsOf(gluedPage(PAGE, SEEDS_STYLE))).toEqual(WORDS);
  });

  test('has them with a title line, CRLF and a byte-order mark', () => {
    const text = portalPage(PAGE, SEEDS_STYLE);
    expect(wordsOf(text)).toEqual(WORDS);
    expect(readShortly(new TextEncoder().encode(text)).title).toEqual(['source', PAGE.title]);
  });

  test('has them with its marks kept and its paragraphs apart', () => {
    expect(wordsOf(intactPage(PAGE, SEEDS_STYLE))).toEqual(WORDS);
  });

  test.each([gluedPage, portalPage, intactPage])(
    'has them whatever the list below it looks like: %o',
    (write) => {
      fc.assert(
        fc.property(anyStyle, (style) => {
          expect(wordsOf(write(PAGE, style))).toEqual(WORDS);
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each([gluedPage, portalPage, intactPage])('has them with no list at all: %o', (write) => {
    const words = wordsOf(write({ ...PAGE, headlines: [] }, { ...SEEDS_STYLE, promos: [] }));
    expect(words).toEqual({ ...WORDS, headlines: [] });
  });

  test('has them with a box of related stories between two paragraphs', () => {
    const { paragraphs } = PAGE;
    const text = intactPage(
      {
        ...PAGE,
        paragraphs: [
          ...paragraphs.slice(0, 2),
          'Related stories',
          'Storm Leaves Three Villages Without Power',
          ...paragraphs.slice(2),
        ],
      },
      SEEDS_STYLE,
    );
    expect(wordsOf(text)).toEqual({
      paragraphs: WORDS.paragraphs,
      headlines: ['Storm Leaves Three Villages Without Power', ...WORDS.headlines],
    });
  });
});
