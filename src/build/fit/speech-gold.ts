import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Paragraph, QuoteKind } from '../../contract/article.ts';
import { decode } from '../../loader/decode.ts';
import { divide } from '../../loader/divide/divide.ts';
import { analyse } from '../../loader/language/analyse.ts';
import { cutArticle, type Line } from '../../loader/quotes/detect/cuts.ts';
import { type Label } from '../../loader/quotes/detect/states.ts';
import { repairArticle } from '../../loader/repair/repair.ts';

/** A stretch of an article, in ASCII letters and digits from its beginning. */
export type Stretch = readonly [start: number, end: number];

export interface GoldQuote {
  readonly kind: QuoteKind;
  readonly spans: readonly Stretch[];
  readonly cue: readonly Stretch[];
}

/** An article read as the loader reads it, with the reported speech that gold knows in it. */
export interface GoldArticle {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly quotes: readonly GoldQuote[];
  /** Letters and digits before each place of each paragraph. */
  readonly places: readonly Int32Array[];
}

/** A piece as gold has it; cuts are counted within the sentence. */
export interface GoldPiece {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly label: Label;
}

/** Every NAME.txt of a folder with its NAME.gold.json, in the order of their names. */
export function readSpeechGold(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .toSorted()
    .flatMap((file) => {
      const id = file.replace('.gold.json', '');
      const decoded = decode(readFileSync(path.join(folder, `${id}.txt`)));
      if (!decoded.readable) return [];
      const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoldArticle;
      const paragraphs = repairArticle(decoded.text, divide(decoded.text));
      return [articleOf(id, paragraphs, gold.quotes)];
    });
}

export function articleOf(
  id: string,
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  quotes: readonly GoldQuote[],
): GoldArticle {
  let count = 0;
  const places = paragraphs.map(({ text }) => {
    const counts = new Int32Array(text.length + 1);
    for (let index = 0; index < text.length; index++) {
      counts[index] = count;
      if (/[A-Za-z0-9]/.test(text.charAt(index))) count++;
    }
    counts[text.length] = count;
    return counts;
  });
  return { id, lines: cutArticle(paragraphs.map(({ text }) => analyse(text))), quotes, places };
}

/**
 * Whether the marks were lost before gold was made: people then took all speech for indirect, and there is
 * nothing to learn from it.
 */
export function hasLostMarks({ quotes }: GoldArticle): boolean {
  const indirect = quotes.filter(({ kind }) => kind === 'indirect').length;
  return indirect === quotes.length && indirect >= FEWEST_TO_TELL;
}

const FEWEST_TO_TELL = 4;

interface Zone {
  readonly sentence: number;
  readonly from: number;
  readonly stretch: Stretch;
  /** Whether it is a cue's clause, no more and no less. */
  readonly clause: boolean;
  kind: 'N' | 'A' | 'D' | 'M' | 'I';
  span: number;
}

/** The pieces that agree best with gold. */
export function goldPieces({ lines, quotes, places }: GoldArticle): GoldPiece[] {
  const zones = lines.flatMap((line, sentence) => zonesOf(line, sentence, places));
  for (const { cue } of quotes) {
    for (const stretch of cue) {
      for (const zone of zones) {
        const shared = overlap(zone.stretch, stretch) * 2;
        const mostly = shared > lengthOf(zone.stretch);
        if (shared > 0 && (mostly || (zone.clause && shared > lengthOf(stretch)))) zone.kind = 'A';
      }
    }
  }
  let span = 0;
  // what is surest is written last: direct over mixed over indirect
  for (const kind of ['indirect', 'mixed', 'direct'] as const) {
    for (const quote of quotes) {
      if (quote.kind !== kind) continue;
      for (const stretch of quote.spans) {
        span++;
        for (const zone of zones) {
          if (!lies(zone.stretch, stretch)) continue;
          zone.kind = kind === 'direct' ? 'D' : kind === 'mixed' ? 'M' : 'I';
          zone.span = span;
        }
      }
    }
  }
  const pieces: GoldPiece[] = [];
  zones.forEach((zone, index) => {
    const before = pieces.at(-1);
    const { sentence, from, kind } = zone;
    const to = from + 1;
    const follows = before?.label.slice(-1) === kind;
    if (before !== undefined && before.sentence === sentence && follows) {
      pieces[pieces.length - 1] = { ...before, to };
    } else if (kind === 'N' || kind === 'A') pieces.push({ sentence, from, to, label: kind });
    else {
      const same = follows && zone.span === zones[index - 1]?.span;
      pieces.push({ sentence, from, to, label: same ? `I${kind}` : `B${kind}` });
    }
  });
  return pieces;
}

function zonesOf(line: Line, sentence: number, places: readonly Int32Array[]): Zone[] {
  const { tokens, cuts, cues } = line;
  const counts = places[line.paragraph];
  return cuts.slice(1).map((to, index): Zone => {
    const from = cuts[index] ?? 0;
    const start = counts?.[tokens[from]?.start ?? 0] ?? 0;
    const end = counts?.[tokens[to - 1]?.end ?? 0] ?? 0;
    const clause = cues.some((cue) => cue.clause.from === from && cue.clause.to === to);
    return { sentence, from: index, stretch: [start, end], clause, kind: 'N', span: 0 };
  });
}

const lengthOf = ([start, end]: Stretch): number => end - start;
const overlap = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
/** Most of the zone lies in the span; a zone without letters lies where its place does. */
const lies = (zone: Stretch, span: Stretch): boolean =>
  lengthOf(zone) > 0
    ? overlap(zone, span) * 2 > lengthOf(zone)
    : zone[0] > span[0] && zone[0] < span[1];
