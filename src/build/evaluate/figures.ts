import type { Tally } from './tally.ts';

/** One figure, in percent unless it counts; with what is wanted of it, where something is. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly reach: string;
  readonly aim: string;
}

/** All figures of a tally, in the order of the work: the body, speech, speakers, headlines, names. */
export function figuresOf(tally: Tally, annotated: boolean): Figure[] {
  const { of } = tally;
  const net = (what: string): number => share(of(`${what} right`) - of(`${what} wrong`), of(what));
  const breaks = scores(of('break right'), of('break wrong'), of('boundary') - of('break right'));
  const directPrecision = share(of('direct claim vouched'), of('direct claim'));
  const directRecall = share(of('direct found'), of('direct'));
  const right = (what: string): number =>
    share(of(`${what} right`), of(`${what} right`) + of(`${what} wrong`));
  const speakers = of('speaker right') + of('speaker wrong') + of('speaker abstained');
  const names = scores(of('name found'), of('name wrong'), of('name missed'));
  const headlineQuotes = scores(
    of('headline quote found'),
    of('headline quote wrong'),
    of('headline quote missed'),
  );
  return [
    figure('dumps', of('dump')),
    figure('unread', of('unread'), '0', '0'),
    figure('bodyKept', share(of('body kept'), of('dump')), '100', '100'),
    figure('paragraphP', breaks.precision),
    figure('paragraphR', breaks.recall),
    figure('paragraphF', breaks.f, '98.5', '99.5'),
    figure('apostropheNet', net('apostrophe'), '85', '95'),
    figure('apostropheWrong', of('apostrophe wrong')),
    figure('spaceNet', net('space'), '92', '97'),
    figure('spaceWrong', of('space wrong')),
    figure('section', share(of('section right'), of('dump')), '99.5', '100'),
    figure('title', share(of('title right'), of('dump')), '99.5', '100'),
    figure('headlineText', share(of('headline text'), of('headline')), '99.5', '100'),
    figure('headlineTag', share(of('headline tag'), of('headline')), '99.5', '100'),
    figure('headlineOutlet', share(of('headline outlet'), of('headline')), '99.5', '100'),
    figure('headlineExtra', of('headline extra')),
    figure('directP', directPrecision),
    figure('directR', directRecall),
    figure('directF', harmonic(directPrecision, directRecall), '70', '85'),
    figure('directExact', share(of('direct exact'), of('direct'))),
    figure('mixedR', share(of('mixed found'), of('mixed'))),
    figure('indirectR', share(of('indirect found'), of('indirect')), '45', '65'),
    figure('claimed', of('claim')),
    figure('claimedP', share(of('claim vouched'), of('claim')), '85', '92'),
    figure('speakerRight', right('speaker'), '95', '98'),
    figure('speakerAbstained', share(of('speaker abstained'), speakers), '≤ 10', '≤ 5'),
    figure('otherSpeakerRight', right('other speaker'), '90', '96'),
    figure('entityRight', right('entity'), '90', '96'),
    figure('entityAbstained', share(of('entity abstained'), of('entity')), '≤ 12', '≤ 6'),
    ...(annotated
      ? [
          figure('entityF', names.f, '85'),
          figure('entityTyped', share(of('name typed'), of('name found'))),
          figure('headlineQuoteF', headlineQuotes.f, '85'),
          figure(
            'headlineQuoteSpeaker',
            share(of('headline speaker right'), of('headline quote found')),
          ),
        ]
      : []),
  ];
}

function figure(name: string, value: number, reach = '', aim = ''): Figure {
  return { name, value, reach, aim };
}

/** In percent; 0 of nothing is 0. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function scores(right: number, wrong: number, missed: number) {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return { precision, recall, f: harmonic(precision, recall) };
}
