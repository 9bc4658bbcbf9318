import type { Sentence, Token } from '../language/analyse.ts';
import { isAt, SMALL } from '../language/characters.ts';
import { isHeading } from './heading.ts';
import { type CaseEvidence, isCapital, isSmall } from './spot.ts';

/** Counts capitals and small letters inside sentences, headings in title case left out. */
export function readCaseEvidence(sentences: readonly (readonly Sentence[])[]): CaseEvidence {
  const counts = new CaseCounts();
  for (const paragraph of sentences) {
    for (const { tokens } of paragraph) if (!isHeading(tokens)) countSentence(tokens, counts);
  }
  return counts;
}

function countSentence(tokens: readonly Token[], counts: CaseCounts): void {
  let inside = false;
  for (const { text, lower } of tokens) {
    if (text !== lower) {
      if (inside && isCapital(text) && !isShouted(text)) counts.add(text);
      inside = true;
    } else if (isSmall(text)) {
      counts.add(text);
      inside = true;
    } else if (OPENING.test(text)) inside = false;
  }
}

class CaseCounts implements CaseEvidence {
  /** How often each word stands, as it is written. */
  readonly #times = new Map<string, number>();

  add(word: string): void {
    this.#times.set(word, this.#timesOf(word) + 1);
  }

  hasCapital(word: string): boolean {
    return isCapital(word) && this.#times.has(word);
  }

  hasSmall(lower: string): boolean {
    return this.#times.has(lower);
  }

  isMostlyCapital(word: string, lower: string): boolean {
    return isCapital(word) && this.#timesOf(word) > this.#timesOf(lower);
  }

  #timesOf(word: string): number {
    return this.#times.get(word) ?? 0;
  }
}

/** Behind these a capital is due. */
const OPENING = /["“”‘:.!?]/;

function isShouted(word: string): boolean {
  return word.length > 1 && !isAt(word, 1, SMALL) && word === word.toUpperCase();
}
