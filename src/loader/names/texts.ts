import type { Paragraph } from '../../contract/article.ts';
import type { Sentence } from '../language/analyse.ts';
import type { Gazetteer } from './gazetteer.ts';
import { rememberingHeadlines } from './headline-memory.ts';
import { isHeading } from './heading.ts';
import { spotNames } from './parse.ts';
import { splitWords } from './split.ts';
import type { CaseEvidence, LocatedSpot, Spot } from './spot.ts';
import { truecase } from './truecase.ts';

/** The names in an article's paragraphs. The unit of a spot is the index of its paragraph. */
export function spotArticle(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly Sentence[])[],
  gazetteer: Gazetteer,
  evidence: CaseEvidence,
): LocatedSpot[] {
  const spots: LocatedSpot[] = [];
  paragraphs.forEach(({ text }, unit) => {
    for (const { start, end, tokens } of sentences[unit] ?? []) {
      if (isHeading(tokens)) {
        for (const spot of spotHeadline(text.slice(start, end), gazetteer, evidence)) {
          spots.push(located(spot, text, unit, start));
        }
        continue;
      }
      const reading = { text, tokens, gazetteer, evidence, capitalisedStart: true, openings: [] };
      for (const spot of spotNames(reading)) spots.push(located(spot, text, unit, 0));
    }
  });
  return spots;
}

/** The names in headlines, `firstUnit` being the unit of the first one. */
export function spotHeadlines(
  headlines: readonly string[],
  firstUnit: number,
  gazetteer: Gazetteer,
  evidence: CaseEvidence,
): LocatedSpot[] {
  const spots: LocatedSpot[] = [];
  headlines.forEach((headline, index) => {
    for (const spot of spotHeadline(headline, gazetteer, evidence)) {
      spots.push(located(spot, headline, firstUnit + index, 0));
    }
  });
  return spots;
}

const spotHeadline = rememberingHeadlines((headline, gazetteer, evidence) => {
  const cased = truecase(headline, gazetteer, evidence);
  const text = cased ?? headline;
  const tokens = splitWords(text);
  const capitalisedStart = cased === null;
  return spotNames({ text, tokens, gazetteer, evidence, capitalisedStart, openings: [] });
});

/** The spot in the whole text, where the one that it was found in begins at `base`. */
function located(spot: Spot, text: string, unit: number, base: number): LocatedSpot {
  const start = spot.start + base;
  const end = spot.end + base;
  const { words, known, title, scores, tentative } = spot;
  const wording = wordingOf(text, start, end, words);
  return { start, end, words, known, title, scores, tentative, text, unit, wording };
}

/** A single word is the token's own string, whose hash is known. */
function wordingOf(text: string, start: number, end: number, words: readonly string[]): string {
  const [word = ''] = words;
  if (word.length === end - start && text.startsWith(word, start)) return word;
  const own = text.slice(start, end);
  return words.length > 1 ? own.replace(/\s+/g, ' ') : own;
}
