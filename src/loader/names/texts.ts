import type { Paragraph } from '../../contract/article.ts';
import type { Sentence } from '../language/analyse.ts';
import type { Gazetteer } from './gazetteer.ts';
import { spotNames } from './parse.ts';
import { splitWords } from './split.ts';
import type { CaseEvidence, LocatedSpot, Spot } from './spot.ts';
import { isHeading, truecase } from './truecase.ts';

/** The names in an article's paragraphs. The unit of a spot is the index of its paragraph. */
export function spotArticle(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly Sentence[])[],
  gazetteer: Gazetteer,
  evidence: CaseEvidence,
): LocatedSpot[] {
  return paragraphs.flatMap(({ text }, unit) =>
    (sentences[unit] ?? []).flatMap((sentence) => {
      if (isHeading(sentence.tokens)) {
        const heading = text.slice(sentence.start, sentence.end);
        const spots = spotHeadlines([heading], unit, gazetteer, evidence);
        return spots.map((spot) => located(spot, text, unit, -sentence.start));
      }
      const { tokens } = sentence;
      const reading = { text, tokens, gazetteer, evidence, capitalisedStart: true };
      return spotNames({ ...reading, openings: new Map() }).map((spot) =>
        located(spot, text, unit, 0),
      );
    }),
  );
}

/** The names in headlines, `firstUnit` being the unit of the first one. */
export function spotHeadlines(
  headlines: readonly string[],
  firstUnit: number,
  gazetteer: Gazetteer,
  evidence: CaseEvidence,
): LocatedSpot[] {
  return headlines.flatMap((headline, index) => {
    const cased = truecase(headline, gazetteer, evidence);
    const text = cased ?? headline;
    const tokens = splitWords(text);
    const reading = { text, tokens, gazetteer, evidence, capitalisedStart: cased === null };
    return spotNames({ ...reading, openings: new Map() }).map((spot) =>
      located(spot, headline, firstUnit + index, 0),
    );
  });
}

/** The spot with its place in a text that begins at `base` of the one it was found in. */
function located(spot: Spot, text: string, unit: number, base: number): LocatedSpot {
  const start = spot.start - base;
  const end = spot.end - base;
  return { ...spot, start, end, text, unit, wording: text.slice(start, end).replace(/\s+/g, ' ') };
}
