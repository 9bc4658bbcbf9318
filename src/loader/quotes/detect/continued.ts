import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { cueBehind } from './lead-ins.ts';
import { addToPieces } from './piece-scores.ts';
import { personOf, TRAIT } from './traits.ts';
import { SAYING } from './verbs.ts';
import type { LineView } from './view.ts';

/**
 * Adds to direct speech the paragraphs in which somebody quoted in the paragraph before goes on in the first
 * person without another cue, as reports of matches and trials have them. Gives for each sentence whether it stands in one.
 */
export function scoreContinued(views: readonly LineView[], chain: Chain): boolean[] {
  const scored = views.map(() => false);
  const paragraphs = paragraphsOf(views);
  const goesOn = continuing(paragraphs);
  if (!goesOn.includes(true)) return scored;
  const writer = writersPerson(paragraphs, goesOn);
  paragraphs.forEach(({ from, own, person }, index) => {
    if (goesOn[index] !== true || (writer & person) !== 0) return;
    // "You only wait and hope" may be the writer's
    if ((person & FIRST) === 0 && goesOn[index + 1] !== true) return;
    own.forEach(({ line }, at) => {
      const whole = line.tokens.length;
      scored[from + at] = true;
      addToPieces(chain, line, from + at, 'direct', (start, end) =>
        start === 0 && end === whole ? CONTINUED : 0,
      );
    });
  });
  return scored;
}

/** In log-odds. */
const CONTINUED = 3;

interface SpokenParagraph {
  /** Its first sentence, counted through the article. */
  readonly from: number;
  readonly own: readonly LineView[];
  /** The first and second person in it, as traits. */
  readonly person: number;
  /** Whether a cue in its last sentences tells whose words they are. */
  readonly cued: boolean;
  /** Whether nobody is said to speak in it. */
  readonly uncued: boolean;
}

function paragraphsOf(views: readonly LineView[]): SpokenParagraph[] {
  const paragraphs: SpokenParagraph[] = [];
  for (let from = 0; from < views.length;) {
    const own = views.slice(from, from + (views[from]?.line.count ?? 1));
    const traits = own.reduce((sum, view) => sum | view.traits, 0);
    const cued = own.slice(-NEAR_END).some(({ line }) => cueBehind(line) !== null || quotes(line));
    const uncued = own.every(({ line }) => tellsOfNoSpeech(line));
    paragraphs.push({ from, own, person: personOf(traits), cued, uncued });
    from += own.length;
  }
  return paragraphs;
}

/** Sentences behind a cue that may all be spoken. */
const NEAR_END = 3;

/** "He added: X". */
const quotes = ({ cues, frames }: Line): boolean =>
  cues.some(({ kind }, index) => frames[index] === 'colon' && SAYING.has(kind));

/** Whether no cue of saying, and none behind what it may report, has a subject other than "I", "we" or "you". */
const tellsOfNoSpeech = ({ cues, frames, tokens }: Line): boolean =>
  cues.every(({ kind, subjects: [subject] }, index) => {
    const frame = frames[index];
    if (frame === 'colon' || kind === 'according') return false;
    const reports = SAYING.has(kind) || frame === 'after' || frame === 'midst';
    if (!reports || subject === undefined) return true;
    return OWN.has(tokens[subject.from]?.lower ?? '');
  });

const OWN: ReadonlySet<string> = new Set(['i', 'we', 'you']);
const FIRST = TRAIT.singular | TRAIT.plural;

/** For each paragraph whether it goes on with what was said in the one before. */
function continuing(paragraphs: readonly SpokenParagraph[]): boolean[] {
  const goesOn: boolean[] = [];
  paragraphs.forEach(({ person, uncued }, index) => {
    const before = paragraphs[index - 1];
    const spoken = before?.cued === true || goesOn[index - 1] === true;
    goesOn.push(spoken && uncued && person !== 0);
  });
  return goesOn;
}

/** The first person in which the writer tells: in paragraphs that stand beside nobody's words. */
function writersPerson(paragraphs: readonly SpokenParagraph[], goesOn: readonly boolean[]): number {
  let writer = 0;
  paragraphs.forEach(({ person, uncued }, index) => {
    const beside = goesOn[index] === true || paragraphs[index + 1]?.cued === true;
    if (uncued && !beside) writer |= person & FIRST;
  });
  return writer;
}
