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
    let memory = memories.get(gazetteer);
    if (memory === undefined) memories.set(gazetteer, (memory = new Map()));
    const readings = memory.get(headline) ?? [];
    const known = readings.find(({ answers }) => agree(answers, evidence));
    if (known !== undefined) return known.spots;
    const own = copyOf(headline);
    const noting = new NotingEvidence(evidence);
    const spots = read(own, gazetteer, noting);
    if (memory.size >= MOST_HEADLINES) memory.clear();
    if (readings.length < MOST_READINGS)
      memory.set(own, [...readings, { spots, answers: noting.answers }]);
    return spots;
  };
}

interface Reading {
  readonly spots: readonly Spot[];
  readonly answers: readonly Answer[];
}

/** What was asked of the evidence, and what it answered. */
interface Answer {
  readonly question: keyof CaseEvidence;
  readonly word: string;
  readonly lower: string;
  readonly answer: boolean;
}

/** Evidence that notes what it is asked. */
class NotingEvidence implements CaseEvidence {
  readonly answers: Answer[] = [];
  readonly #evidence: CaseEvidence;

  constructor(evidence: CaseEvidence) {
    this.#evidence = evidence;
  }

  hasCapital(word: string): boolean {
    return this.#note('hasCapital', word, word);
  }

  hasSmall(lower: string): boolean {
    return this.#note('hasSmall', lower, lower);
  }

  isMostlyCapital(word: string, lower: string): boolean {
    return this.#note('isMostlyCapital', word, lower);
  }

  #note(question: keyof CaseEvidence, word: string, lower: string): boolean {
    const answer = ask(this.#evidence, question, word, lower);
    const known = this.answers.some((one) => one.question === question && one.word === word);
    if (!known) this.answers.push({ question, word, lower, answer });
    return answer;
  }
}

function agree(answers: readonly Answer[], evidence: CaseEvidence): boolean {
  for (const { question, word, lower, answer } of answers) {
    if (ask(evidence, question, word, lower) !== answer) return false;
  }
  return true;
}

function ask(
  evidence: CaseEvidence,
  question: keyof CaseEvidence,
  word: string,
  lower: string,
): boolean {
  if (question === 'hasSmall') return evidence.hasSmall(lower);
  if (question === 'hasCapital') return evidence.hasCapital(word);
  return evidence.isMostlyCapital(word, lower);
}

/** Headlines that are kept, so that a run over many dumps stays flat in memory. */
const MOST_HEADLINES = 2000;
/** Readings of one headline that are kept: each costs time to compare, less than to read the headline anew. */
const MOST_READINGS = 4;
