import { describe, expect, test } from 'vitest';
import { isNamedByline } from '../../../src/loader/divide/byline.ts';
import { divide } from '../../../src/loader/divide/divide.ts';
import { isRelatedLabel, isUnmistakable } from '../../../src/loader/divide/notice.ts';

/** What a line is among the headlines below a text. */
function kindBelow(line: string): string | undefined {
  const text = `Norland

The harbor council of Eastport voted on Monday to close the old ferry pier, officials said.

The step ends two years of quarrels over repairs that nobody wanted to pay for.


Ferry Crew Wins Rescue Medal


${line}


Old Lighthouse Finds a Buyer
`;
  const at = text.indexOf(line);
  return divide(text).find(({ start, end }) => start <= at && at < end)?.kind;
}

describe('A label over other stories', () => {
  test.each([
    'Trending in Norland',
    'Trending in the Courier',
    'More for you',
    'Recommended for you',
    'In this section',
    'You may like',
  ])('is told by its words: %s', (line) => {
    expect(isRelatedLabel(line)).toBe(true);
    expect(kindBelow(line)).toBe('promo');
  });

  test.each([
    'Trending downwards, prices give the port hope',
    'More for your money as ferry fares fall',
    'In this section of the harbour, nobody swims',
    'You may like it cold, says Petra Holm',
  ])('is no headline that begins as it does: %s', (line) => {
    expect(isRelatedLabel(line) || isUnmistakable(line)).toBe(false);
    expect(kindBelow(line)).toBe('headline');
  });
});

describe('A headline among headlines', () => {
  test.each([
    'Minister Defends Immigration Policy',
    'Terms of Peace Deal Leak',
    'Page 3 of History Is Turned',
    'Creative Commons founder dies at 84',
    'Get the app that fooled a bank',
    'Reporting a theft takes nine hours in Norvik',
    'Protected by walls, Norvik sleeps through the storm',
    'Image of missing boat found on a phone',
    'Holm swims the sound again (and wins for Norvik)',
    'Reporting From Kyiv Wins Prize',
    'Reporting from the front changed her, Holm says',
    'Charter of rights is signed in Norvik',
    'With files from a thief, police find a lost Vermeer',
    'Ministers agree terms of sale',
    'Trending in Norland: old coats',
    'You can change your settings, but not your past',
    'This content is provided by nobody, says judge',
    'McDonald MacLeod iPhone YouTube row grows',
    'Ethics rules are broken again',
  ])('is no notice for having some of its words: %s', (line) => {
    expect(kindBelow(line)).toBe('headline');
  });

  test.each([
    'Close side navigation menu',
    'Submissions policy',
    'Page 2 of 7',
    'Reporting from Eastport, Maine',
    'The comments section is closed.',
    '22 Sep 05:00 PM',
    'Share via',
    'Petra Holm at the baths on Monday (Teo Hallam for the Courier)',
  ])('is none of the portal’s own lines: %s', (line) => {
    expect(kindBelow(line)).toBe('promo');
  });
});

describe('A byline', () => {
  test.each([
    'by Mara Holt and Karl Voss, with additional reporting by Petra Holm',
    'By: Mara Holt',
  ])('may begin with a small letter or a colon: %s', (line) => {
    expect(isNamedByline(line)).toBe(true);
  });

  test.each(['Bypass opens after nine years', 'By-election upset in Norvik', 'Bystanders clap'])(
    'is no line whose first word only begins so: %s',
    (line) => {
      expect(isNamedByline(line)).toBe(false);
    },
  );
});
