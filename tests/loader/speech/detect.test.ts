import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/contract/article.ts';
import { analyse } from '../../../src/loader/language/analyse.ts';
import { isAdjunct } from '../../../src/loader/quotes/detect/adjunct.ts';
import { cutArticle } from '../../../src/loader/quotes/detect/cuts.ts';
import { scoreNarration } from '../../../src/loader/quotes/detect/narration-scores.ts';
import { lineView } from '../../../src/loader/quotes/detect/view.ts';
import { FITTED_CHAIN } from '../../../src/loader/quotes/detect/fitted-chain.ts';
import { scoreChain } from '../../../src/loader/quotes/detect/score.ts';
import { KIND_COUNT, KINDS } from '../../../src/loader/quotes/detect/states.ts';
import { KEPT_MARKS, LOST_MARKS, NARRATION } from './cases.ts';
import { detected, speechIn, unmark } from './marked.ts';

describe('speech whose marks were lost', () => {
  it.each(LOST_MARKS)('finds %s', (_, marked) => {
    const { paragraphs, said, subjects } = unmark(marked);
    expect(detected(paragraphs)).toEqual({ said, subjects });
  });

  it('knows what was to be seen of a speaker from what he said', () => {
    const adjunctIn = (text: string): boolean => {
      const [line] = cutArticle([analyse(text)]);
      const from = line?.cues.at(-1)?.clause.to ?? -1;
      return line !== undefined && isAdjunct(line, from + 1);
    };
    expect(adjunctIn('The gate is broken, Holm said, his eyes on the water.')).toBe(true);
    expect(adjunctIn('The gate is broken, Holm said, her voice rising.')).toBe(true);
    expect(adjunctIn('The gate is broken, Holm said, his boat is gone.')).toBe(false);
  });

  it('says that its marks are restored', () => {
    const [speech] = speechIn(['I am not going to apologize for that, she said.']);
    expect(speech?.marks).toEqual({ open: 'restored', close: 'restored' });
  });

  it('gives indirect speech no marks', () => {
    const [speech] = speechIn(['Officials warned that the water could rise further.']);
    expect(speech?.marks).toEqual({ open: 'none', close: 'none' });
  });

  it('gives a line of a transcript no marks: it had none to lose', () => {
    const [speech] = speechIn(['VELK: We should have closed the gate hours ago.']);
    expect(speech).toMatchObject({ kind: 'direct', marks: { open: 'none', close: 'none' } });
  });

  it('does not guess where the lost marks of a report stood', () => {
    const [speech] = speechIn([
      'Harbor analyst Tom Velk called the move expected and opportunistic.',
    ]);
    expect(speech).toMatchObject({
      kind: 'mixed',
      quoted: [],
      marks: { open: 'none', close: 'none' },
    });
  });

  it('ends a report in part quoted before its full stop, where no mark stands there', () => {
    const text = 'Harbor analyst Tom Velk called the move expected and opportunistic.';
    const [speech] = speechIn([text]);
    const said = speech?.spans.map(({ start, end }) => text.slice(start, end));
    expect(said).toEqual(['the move expected and opportunistic']);
  });

  it('reads statements that are signed, a paragraph each', () => {
    const statements = [
      'It is late every day, and nobody tells us why. Anna Lindqvist',
      'Ferries come and go. So do mayors. Petra von Hagen',
      'The old one was slower, but it came. Oskar P. Brandt',
    ];
    const asked = 'The Herald has readers with views on the ferry.';
    expect(detected([asked, ...statements])).toEqual({
      said: [
        'd It is late every day, and nobody tells us why.',
        'd Ferries come and go. So do mayors.',
        'd The old one was slower, but it came.',
      ],
      subjects: ['Anna Lindqvist', 'Petra von Hagen', 'Oskar P. Brandt'],
    });
  });

  it('reads statements that have their signature in a line of its own', () => {
    const statements = [
      'It is late every day.',
      '– Anna Lindqvist, nurse, Eastport',
      'Ferries come and go.',
      '– Petra von Hagen',
      'The old one was slower.',
      '– Oskar Brandt, 71',
    ];
    expect(detected(statements)).toEqual({
      said: ['d It is late every day.', 'd Ferries come and go.', 'd The old one was slower.'],
      subjects: ['Anna Lindqvist', 'Petra von Hagen', 'Oskar Brandt'],
    });
  });

  it('takes names that head paragraphs for no signatures of those before', () => {
    const headed = [
      'Three names stand on the list of the ferry line.',
      'Anna Lindqvist',
      'She sails the oldest boat.',
      'Oskar Brandt',
      'He has the votes of the east bank.',
      'Petra von Hagen',
      'She is new to the harbor.',
    ];
    expect(detected(headed)).toEqual({ said: [], subjects: [] });
  });

  it('takes neither two names at the ends of paragraphs nor the credits of pictures for signatures', () => {
    const two = [
      'The shortlist is out. Anna Lindqvist',
      'The ferry has a new captain. Oskar Brandt',
      'It sails on Monday.',
    ];
    const captions = [
      'The ferry leaves the harbour. Getty Images',
      'A child waves at the crew. Associated Press',
      'The captain on deck. Harbor Pictures',
    ];
    expect([detected(two), detected(captions)]).toEqual([
      { said: [], subjects: [] },
      { said: [], subjects: [] },
    ]);
  });

  it('reads both halves round a cue as one speech', () => {
    const text = 'I love this town, she said. I was born here and I want to stay.';
    expect(halvesIn(text)).toEqual([
      ['direct', 'I love this town,', 'I was born here and I want to stay.'],
    ]);
  });

  it('reads both halves round a cue as one speech, though a clause on the speaker follows it', () => {
    const text =
      'These companies made billions, said Peter Holm, the union president, who is demanding a raise. We won’t go back.';
    expect(halvesIn(text)).toEqual([
      ['direct', 'These companies made billions,', 'We won’t go back.'],
    ]);
  });

  it('takes the name that opens its sentence for the subject, not a town in what describes it', () => {
    const text =
      'Vera Holm, a professor at the University of Norland, Eastport, who wasn’t involved, told Velk that the findings were wrong.';
    const [speech] = speechIn([text]);
    expect(speech?.subjects.map(({ start, end }) => text.slice(start, end))).toEqual(['Vera Holm']);
  });

  it('reads both halves round a cue as one speech, though the cue goes on to report something else', () => {
    const text =
      'We have come a long way in nine months, Holm said, noting that he had trailed Velk for years. We’re going to work as hard as we can.';
    expect(halvesIn(text)).toEqual([
      [
        'direct',
        'We have come a long way in nine months,',
        'We’re going to work as hard as we can.',
      ],
      ['indirect', 'he had trailed Velk for years'],
    ]);
  });

  it('holds a sentence for less likely direct where it names who speaks in the next', () => {
    const directScore = (speaker: string): number => {
      const lines = cutArticle([
        analyse(`The town knew that Holm was right. We think it will last, ${speaker} said.`),
      ]);
      const chain = scoreChain(lines.map(lineView), FITTED_CHAIN);
      chain.pieceScores.fill(0);
      scoreNarration(lines, chain);
      const cuts = lines[0]?.cuts.length ?? 0;
      const whole = chain.ends.findIndex(
        (end, piece) => chain.starts[piece] === 0 && end === cuts - 1,
      );
      return chain.pieceScores[whole * KIND_COUNT + KINDS.indexOf('D')] ?? 0;
    };
    expect(directScore('Venn')).toBe(0);
    expect(directScore('Holm')).toBeLessThan(0);
  });

  it('takes apostrophes for no marks where nothing is said in single ones', () => {
    const [speech] = speechIn(["The minister called it 'a disgrace' and left the boys' room."]);
    expect(speech?.marks).toEqual({ open: 'none', close: 'none' });
  });

  it('keeps every place where single marks stand behind signs of two units', () => {
    const text = '🙂 ‘I was shocked,’ said Amy Holm. ‘He didn’t say a word to any of us.’';
    const [speech] = speechIn([text]);
    const said = speech?.spans.map(({ start, end }) => text.slice(start, end));
    expect(said).toEqual(['I was shocked,', 'He didn’t say a word to any of us.']);
  });

  it('takes the news that an article begins with for a report, not for the very words', () => {
    const [speech] = speechIn([
      'Vera Holm, the novelist whose tales of harbor towns won her many prizes, has died aged 91, her publisher said on Friday.',
      'Born in Eastport in 1934, Holm left school at 15.',
      'Her last novel will be published in the spring.',
    ]);
    expect(speech?.kind).toBe('indirect');
  });

  it('carries no speech over narration to another speaker', () => {
    const paragraphs = [
      'Analysts in Norvik called the outlook a grim one and cut their hopes. This isn’t the end of the ferry, but it is the end of easy money, wrote harbor analyst Hugh Dent in a note to clients.',
      'Ruth Venn, who took over in 2023, pushed back against suggestions that the line was losing riders to rivals. We haven’t lost a single one, she said.',
    ];
    const direct = speechIn(paragraphs).filter(({ kind }) => kind === 'direct');
    const said = direct.map(({ spans }) =>
      spans.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end)),
    );
    expect(said).toEqual([
      ['This isn’t the end of the ferry, but it is the end of easy money,'],
      ['We haven’t lost a single one,'],
    ]);
  });

  it('takes no cue with its speaker for a part of what he said', () => {
    const text = 'I was in the room when they tried to fix it, Velk said, in answer to a question.';
    const [speech] = speechIn([text]);
    const said = speech?.spans.map(({ start, end }) => text.slice(start, end));
    expect(said).toEqual(['I was in the room when they tried to fix it,']);
  });

  it('gives a cue behind another the same subject, not a name from the speech before', () => {
    const text =
      'But the harbor is a part of Upper Norland, he said, noting that its trade demands ships.';
    const subjects = speechIn([text]).flatMap((speech) =>
      speech.subjects.map(({ start, end }) => text.slice(start, end)),
    );
    expect(subjects).toEqual(['he', 'he']);
  });

  it('points at the cue', () => {
    const text = 'I am not going to apologize for that, she said.';
    const [speech] = speechIn([text]);
    expect(text.slice(speech?.cue?.start, speech?.cue?.end)).toBe('said');
  });

  it('claims less of a doubtful quote than of a plain one', () => {
    const [plain] = speechIn(['I’m so proud of them, and I don’t care what you think, she said.']);
    expect(plain?.certainty).toBe('sure');
  });

  it('is sure of no report, nor of how far one goes that is quoted in part, in marks or not', () => {
    const [report] = speechIn(['Officials warned that the water could rise further.']);
    const [bare] = speechIn(['Velk called the plan a gift to the lenders.']);
    const [marked] = speechIn(['Velk called the plan “a gift to the lenders” on Monday.']);
    expect([report, bare, marked].map((one) => [one?.kind, one?.certainty])).toEqual([
      ['indirect', 'likely'],
      ['mixed', 'likely'],
      ['mixed', 'likely'],
    ]);
  });
});

describe('speech that keeps its marks', () => {
  it.each(KEPT_MARKS)('finds %s', (_, marked) => {
    const { paragraphs, said, subjects } = unmark(marked);
    expect(detected(paragraphs)).toEqual({ said, subjects });
  });

  it('says that its marks are the source’s', () => {
    const [speech] = speechIn(['“I am tired,” Holm said.']);
    expect(speech?.marks).toEqual({ open: 'source', close: 'source' });
  });

  it('restores none where a quotation goes on in the next paragraph, which leaves its mark open', () => {
    const marks = speechIn([
      '“We waited for ten years. Nobody came.',
      '“It’s over,” Holm said. The doors aren’t open, and there’s nobody who hasn’t left.',
    ]).map((speech) => speech.marks);
    expect(marks).toEqual([
      { open: 'source', close: 'source' },
      { open: 'source', close: 'source' },
    ]);
  });

  it('names the words inside marks of a report', () => {
    const text = 'Brandt said the plan was “a gift to the banks.”';
    const [speech] = speechIn([text]);
    expect(speech?.kind).toBe('mixed');
    expect(speech?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      'a gift to the banks.',
    ]);
  });
});

describe('speech that kept the outer ones of its marks', () => {
  const saidIn = (paragraphs: readonly string[]): (string | undefined)[][] =>
    speechIn(paragraphs)
      .filter(({ kind }) => kind === 'direct')
      .map(({ spans }) =>
        spans.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end)),
      );

  it('holds no cue of its own between a pair', () => {
    const text =
      '"It is time that somebody mended this bridge, said Ilse Maron, who has lived beside it since 1994. I think we should begin tomorrow."';
    expect(saidIn([text])).toEqual([
      ['It is time that somebody mended this bridge,', 'I think we should begin tomorrow.'],
    ]);
  });

  it('goes on to no other paragraph over its own cue', () => {
    const texts = [
      '"Nobody can row that far in a storm, he said on the radio.',
      '"That is my answer," said Maron.',
    ];
    expect(saidIn(texts)).toEqual([
      ['Nobody can row that far in a storm,'],
      ['That is my answer,'],
    ]);
  });
});

describe('narration', () => {
  it.each(NARRATION)('finds no speech in %s', (_, text) => {
    expect(speechIn([text])).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'she said',
    'We',
    'Ann Lee',
    ',',
    '.',
    '?',
    '"',
    '“',
    '”',
    ':',
    'that',
    'told',
    'the council',
    'I',
    'don’t',
    'know',
    'according to',
    'the report',
    '(',
    ')',
    '--',
    'asked',
    'and',
    'said',
    'harbor',
    '...',
  );
  const paragraphs = fc.array(
    fc.array(words, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' ').trim()),
    { minLength: 1, maxLength: 5 },
  );

  it('has its speech inside its paragraphs, in order, apart, trimmed and never empty', () => {
    const isBehind = (one: Span, other: Span): boolean =>
      other.paragraph > one.paragraph ||
      (other.paragraph === one.paragraph && other.start >= one.end);
    const areInOrder = (spans: readonly Span[]): boolean =>
      spans.every((span, index) => index === 0 || isBehind(spans[index - 1] ?? span, span));
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const speeches = speechIn(texts);
        for (const { spans } of speeches) {
          expect(spans.length).toBeGreaterThan(0);
          expect(areInOrder(spans)).toBe(true);
          for (const { paragraph, start, end } of spans) {
            const text = texts[paragraph] ?? '';
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          }
        }
        expect(areInOrder(speeches.flatMap(({ spans }) => spans.slice(0, 1)))).toBe(true);
        // one speech may stand between the halves of another, and in neither
        const all = speeches.flatMap(({ spans }) => spans);
        all.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
        expect(areInOrder(all)).toBe(true);
      }),
      {
        numRuns: 150,
        examples: [
          [
            [
              'don’t according to don’t the council',
              'don’t “ ? harbor know ? ... ? she said she said',
            ],
          ],
        ],
      },
    );
  });

  it('has cues and subjects inside its paragraphs', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        for (const { cue, subjects } of speechIn(texts)) {
          for (const { paragraph, start, end } of cue === null ? subjects : [cue, ...subjects]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(texts[paragraph]?.length ?? 0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same text the same way', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        expect(speechIn(texts)).toEqual(speechIn(texts));
      }),
      { numRuns: 30 },
    );
  });
});

/** Each speech of a paragraph: its kind, and the words of its parts. */
function halvesIn(text: string): string[][] {
  return speechIn([text]).map(({ kind, spans }) => [
    kind,
    ...spans.map(({ start, end }) => text.slice(start, end)),
  ]);
}
