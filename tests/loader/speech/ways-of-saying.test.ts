import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/loader/language/analyse.ts';
import { cutArticle } from '../../../src/loader/quotes/detect/cuts.ts';
import { detected, unmark } from './marked.ts';

/** The kind, the frame and the subject of the last cue of a sentence. */
function lastCue(text: string): readonly string[] {
  const [line] = cutArticle([analyse(text)]);
  const cue = line?.cues.at(-1);
  const [subject] = cue?.subjects ?? [];
  const words = text.slice(
    line?.tokens[subject?.from ?? 0]?.start,
    line?.tokens[(subject?.to ?? 1) - 1]?.end,
  );
  return [cue?.kind ?? '', line?.frames.at(-1) ?? '', subject === undefined ? '' : words];
}

describe('a cue', () => {
  it('is "went on" behind what somebody went on to say', () => {
    expect(lastCue('The pumps were too old for the work, the report went on.')).toEqual([
      'add',
      'after',
      'the report',
    ]);
    expect(lastCue('The long parade went on past the old town hall.')[0]).toBe('');
    expect(lastCue('Life Goes On: It was in May that the dock was closed.')[0]).toBe('');
  });

  it('is "say" behind what several say', () => {
    expect(lastCue('The winters are too long for roses, say the gardeners.')).toEqual([
      'say',
      'after',
      'the gardeners',
    ]);
  });

  it('is a verb of admitting before a name', () => {
    expect(lastCue('The map was upside down, admitted Velk at last.').slice(0, 2)).toEqual([
      'say',
      'after',
    ]);
    expect(lastCue('On Monday the board, which rarely meets, confessed errors.')[0]).toBe('claim');
  });

  it('is a verb of praise with nothing to praise behind it', () => {
    expect(lastCue('She has a very steady hand, Holm praised.')[0]).toBe('say');
    expect(lastCue('In a long letter, Holm praised the crew.')[0]).toBe('judge');
  });

  it('is "saying" of the one who is quoted', () => {
    expect(lastCue('The Gazette quoted Holm as saying: We are done.')).toEqual([
      'say',
      'colon',
      'Holm',
    ]);
  });

  it('leads to what is told where a listener and "that" follow', () => {
    expect(lastCue('In May, Holm told the harbor board that the gate was broken.')[1]).toBe(
      'before',
    );
    expect(lastCue('The gate is broken, Holm told the harbor board.')[1]).toBe('after');
  });

  it('is none behind speech where it tells what is being told, or was told to its subject', () => {
    expect(
      lastCue('In the same week, the board was assuring the ferries that they may sail.')[1],
    ).toBe('before');
    expect(lastCue('When they joined, they were told they would sail.')[1]).toBe('before');
  });

  it('is none of what may yet be answered', () => {
    expect(lastCue('If the letter is lost, the library will answer by phone instead.')[1]).toBe(
      'before',
    );
  });

  it('follows speech that breaks off', () => {
    expect(lastCue('I only wanted to be here, but with this rain ... she said.')[1]).toBe('after');
  });
});

describe('the subject of a cue', () => {
  it('is that of the verb before, which the cue is joined to', () => {
    expect(lastCue('Harbor pilot Piet Holm rejected the offer and said: Sorry.')[2]).toBe(
      'Piet Holm',
    );
    expect(
      lastCue('Ann Velk, the head of a Norvik bakery, spoke on Friday and said of it: Sorry.')[2],
    ).toBe('Ann Velk');
  });

  it('is not that of a verb before, where another clause stands between', () => {
    expect(lastCue('Holm left when the crew came and said: Sorry.')[2]).toBe('');
  });

  it('is the name before where its bearer comes from and what else he is', () => {
    const text =
      'We need more room, Tomas Velk, from the Norvik Harbor Trust, one of the owners of the dock, told the Gazette.';
    expect(lastCue(text)[2]).toBe('Tomas Velk');
  });

  it('is a first name behind whose kin its bearer is', () => {
    expect(lastCue('At the gate his elder sister, Siri, said she was glad.')[2]).toBe('Siri');
  });
});

describe('speech beside such cues', () => {
  it.each([
    [
      'opens behind the colon, not before it',
      '[She] said, when she saw the bill: <d I will not pay this, and I want you to know it.>',
    ],
    [
      'ends before a sentence that names who spoke behind a colon',
      '[Mr. Holm] said: <d A good boat is a boat that you can sell.> Mr. Holm, who is far from retired, builds two of them a year.',
    ],
    [
      'ends before words that point at other pages',
      '<d The boats are safe,> says [Holm]. (See pictures of the harbor.)',
    ],
    [
      'is none where it is only said of somebody twice',
      '<i He said he backs lower fees for the boats, but the town has no money for it,> [he] added.',
    ],
  ])('%s', (_, marked) => {
    const { paragraphs, said } = unmark(marked);
    const direct = (all: readonly string[]): string[] => all.filter((each) => each.startsWith('d'));
    expect(direct(detected(paragraphs).said)).toEqual(direct(said));
  });
});
