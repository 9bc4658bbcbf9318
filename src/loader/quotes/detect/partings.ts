import type { Chain } from './chain.ts';
import type { Cue } from './cues.ts';
import type { Line } from './cuts.ts';
import { addToPieces } from './piece-scores.ts';
import { formOf } from './view.ts';
import { REPORT_NOUNS } from './words.ts';

/**
 * Adds to a chain's pieces what parts a report from the words behind it: a semicolon with a name and its cue ("Lee said X;
 * Bo Day thought Y"), a second report behind a mark ("Lee said X, while Bo Day says Y"), a second verb of its speaker ("Lee
 * said X but called Y"), and a noun for what was said, in apposition ("Lee said X, a claim that nobody shares").
 */
export function scorePartings(lines: readonly Line[], chain: Chain): void {
  lines.forEach((line, sentence) => {
    if (line.cues.length === 0) return;
    for (const { behind, at, amount } of partingsIn(line)) {
      addToPieces(chain, line, sentence, 'all', (from, to) =>
        from >= behind && from < at && to > at ? amount : 0,
      );
    }
  });
}

const partingsIn = (line: Line): Parting[] => [
  ...otherSpeakers(line),
  ...secondReports(line),
  ...secondVerbs(line),
  ...comments(line),
];

interface Parting {
  /** The first token at which a piece begins that it parts. */
  readonly behind: number;
  /** The token behind it. */
  readonly at: number;
  /** What it adds to the pieces that cross it, in log-odds. */
  readonly amount: number;
}

function otherSpeakers({ tokens, cues }: Line): Parting[] {
  return cues.flatMap(({ clause, from, subjects: [subject] }) => {
    const named = subject !== undefined && tokens[subject.to - 1]?.partOfSpeech === 'PROPN';
    const opens = tokens[clause.from - 1]?.text === ';' && clause.from < from;
    return named && opens ? [{ behind: 0, at: clause.from, amount: OTHER_SPEAKER }] : [];
  });
}

/** "Lee said X, while the union says Y", "Lee said X, adding Y": a mark, and a verb of saying that has a subject or needs none. */
function secondReports({ tokens, cues, frames }: Line): Parting[] {
  return cues.flatMap((cue, index) => {
    const { clause, from, inverted, kind } = cue;
    const joint = tokens[clause.from - 1];
    const at = JOINS.has(joint?.lower ?? '') ? clause.from - 1 : clause.from;
    const marked = MARK.test(tokens[at - 1]?.text ?? '');
    if (!marked || inverted || !REPORTS.has(kind)) return [];
    if (SPEAKS_OF_ITSELF.has(tokens[clause.from]?.lower ?? '')) return [];
    const alone = clause.from === from;
    if (alone && at === clause.from && tokens[from]?.lower.endsWith('ing') !== true) return [];
    const first = cues
      .slice(0, index)
      .findLast(
        (other, place) =>
          FIRST.has(other.kind) && other.subjects.length > 0 && frames[place] === 'before',
      );
    return first === undefined ? [] : [{ behind: first.clause.to, at, amount: SECOND_REPORT }];
  });
}

/** "She told me, I said no": very words. */
const SPEAKS_OF_ITSELF: ReadonlySet<string> = new Set(['i', 'we']);
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'though', 'although', 'which']);
/** Of 210 reports before such a verb in gold 193 end there. */
const SECOND_REPORT = -3;

/** "Lee said X and revealed Y", "Lee said X, but Bo Day denied Y": both verbs in one form. */
function secondVerbs(line: Line): Parting[] {
  const { tokens, cues } = line;
  return cues.flatMap((cue, index) => {
    const at = cue.clause.from - 1;
    const joint = tokens[at]?.lower;
    const joined = joint === 'and' || joint === 'but';
    if (!joined || !SECOND.has(cue.kind)) return [];
    const [subject] = cue.clause.from < cue.from ? cue.subjects : [];
    const named = subject !== undefined && tokens[subject.to - 1]?.partOfSpeech === 'PROPN';
    const alone = cue.clause.from === cue.from;
    if (!alone && !(named && tokens[at - 1]?.text === ',')) return [];
    const form = formOf(line, cue.from);
    const first = cues
      .slice(0, index)
      .findLast(({ kind, subjects }) => FIRST.has(kind) && subjects.length > 0);
    if (first === undefined || form === 'base' || formOf(line, first.from) !== form) return [];
    const amount = joint === 'but' ? BUT : SECOND_VERB;
    return [{ behind: first.clause.to, at, amount }];
  });
}

const FIRST: ReadonlySet<Cue['kind']> = new Set<Cue['kind']>([
  'say',
  'claim',
  'tell',
  'add',
  'write',
]);
const REPORTS: ReadonlySet<Cue['kind']> = new Set<Cue['kind']>([...FIRST, 'ask']);
const SECOND: ReadonlySet<Cue['kind']> = new Set<Cue['kind']>([
  ...REPORTS,
  'want',
  'judge',
  'call',
]);

function comments({ tokens, words }: Line): Parting[] {
  const found: Parting[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const article = tokens[at]?.lower;
    if (article !== 'a' && article !== 'an') continue;
    if (!MARK.test(tokens[at - 1]?.text ?? '')) continue;
    let noun = at + 1;
    while (tokens[noun]?.partOfSpeech === 'ADJ') noun++;
    const known = words[noun]?.reportNoun === true || REPORT_NOUNS.has(tokens[noun]?.lemma ?? '');
    if (known && tokens[noun]?.partOfSpeech === 'NOUN')
      found.push({ behind: 0, at, amount: COMMENT });
  }
  return found;
}

const MARK = /^(?:,|--?|[–—])$/;
/** Of six reports before such a semicolon in gold five end there. */
const OTHER_SPEAKER = -5;
/** Of 170 reports before such a verb 140 do; of 72 before a comma, a name and such a verb 64; of 16 before "but" all. */
const SECOND_VERB = -2.5;
const BUT = -4;
/** Of 49 reports before such an apposition 38 do. */
const COMMENT = -2;
