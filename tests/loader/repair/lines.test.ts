import { describe, expect, test } from 'vitest';
import { lineMode } from '../../../src/loader/repair/lines.ts';

/** Paragraphs on a line each, and between them two lines that end with some words glued to them. */
const under = (glued: string): string => `The tide had gone out on Monday. It had not stopped.
The trunks stand on a bank a mile from the shore.${glued}
Petra Holm saw them first. She had been out with her dog.
The rake was found by Teo Hallam on Tuesday.${glued}
The trees are dead, of course. Their roots still hold the soil.
The museum wants to dig there. The council has given it two weeks.
Few believe that this will do. The tide comes back each night.
A boot was found too. It is a left one.`;

describe('Lines that end where sentences do', () => {
  test.each([
    'Credit...Karl J. Voss',
    'Credit Karl J. Voss',
    'Photo by Karl J. Voss',
    'Image: Karl',
  ])('are paragraphs though what tells whose a picture is was glued to a caption: %s', (credit) => {
    expect(lineMode(under(credit))).toBe('paragraph');
  });

  test.each(['Karl Voss saw them too.', 'Credits ran out.', 'Photos were taken.'])(
    'stand for lost spaces where sentences were glued to others: %s',
    (sentence) => {
      expect(lineMode(under(sentence))).toBe('joined');
    },
  );
});
