import { describe, expect, test } from 'vitest';
import { isFurniture } from '../../../src/loader/divide/furniture.ts';
import { isPictureLine } from '../../../src/loader/divide/furniture/picture-line.ts';

describe('page furniture', () => {
  test.each([
    // of the page as a machine
    'Skip to main content',
    'Open navigation menu',
    'Return to homepage',
    'Please disable your ad blocker',
    // of privacy and law
    'Do not sell or share my personal information',
    'By signing up, you agree to our terms.',
    '© 2024 Eastport News. The site is not responsible for the content of external sites.',
    'Republish our articles for free, online or in print.',
    // of the text as a thing
    'Last updated on 4 March 2024 at 10:12',
    'This article is more than 2 years old',
    '5 minute read',
    'Listen to this article 4 min',
    'Facebook Twitter WhatsApp Email',
    '3 of 12 |',
    // of what is sold and asked for
    'Advertisement - scroll to continue',
    'Sponsored by Acme Bank',
    '$1 for 6 months',
    'You have 3 free articles left this month',
    'Thank you for reading',
    // of readers' words
    'Be the first to comment',
    'Got a story? Email newsdesk@example.com',
    // of other parts of the portal
    'Corrections and clarifications',
    'More like this',
  ])('is told from a headline: %s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    'Copyright battle over a monkey’s selfie ends',
    'Save the whale, sink the fleet',
    'Photos of missing climber found on camera',
    'Videos show moment roof gives way',
    'Terms of the truce remain unclear',
    'Privacy fears over new school cameras',
    'Weather: Snow to hit the north by Friday',
    'Sponsored by nobody, a village builds its own bridge',
    'Five minutes that changed the match',
    'More like a river than a road',
    'The advertisement that fooled a nation',
    // what an article says of itself is the reader's to know
    'This report was updated to give the mayor’s view.',
    'This article was corrected to give the right name of the ferry.',
  ])('is not seen in a headline with some of its words: %s', (line) => {
    expect(isFurniture(line) || isPictureLine(line)).toBe(false);
  });

  test.each([
    'Image source, Getty Images',
    'Image caption, The bridge carries 40,000 vehicles a day',
    '(Image credit: Acme Studio)',
    'Photo by John Smith on Unsplash',
    'Photograph: Jane Doe/Reuters',
    'AFP via Getty Images',
    'Open image in gallery',
  ])('is a line about a picture: %s', (line) => {
    expect(isPictureLine(line)).toBe(true);
  });
});
