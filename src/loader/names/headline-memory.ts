import { copyOf } from '../language/remember.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { CaseEvidence, Spot } from './spot.ts';

/** Finds the names in one headline, by what its dump shows of the case of words. */
type Reader = (headline: string, gazetteer: Gazetteer, evidence: CaseEvidence) => readonly Spot[];

/**
 * The same reader, which remembers headlines: dumps of one portal share most of theirs. A reading holds
 * for another dump where that one gives the same answers to all that the reading asked of the evidence.
 */
export function rememberingHeadlines(read: Reader): Reader {
  const memories = new WeakMap<Gazetteer, Map<string, Reading[]>>();
  return (headline, gazetteer, evidence) => {
    const memory = memories.get(gazetteer) ?? new Map<string, Reading[]>();
    memories.set(gazetteer, memory);
    const readings = memory.get(headline) ?? [];
    const known = readings.find(({ answers }) => agree(answers, evidence));
    if (known !== undefined) return known.spots;
    const own = copyOf(headline);
    const answers: Answers = { capital: new Map(), small: new Map(), mostly: new Map() };
    const spots = read(own, gazetteer, noting(answers, evidence));
    if (memory.size >= MOST_HEADLINES) memory.clear();
    if (readings.length < MOST_READINGS) memory.set(own, [...readings, { spots, answers }]);
    return spots;
  };
}

interface Reading {
  readonly spots: readonly Spot[];
  readonly answers: Answers;
}

/** What was asked of the evidence, and what it answered. */
interface Answers {
  readonly capital: Map<string, boolean>;
  readonly small: Map<string, boolean>;
  readonly mostly: Map<string, { readonly lower: string; readonly answer: boolean }>;
}

function noting(answers: Answers, evidence: CaseEvidence): CaseEvidence {
  return {
    hasCapital: (word) => {
      const answer = evidence.hasCapital(word);
      answers.capital.set(word, answer);
      return answer;
    },
    hasSmall: (lower) => {
      const answer = evidence.hasSmall(lower);
      answers.small.set(lower, answer);
      return answer;
    },
    isMostlyCapital: (word, lower) => {
      const answer = evidence.isMostlyCapital(word, lower);
      answers.mostly.set(word, { lower, answer });
      return answer;
    },
  };
}

function agree({ capital, small, mostly }: Answers, evidence: CaseEvidence): boolean {
  for (const [lower, answer] of small) if (evidence.hasSmall(lower) !== answer) return false;
  for (const [word, { lower, answer }] of mostly) {
    if (evidence.isMostlyCapital(word, lower) !== answer) return false;
  }
  for (const [word, answer] of capital) if (evidence.hasCapital(word) !== answer) return false;
  return true;
}

/** Headlines that are kept, so that a run over many dumps stays flat in memory. */
const MOST_HEADLINES = 2000;
/** Readings of one headline that are kept: each costs time to compare. */
const MOST_READINGS = 2;
