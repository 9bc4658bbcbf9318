import type { Chain } from './chain.ts';
import type { Line } from './cuts.ts';
import { addToPieces } from './piece-scores.ts';
import { REPORT_NOUNS } from './words.ts';

/**
 * Adds to a chain's pieces what parts a report from the words behind it: a semicolon with a name and its cue ("Lee said X;
 * Bo Day thought Y"), and a noun for what was said, in apposition ("Lee said X, a claim that nobody shares").
 */
export function scorePartings(lines: readonly Line[], chain: Chain): void {
  lines.forEach((line, sentence) => {
    for (const { at, amount } of [...otherSpeakers(line), ...comments(line)]) {
      addToPieces(chain, line, sentence, 'all', (from, to) => (from < at && to > at ? amount : 0));
    }
  });
}

interface Parting {
  /** The token behind it. */
  readonly at: number;
  /** What it adds to the pieces that cross it, in log-odds. */
  readonly amount: number;
}

function otherSpeakers({ tokens, cues }: Line): Parting[] {
  return cues.flatMap(({ clause, from, subjects: [subject] }) => {
    const named = subject !== undefined && tokens[subject.to - 1]?.partOfSpeech === 'PROPN';
    const opens = tokens[clause.from - 1]?.text === ';' && clause.from < from;
    return named && opens ? [{ at: clause.from, amount: OTHER_SPEAKER }] : [];
  });
}

function comments({ tokens, words, cues }: Line): Parting[] {
  const found: Parting[] = [];
  if (cues.length === 0) return found;
  for (let at = 2; at < tokens.length; at++) {
    if (!ARTICLE.test(tokens[at]?.lower ?? '') || !MARK.test(tokens[at - 1]?.text ?? '')) continue;
    let noun = at + 1;
    while (tokens[noun]?.partOfSpeech === 'ADJ') noun++;
    const known = words[noun]?.reportNoun === true || REPORT_NOUNS.has(tokens[noun]?.lemma ?? '');
    if (known && tokens[noun]?.partOfSpeech === 'NOUN') found.push({ at, amount: COMMENT });
  }
  return found;
}

const MARK = /^(?:,|--?|[–—])$/;
const ARTICLE = /^an?$/;
/** Of six reports before such a semicolon in gold five end there. */
const OTHER_SPEAKER = -5;
/** Of 49 reports before such an apposition 38 do. */
const COMMENT = -2;
