import type { Token } from '../../language/analyse.ts';
import { nounOf } from '../nouns.ts';
import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { introductionOf } from './introduction.ts';
import { cueBehind, scoreLeadIns, soundsSpoken } from './lead-ins.ts';
import { addToPieces } from './piece-scores.ts';
import { scoreSeveral } from './several-speakers.ts';
import { SAYING } from './verbs.ts';

/** Takes from direct speech what sounds like the writer: an article's lead, and what names who speaks beside it. */
export function scoreNarration(lines: readonly Line[], chain: Chain): void {
  const speakers = lines.map((line) => namedSpeaker(line, FOLLOWED));
  const quoted = lines.map((line) => namedSpeaker(line, ANNOUNCED));
  for (let sentence = 0; sentence < lines.length; sentence++) {
    scoreNamed(lines, speakers, quoted, sentence, chain);
    scoreIntroduced(lines, sentence, chain);
    scoreLeadIns(lines, sentence, chain);
    scoreStance(lines, sentence, chain);
    scorePointer(lines, sentence, chain);
    scoreSeveral(lines, sentence, chain);
  }
  scoreLead(lines, chain);
}

/** Few name themselves: what names the one who speaks beside it in its paragraph is hardly direct. */
function scoreNamed(
  lines: readonly Line[],
  speakers: readonly (string | null)[],
  quoted: readonly (string | null)[],
  sentence: number,
  chain: Chain,
): void {
  const line = lines[sentence];
  if (line === undefined) return;
  const places: number[] = [];
  for (const other of [sentence - 1, sentence + 1, sentence + 2]) {
    // "Lee said: X. Lee is gone": behind a colon only what follows is his
    const speaker = speakers[other] ?? (other < sentence ? (quoted[other] ?? null) : null);
    if (speaker === null || lines[other]?.paragraph !== line.paragraph) continue;
    line.tokens.forEach(({ text }, place) => {
      if (text === speaker) places.push(place);
    });
  }
  if (places.length === 0) return;
  addToPieces(chain, line, sentence, 'direct', (from, to) =>
    places.some((place) => place >= from && place < to) ? -NAMED : 0,
  );
}

/** "Asked whether X, she said Y", "On Monday, she said Y": what stands before her words only leads to them. */
function scoreIntroduced(lines: readonly Line[], sentence: number, chain: Chain): void {
  const line = lines[sentence];
  if (line === undefined || line.cues.length === 0) return;
  const leading = introductionOf(line);
  if (leading === null) return;
  addToPieces(chain, line, sentence, leading.asks ? 'direct' : 'all', (from, to) =>
    from < leading.to && to <= leading.to ? -INTRODUCED : 0,
  );
}

/** In log-odds. */
const INTRODUCED = 3;

/** "Others disagree. I like it, said Lee": the writer sums up what somebody thinks before the words that show it. */
function scoreStance(lines: readonly Line[], sentence: number, chain: Chain): void {
  const line = lines[sentence];
  const next = lines[sentence + 1];
  if (line === undefined || line.index > 0 || next?.paragraph !== line.paragraph) return;
  if (!isStance(line)) return;
  if (cueBehind(next) !== null) addToPieces(chain, line, sentence, 'direct', () => -STANCE);
}

/** In log-odds. Of 8 such in the articles fitted on one is direct. */
const STANCE = 2;

/** "(See pictures of the flood.)": a page points at its own pages. */
function scorePointer(lines: readonly Line[], sentence: number, chain: Chain): void {
  const line = lines[sentence];
  const [first, second] = line?.tokens ?? [];
  if (line === undefined || first?.text !== '(' || !POINTS.has(second?.lower ?? '')) return;
  addToPieces(chain, line, sentence, 'all', () => -POINTER);
}

const POINTS: ReadonlySet<string> = new Set(['see', 'watch', 'read', 'click', 'listen', 'more']);
/** In log-odds. */
const POINTER = 6;

/** Whether a short sentence tells what others than the one who speaks think, by its last words alone. */
function isStance(line: Line): boolean {
  const { tokens } = line;
  const last = tokens.at(-2);
  if (last === undefined || tokens.at(-1)?.text !== '.' || tokens.length > LONGEST_STANCE)
    return false;
  if (soundsSpoken(line)) return false;
  if (tokens[0]?.partOfSpeech === 'PRON' && tokens[0].lower.length <= LONGEST_PERSONAL)
    return false;
  return OPINIONS.has(last.lower) || tellsOfGroup(line) || setsApart(tokens);
}

/** "Not everyone is happy.", "But others disliked it.": the writer turns to those who think otherwise. */
function setsApart(tokens: readonly Token[]): boolean {
  const at = tokens[0]?.partOfSpeech === 'CCONJ' ? 1 : 0;
  const first = tokens[at]?.lower;
  return first === 'others' || (first === 'not' && EVERYBODY.has(tokens[at + 1]?.lower ?? ''));
}

const EVERYBODY: ReadonlySet<string> = new Set(['everyone', 'everybody', 'all']);

/** "Union leaders were livid.": how people of one kind feel, told of them from outside. */
function tellsOfGroup({ tokens }: Line): boolean {
  const verb = tokens.findIndex(({ partOfSpeech }) => partOfSpeech === 'AUX');
  const head = tokens[verb - 1];
  const noun = head?.partOfSpeech === 'NOUN' || (verb === 1 && head?.partOfSpeech === 'PROPN');
  if (head === undefined || !noun || !/^(?:are|were)$/.test(tokens[verb]?.lower ?? ''))
    return false;
  const { kind } = nounOf(head.lower);
  if (kind !== 'people' || head.lower === 'people') return false;
  const before = tokens.slice(0, verb - 1);
  if (!before.every(({ partOfSpeech }) => /^(?:ADJ|NOUN|PROPN)$/.test(partOfSpeech))) return false;
  const behind = tokens.slice(verb + 1, -1);
  return (
    behind.at(-1)?.partOfSpeech === 'ADJ' &&
    behind.slice(0, -1).every(({ partOfSpeech }) => /^(?:ADV|PART|ADJ)$/.test(partOfSpeech))
  );
}

/** Tokens. */
const LONGEST_STANCE = 12;
/** Letters of "they": longer pronouns ("others", "nobody") are no one named before. */
const LONGEST_PERSONAL = 4;
const OPINIONS: ReadonlySet<string> = new Set(
  `adamant agree agreed agrees cautious confident convinced critical defiant differ differed differently
   differs disagree disagreed disagrees divided doubtful dubious impressed optimistic pessimistic sceptical
   skeptical split sure unconvinced undecided undeterred unfazed unimpressed unmoved unpersuaded unrepentant wary`.split(
    /\s+/,
  ),
);

const FOLLOWED: ReadonlySet<string> = new Set(['after', 'midst']);
const ANNOUNCED: ReadonlySet<string> = new Set(['colon']);

/** The last word of the name that a cue in one of some frames has as its subject; null where none has. */
function namedSpeaker({ cues, frames, tokens }: Line, among: ReadonlySet<string>): string | null {
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index];
    const [subject] = cue?.subjects ?? [];
    if (cue === undefined || subject === undefined || !SAYING.has(cue.kind)) continue;
    if (!among.has(frames[index] ?? 'other')) continue;
    const name = tokens[subject.to - 1];
    if (name?.partOfSpeech === 'PROPN') return name.text;
  }
  return null;
}

/** In log-odds. */
const NAMED = 3;

/** "X has died, her publisher said": what an article begins with tells news. */
function scoreLead(lines: readonly Line[], chain: Chain): void {
  const [line] = lines;
  if (line === undefined || (lines.at(-1)?.paragraph ?? 0) < FEWEST_AFTER_LEAD) return;
  if (soundsSpoken(line)) return;
  addToPieces(chain, line, 0, 'direct', () => -LEAD);
}

/** In log-odds. */
const LEAD = 1.5;
/** A note of fewer paragraphs has no lead. */
const FEWEST_AFTER_LEAD = 2;
