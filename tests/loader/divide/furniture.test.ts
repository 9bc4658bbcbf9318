import { describe, expect, test } from 'vitest';
import { isFurniture, isTemplate } from '../../../src/loader/divide/furniture.ts';
import { isPictureLine } from '../../../src/loader/divide/furniture/picture-line.ts';

describe('page furniture', () => {
  test.each([
    // of the page as a machine
    'Skip to main content',
    'Open navigation menu',
    'Return to homepage',
    'Please disable your ad blocker',
    'Close side navigation menu',
    'Opens in new window',
    'End of image gallery',
    'Edit profile',
    'Page 2 of 7',
    '3/4/2025, 10:02 AM Orchard found beneath the sea',
    'https://www.example.com/norvik/orchard 2/7',
    'Video player is loading.',
    'Protected by reCAPTCHA',
    // of privacy and law
    'Do not sell or share my personal information',
    'By signing up, you agree to our terms.',
    '© 2024 Eastport News. The site is not responsible for the content of external sites.',
    'Republish our articles for free, online or in print.',
    'This content is provided by',
    'You can change your settings at any time.',
    'Allow cookies once',
    'Submissions policy',
    'Comments and moderation policy',
    'Charter of editorial independence',
    'Digital Products Terms of Sale',
    'Creative Commons License: you may share it with our name.',
    'Found a mistake? Write to us.',
    'Share news tips securely',
    'Provide news feedback or report an error',
    'Take our survey',
    // of the text as a thing
    'Last updated on 4 March 2024 at 10:12',
    'This article is more than 2 years old',
    '5 minute read',
    'Listen to this article 4 min',
    'Facebook Twitter WhatsApp Email',
    '3 of 12 |',
    'With inputs from Norland Press',
    'With additional reporting by Karl Voss',
    'Press contacts: Petra Holm, 555-0142',
    'Out of hours: 555-0142',
    'Reporting from Eastport, Maine',
    // of what is sold and asked for
    'Advertisement - scroll to continue',
    'Sponsored by Acme Bank',
    '$1 for 6 months',
    'You have 3 free articles left this month',
    'Thank you for reading',
    'Get app',
    'Make us preferred on Google',
    'Add Eastport Courier on Google',
    'Try 5 free credits and unlock our tools',
    'The Courier may be compensated if you buy something through our links.',
    // of readers' words
    'Be the first to comment',
    'Got a story? Email newsdesk@example.com',
    'Comments Skip to comments section',
    'The comments section is closed. To submit a letter, write to us.',
    'Need to get in touch?',
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
    'Opens in new window on a lost world',
    'Start of gallery season draws crowds to Norvik',
    'Edit profile of a spy, and it vanishes',
    'See less, pay more: the new season at the opera',
    'Page 3 of History Is Turned',
    'Page 2 of 7 is missing from the mayor’s will',
    '3/4 of the town wants the pier back',
    'Video player is loading the dice, court hears',
    'Protected by walls, Norvik sleeps through the storm',
    'Allow cookies once a week, doctors say',
    'Minister Defends Immigration Policy',
    'Immigration policy splits the cabinet',
    'Ads policy change hits small towns',
    'Advertising rules bite',
    'Terms of Peace Deal Leak',
    'Creative Commons founder dies at 84',
    'Found a mistake in the will, says judge',
    'Share news tips and lose your job, police are told',
    'Take the survey with salt, pollsters say',
    'With reporters barred, the trial goes on',
    'Media contact with the moon crew is lost',
    'Out of hours, out of luck: clinic shuts at six',
    'Reporting a theft takes nine hours in Norvik',
    'Get the app that fooled a bank',
    'Add salt on Google’s word, get a bad soup',
    'Try 5 free kicks, score one',
    'Fares may be compensated if trains are late',
    'Comments close a door on peace',
    'The comments section is where the mayor met his wife',
    'Need to get in touch with an octopus? Ask Petra Holm',
    'Image of missing boat found on a phone',
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
    'Image',
    'The rake was found on Monday.Credit...Teo Hallam for The Courier',
    'The rake was found on Monday.Credit…Teo Hallam',
    '“I counted forty trunks,” said Petra Holm, “and ran.” Credit Teo Hallam',
    'Petra Holm at the baths on Monday (Teo Hallam/PA Wire)',
    'Petra Holm at the baths on Monday (Teo Hallam for the Courier)',
    'Petra Holm at the baths on Monday (Teo Hallam via The Courier)',
  ])('is a line about a picture: %s', (line) => {
    expect(isPictureLine(line)).toBe(true);
  });

  test.each([
    'Image problem',
    'Bank earns credit for its calm',
    'Holm asked the bank for a loan on Monday. She was given no credit.',
    'The harbour is calm, said the mayor on Monday. He takes the credit. Nobody else wants it.',
    'Mayor quits over ferry row (Courier)',
    'A town sleeps (and Holm walks for the last train)',
    'Holm swims the sound again (and wins for Norvik)',
  ])('is no line about a picture: %s', (line) => {
    expect(isPictureLine(line)).toBe(false);
  });

  test('is a menu whose names have lost what stood between them', () => {
    expect(isTemplate('HomeNewsSportOpinionCulture')).toBe(true);
  });

  test.each([
    'SpaceX and OpenAI sue YouTube over iPhone app',
    'McDonald, MacLeod, O’Hara and DeSoto to run the port',
  ])('is no headline with capitals within its words: %s', (line) => {
    expect(isTemplate(line)).toBe(false);
  });
});
