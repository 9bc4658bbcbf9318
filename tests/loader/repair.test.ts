import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/contract/dump.ts';
import { undoEdits } from '../../src/contract/edits.ts';
import { divide } from '../../src/loader/divide/divide.ts';
import { readHeadlines } from '../../src/loader/headlines.ts';
import { articleId } from '../../src/loader/identity.ts';
import { repairArticle } from '../../src/loader/repair/repair.ts';

const SEED = new URL('../../seeds/000_295dd168d95112c3.txt', import.meta.url);

/** What dumps are made of: enough of each for every rule to fire somewhere. */
const piece = fc
  .constantFrom(
    'The council voted on Monday.|Mondays vote| its |Thats|the U.S.|Still, |"|in2018|fromthe |Farrows'.split(
      '|',
    ),
    " they said.|___.|9:30 p.m.|:|1. |(|)|[A]|\n|\n\n|\r\n|\r|\u00A0|  | |“No.”|’|didn't ".split(
      '|',
    ),
    ' – Reuters|-- |[Norland] - |Storm Leaves 3 Villages Without Power|Donate|É|\uFFFD|🙂|a'.split(
      '|',
    ),
  )
  .chain((pieces) => fc.constantFrom(...pieces));
const dumpText = fc.array(fc.oneof({ weight: 6, arbitrary: piece }, fc.string()), {
  maxLength: 60,
});

/** Where the first block begins that does not follow on the one before; null where all tile the text. */
function gapIn(text: string, blocks: readonly Block[]): number | null {
  let from = 0;
  for (const { start, end } of blocks) {
    if (start !== from || end <= start) return start;
    from = end;
  }
  return from === text.length ? null : from;
}

/** Undoes all repairs of an article block and gives back what the dump had there. */
function rebuilt(text: string, block: Block): string {
  const paragraphs = repairArticle(text, [block]);
  let whole = '';
  let from = block.start;
  for (const paragraph of paragraphs) {
    const gap = text.slice(from, paragraph.start);
    expect(gap.trim()).toBe('');
    whole += gap + undoEdits(paragraph.text, paragraph.start, paragraph.edits);
    from = paragraph.end;
  }
  return whole + text.slice(from, block.end);
}

describe('whatever a dump holds', () => {
  test('its blocks tile the text', () => {
    fc.assert(
      fc.property(dumpText, (pieces) => {
        const text = pieces.join('');
        expect(gapIn(text, divide(text))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('undoing the repairs gives back the text of its article', () => {
    fc.assert(
      fc.property(dumpText, (pieces) => {
        const text = pieces.join('');
        for (const block of divide(text)) {
          if (block.kind !== 'article') continue;
          expect(rebuilt(text, block)).toBe(text.slice(block.start, block.end));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('undoing the repairs of any stretch gives it back', () => {
    fc.assert(
      fc.property(dumpText, (pieces) => {
        const text = pieces.join('').trim();
        fc.pre(text !== '');
        const block: Block = { kind: 'article', start: 0, end: text.length, reason: 'a test' };
        expect(rebuilt(text, block)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('undoing what was taken from a headline gives back its line', () => {
    fc.assert(
      fc.property(dumpText, (pieces) => {
        const text = pieces.join('').trim();
        fc.pre(text !== '');
        const block: Block = { kind: 'headline', start: 0, end: text.length, reason: 'a test' };
        for (const headline of readHeadlines(text, [block])) {
          expect(undoEdits(headline.text, headline.start, headline.edits)).toBe(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a repaired article keeps every letter and digit, so that its id stays', () => {
    fc.assert(
      fc.property(dumpText, (pieces) => {
        const text = pieces.join('').trim();
        fc.pre(/[A-Za-z]/.test(text));
        const block: Block = { kind: 'article', start: 0, end: text.length, reason: 'a test' };
        const repaired = repairArticle(text, [block]);
        const bones = repaired.map((paragraph) => paragraph.text).join('');
        expect(bones.replace(/[^A-Za-z0-9]/g, '')).toBe(text.replace(/[^A-Za-z0-9]/g, ''));
        expect(articleId(repaired)).toBe(articleId([{ text }]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the seed', () => {
  const text = readFileSync(SEED, 'utf8');
  const blocks = divide(text);
  const paragraphs = repairArticle(text, blocks);
  const count = (rule: string): number =>
    paragraphs
      .flatMap(({ edits }) => edits)
      .filter((edit) => edit.rule === rule && edit.certainty !== 'suggested').length;

  test('has a section, an article, promos and 33 headlines', () => {
    expect(blocks.map(({ kind }) => kind).filter((kind) => kind !== 'blank')).toEqual([
      'section',
      'article',
      ...Array.from({ length: 4 }, () => 'promo'),
      ...Array.from({ length: 33 }, () => 'headline'),
    ]);
  });

  test('has 25 paragraphs, of which 24 were glued to the one before', () => {
    expect(paragraphs.map((paragraph) => paragraph.break?.rule ?? null)).toEqual([
      null,
      ...Array.from({ length: 24 }, () => 'glued-sentence'),
    ]);
  });

  test('has lost 14 apostrophes and 3 spaces', () => {
    expect([count('possessive'), count('contraction'), count('lost-space')]).toEqual([10, 4, 3]);
  });

  test('leaves an unpaired quote mark with the sentence that it closes', () => {
    expect(paragraphs.find(({ text: words }) => words.includes('hailed'))?.text.slice(-9)).toBe(
      ' future."',
    );
  });
});

describe('a name that signs a comment', () => {
  test('ends its paragraph whatever ends the lines', () => {
    for (const end of ['\n', '\r\n']) {
      const text = `It is late.${end}Oskar P.${end}BrandtMr.${end}Holm should ride it.`;
      const block: Block = { kind: 'article', start: 0, end: text.length, reason: 'a test' };
      expect(repairArticle(text, [block]).map(({ text: words }) => words)).toEqual([
        'It is late. Oskar P. Brandt',
        'Mr. Holm should ride it.',
      ]);
    }
  });
});

describe('a joint word', () => {
  const editsOf = (text: string): string[] => {
    const block: Block = { kind: 'article', start: 0, end: text.length, reason: 'a test' };
    return repairArticle(text, [block]).flatMap(({ edits }) =>
      edits.map(
        ({ at, insert, rule, certainty }) =>
          `${rule} ${certainty}: ${text.slice(0, at).split(' ').at(-1) ?? ''}[${insert}]${text.slice(at).split(/[ .]/)[0] ?? ''}`,
      ),
    );
  };

  test('is cut beside a name that the dump has elsewhere', () => {
    expect(
      editsOf(
        'Minister Orla Venn opened the harbour. Critics describe Vennas a careful planner, and Venn said she agreed.',
      ),
    ).toEqual(['lost-space likely: Venn[ ]as']);
  });

  test('is cut between three words where a link lost the spaces at both its ends', () => {
    expect(editsOf('The fisherman wasreleasedwith a fine after two days in the town.')).toEqual([
      'lost-space likely: was[ ]releasedwith',
      'lost-space likely: wasreleased[ ]with',
    ]);
  });

  test('with a capital inside stays whole where nothing else speaks for two', () => {
    expect(editsOf('The page drew more viewers than the HarborView channel last week.')).toEqual(
      [],
    );
  });

  test('is cut between a given name and a surname that nothing knows', () => {
    expect(editsOf('The prize went to MariaKestrel, who has taught there since 1990.')).toEqual([
      'lost-space likely: Maria[ ]Kestrel,',
    ]);
  });

  test('is cut between the words of a name that the gazetteer has', () => {
    expect(editsOf('Shares fell on WallStreet, and one firm lost a tenth of its worth.')).toEqual([
      'lost-space sure: Wall[ ]Street,',
    ]);
    expect(editsOf('The talks with LaiChing-te and the Chicago SunTimes ended there.')).toEqual([
      'lost-space sure: Lai[ ]Ching-te',
    ]);
  });

  test('stays whole where the gazetteer has it so', () => {
    expect(editsOf('The firm sold its shares in UnitedHealth and PayPal last week.')).toEqual([]);
  });

  test('is no plural or possessive of a known name', () => {
    const spaces = editsOf('Reagans letters were read, and the Obamas left for Amandas house.');
    expect(spaces.filter((edit) => edit.startsWith('lost-space'))).toEqual([]);
  });

  test('is no name that the dump has more than once', () => {
    expect(
      editsOf(
        'Senator Piet Asone spoke first. His bill is new. Asone predicts that it will pass.',
      ).filter((edit) => edit.startsWith('lost-space')),
    ).toEqual([]);
    expect(
      editsOf('Captain OMalley left at noon.').filter((edit) => edit.startsWith('lost-space')),
    ).toEqual([]);
  });

  test('is no misspelling, by one letter, of a word or of a name that the next word follows', () => {
    expect(editsOf('It was a misstaken view of the ferry, a clerk wrote.')).toEqual([]);
    expect(editsOf('No. Richand Nixon spoke before noon in the old hall.')).toEqual([]);
  });

  test('is no dash between a noun and the clause that tells what it is', () => {
    const edits = editsOf(
      'The harbour is shut nowand nobody sails. Ferries stoppedbut trains ran, and the ones who stayedmost of them old men sat there. ' +
        'Few share the conclusionthat there is a danger to anybody. The shops the bank the school the churchall of it is shut. ' +
        'The people who leftabout forty have not come back.',
    );
    expect(edits.filter((edit) => edit.includes('conclusion'))).toEqual([
      'lost-space likely: conclusion[ ]that',
    ]);
  });

  test('is no known word with a prefix that stands for no word', () => {
    expect(editsOf('A microbrewery and some superfans met a nonvoter at the antechamber.')).toEqual(
      [],
    );
  });

  test('is no word that only newer dictionaries have', () => {
    expect(
      editsOf('Behind the paywall was a livestream on ransomware, deepfakes and crowdfunding.'),
    ).toEqual([]);
  });

  test('is cut before letters with full stops behind them', () => {
    expect(editsOf('The bakers said that theU.S. market was too far away.')).toEqual([
      'lost-space likely: the[ ]U',
    ]);
  });

  test('is cut before p.m. where another time of its dump has the space', () => {
    expect(editsOf('The ferry leaves at 6:30p.m. and comes back at 9:15 p.m. daily.')).toEqual([
      'lost-space likely: 6:30[ ]p',
    ]);
    expect(editsOf('The ferry leaves at 6:30p.m. and comes back at noon.')).toEqual([
      'lost-space suggested: 6:30[ ]p',
    ]);
  });

  test('is cut behind a contraction that lost its apostrophe too, and not inside it', () => {
    expect(editsOf('Critics said theyllbe gone by noon, and theyre glad.')).toEqual([
      'contraction sure: they[’]llbe',
      'lost-space sure: theyll[ ]be',
      'contraction sure: they[’]re',
    ]);
  });

  test('is cut behind a short word that begins a sentence', () => {
    expect(editsOf('Inone of the rooms the clerk had kept the letters.')).toEqual([
      'lost-space sure: In[ ]one',
    ]);
  });

  test('is cut between what somebody is and a given name', () => {
    expect(editsOf('The letter was read by retired generalMartin Holm on the pier.')).toEqual([
      'lost-space likely: general[ ]Martin',
    ]);
  });

  test('is never cut in a hashtag, a handle or an address', () => {
    expect(
      editsOf('See #lostharbour by @harbournews and www.lostharbour.example/thenews for more.'),
    ).toEqual([]);
  });

  test('lacks no dash beside a number', () => {
    expect(editsOf('The board had set aside4.2 million crowns for the pier.')).toEqual([
      'lost-space likely: aside[ ]4',
    ]);
  });

  test('is at most suggested to lack a dash', () => {
    const edits = editsOf(
      'The council voted for the bridgewhich nobody had asked for last springand the mayor signed the order. The storma rare one in Mayclosed the harbour, and the ferrythe last of its kindstayed in port.',
    );
    expect(edits).toContain('lost-dash suggested: bridge[—]which');
    expect(edits).toContain('lost-dash suggested: ferry[—]the');
    expect(edits.filter((edit) => edit.includes('—') && !edit.includes('suggested'))).toEqual([]);
  });
});

test('a decimal point with a word glued behind it parts no paragraphs', () => {
  const text = 'Player of the match: Ben Okoro - 8.74Line-ups follow below. Then came rain.';
  const block: Block = { kind: 'article', start: 0, end: text.length, reason: 'a test' };
  expect(repairArticle(text, [block]).map((paragraph) => paragraph.text)).toEqual([text]);
});

describe('an apostrophe', () => {
  const appliedTo = (text: string, paragraph = 0): string => {
    const block: Block = { kind: 'article', start: 0, end: text.length, reason: 'a test' };
    return repairArticle(text, [block])[paragraph]?.text ?? '';
  };

  test('is never put into "its" behind a preposition', () => {
    const text = 'Sales were down from its earlier forecast, and of its late shops none was full.';
    expect(appliedTo(text)).toBe(text);
  });

  test('is put into "its" at the start of a paragraph as it is within', () => {
    const text =
      'Its shares fell 3% on Friday.Its annual report showed why.Its too late to sell, he said. Its rivals did well.';
    expect(appliedTo(text, 2)).toBe('It’s too late to sell, he said. Its rivals did well.');
    expect(appliedTo(text, 0)).toBe('Its shares fell 3% on Friday.');
    expect(appliedTo(text, 1)).toBe('Its annual report showed why.');
  });

  test.each([
    ['a firm before what it did', 'Shell said on Thursday that it would cut 200 jobs.'],
    ['an adjective', 'He retired because of ill health, and ill patients stayed.'],
    ['a noun behind an article', 'The shed burned down, and they were wed in May.'],
    ['a verb behind its subject', 'The landlord lets himself in.'],
    ['a surname behind a first name', 'They asked Vera Ive for help. Ive, who left, agreed.'],
  ])('is not put into %s', (_, text) => {
    expect(appliedTo(text)).toBe(text);
  });

  test.each([
    ['a day of many weeks', 'Is it too much to ask that the library open on Saturdays?'],
    ['a first name that is a pronoun in s', 'The strike ended when Wes Okafor signed the deal.'],
    ['a day before a word of time', 'He rings the bells of the old church on Tuesdays now.'],
    [
      'several people who do something',
      'The Duke of Ravensholm lives on the island. Dukes come and go, said the postmistress.',
    ],
    ['a day that ends a sentence', 'Let us be clear: no one wants hospitals to close on Fridays.'],
    [
      'a title of several people before their names',
      'Justices Soto and Kwan dissented, as they often do.',
    ],
    ['letters before a modal verb', 'Our new DVDs will cost less than the tapes did.'],
    ['letters that stand for things', 'They sold the DVDs, the tapes and the books in a day.'],
    ['letters before a mark', 'Pilots train on old PCs, which are slow, for a year.'],
    ['many who do something to it', 'The pool is closed on Monday. The swimmers miss it.'],
    [
      '"its" before a superlative',
      'The yield fell to 4.11% late Wednesday, its lowest since March.',
    ],
  ])('is not put into %s', (_, text) => {
    expect(appliedTo(text)).toBe(text);
  });

  test('is not put into "This" that was glued to a heading', () => {
    expect(appliedTo('Looking-Forward StatementsThis press release holds hopes.')).toContain(
      'This press release',
    );
  });

  test('is put into "there would" rather than a space', () => {
    expect(appliedTo('The shifts would be shorter, and thered be more nurses.')).toBe(
      'The shifts would be shorter, and there’d be more nurses.',
    );
  });

  test.each([
    [
      'Shell be there by noon, and hell need help.',
      'She’ll be there by noon, and he’ll need help.',
    ],
    [
      'Nobodys above the law, and everyones phone rang.',
      'Nobody’s above the law, and everyone’s phone rang.',
    ],
    ['Lets go. So lets not wait.', 'Let’s go. So let’s not wait.'],
    ['She said Ive seen it and Im glad.', 'She said I’ve seen it and I’m glad.'],
  ])('is put into what its neighbours tell: %s', (text, restored) => {
    expect(appliedTo(text)).toBe(restored);
  });

  test('is at most suggested in the name of an organisation that ends in s', () => {
    const text = 'They wrote to Barclays analyst Hugh Dent, and Lloyds shares fell.';
    expect(appliedTo(text)).toBe(text);
  });
});

test('what stands behind "to" or "would" is a verb, and never short for two words', () => {
  const text = 'The papers would also shed light on the loan. The firm wants to shed its debt.';
  const block: Block = { kind: 'article', start: 0, end: text.length, reason: 'a test' };
  expect(repairArticle(text, [block]).flatMap(({ edits }) => edits)).toEqual([]);
});
