import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/loader/names/own-gazetteer.ts';

describe('a gazetteer file of one’s own', () => {
  test('gives names by type, with their other wordings', () => {
    const json = '{ "source": "our desk", "place": { "Norland": ["the North"] }, "event": {} }';
    expect(readGazetteer('gazetteer.json', json)).toEqual({
      names: { place: { Norland: ['the North'] }, event: {} },
      problems: [],
    });
  });

  test('keeps what is right and names the line of what is wrong', () => {
    const json =
      '{\n  "places": {},\n  "person": {\n    "Vera Tolland": "Vera",\n    "Oskar Pell": []\n  }\n}';
    expect(readGazetteer('gazetteer.json', json)).toEqual({
      names: { person: { 'Oskar Pell': [] } },
      problems: [
        {
          file: 'gazetteer.json',
          line: 2,
          severity: 'error',
          what: '“places” is no kind of name.',
          remedy: 'Use person, organisation, place, event.',
        },
        {
          file: 'gazetteer.json',
          line: 4,
          severity: 'error',
          what: '“Vera Tolland” has no list of wordings.',
          remedy: 'Give a list of texts, or [].',
        },
      ],
    });
  });

  test.each(['', '[]', '{"place"', 'null'])('says that %j is no gazetteer', (json) => {
    const { names, problems } = readGazetteer('gazetteer.json', json);
    expect(names).toEqual({});
    expect(problems.map(({ what }) => what)).toEqual(['The gazetteer is no JSON object.']);
  });
});
