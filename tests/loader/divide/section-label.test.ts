import { describe, expect, test } from 'vitest';
import { isMenu } from '../../../src/loader/divide/menu.ts';
import { isSection, sectionOf } from '../../../src/loader/divide/section-label.ts';
import { readDump } from '../../../src/loader/load.ts';

describe('A line above a text', () => {
  test.each([
    ['Local', 'Local'],
    ['Arts & Culture', 'Arts & Culture'],
    ['News > World > Europe', 'Europe'],
    ['Home/News/Crime', 'Crime'],
    ['Scotland | Highlands & Islands', 'Highlands & Islands'],
    ['Home » Food & Drink »', 'Food & Drink'],
  ])('is a section label, of a way its last step: %s', (line, section) => {
    expect(isSection(line)).toBe(true);
    expect(sectionOf(line)).toBe(section);
  });

  test.each([
    'Mayor quits | The Eastport Courier',
    'Mayor quits over ferry row',
    'Will it float?',
    'Eastport 9°',
    'Key points:',
  ])('is none: %s', (line) => {
    expect(isSection(line)).toBe(false);
  });

  test.each([
    "News Sport Farming Property What's On Your Say",
    'Home  News  Farming  Death Notices',
    'Features · Reviews · Podcasts · Shop',
    '[ home ] [ archive ] [ search ]',
  ])('is a menu: %s', (line) => {
    expect(isMenu(line)).toBe(true);
  });

  test.each([
    'Sports Betting Law Hurts Local Business',
    'Health Care Law Could Cost States Money, Report Says',
    'Harbour tram to run through the night',
  ])('is a headline, and no menu: %s', (line) => {
    expect(isMenu(line)).toBe(false);
  });
});

describe('A label below a title', () => {
  const TEXT =
    'There is a bell at Norvik, and on a good day somebody will ring it. Nobody did on Monday.\n\n' +
    '“It rang all the time,” said Petra Holm, who lives beside it. “Now it rests.”\n';

  test.each([
    ['Harriet Lodge', null],
    ['Politics', 'Politics'],
    ['Home / Coast', 'Coast'],
  ])('%s is the section only where it is a topic, a place or a way', (label, section) => {
    const page = `The bell that will not ring on any Wednesday\n${label}\n\n8–10 minutes\n\n${TEXT}`;
    const dump = readDump('bell.txt', new TextEncoder().encode(page));
    expect(dump.article?.title.text).toBe('The bell that will not ring on any Wednesday');
    expect(dump.section).toBe(section);
  });
});
