import { writeFileSync } from 'node:fs';
import { type DumpWords, readDumpWords } from '../../loader/repair/dump-words.ts';
import {
  featureKeys,
  type WeightedModel,
  packModel,
  probabilities,
  tableOf,
} from '../../loader/repair/linear-model.ts';
import { SPACE_CLASSES, spaceFeatures } from '../../loader/repair/spaces/features.ts';
import { segment } from '../../loader/repair/spaces/segment.ts';
import { readWords, type Word } from '../../loader/repair/words.ts';
import { type GoldDump, readGold } from './gold.ts';
import { type Example, type FitOptions, fitLinearModel, randomNumbers } from './linear-model.ts';

/** Fits the weights that tell lost spaces, from a folder of gold: `npm run fit:spaces -- GOLD_DIR`. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder holds the gold: npm run fit:spaces -- GOLD_DIR');
  process.exit(1);
}

const WEIGHTS = new URL('../../loader/repair/spaces/weights.json', import.meta.url);
const OPTIONS: FitOptions = { rarest: 8, rounds: 6, rate: 0.05, decay: 1e-3 };
/** Weights are kept in steps of this size. */
const STEP = 0.1;

/** Spaces that we take out of each dump beside those that it lost, since the lost ones are few. */
const TAKEN_OUT = 12;
/**
 * Some words were joint in the source already, which gold does not tell: what a first fit is this
 * sure of against its label is left out of the second.
 */
const MISLABELLED = 0.7;

const dumps = readGold(folder);
const lost = dumps.flatMap(lostExamples);
const taken = takenOut(dumps);
const found = lost.filter(({ label }) => label === 1).length;
const shift = Math.log((found + taken.length) / found);
const first = tableOf(fit([...lost, ...taken]));
const kept = lost.filter(
  ({ features, label }) => label === 1 || (probabilities(first, features)[1] ?? 0) < MISLABELLED,
);
const weights = packModel(fit([...kept, ...taken]), STEP);
const json = `${JSON.stringify(weights)}\n`;
writeFileSync(WEIGHTS, json);
console.log(
  `${lost.length} words outside the dictionaries, ${found} of them joint, and ${taken.length} joined by us give ${json.length} bytes of weights.`,
);

/** The model, its bias set back by as much as the joined words make joint ones seem commoner. */
function fit(examples: readonly Example[]): WeightedModel {
  const model = fitLinearModel(examples, SPACE_CLASSES, OPTIONS);
  const [key = 0] = featureKeys([[]]);
  const [bias = 0] = model.weights.get(key) ?? [];
  return { ...model, weights: new Map(model.weights).set(key, [bias - shift]) };
}

/** Every word of a dump that may be joint, labelled by gold. */
function lostExamples({ text, paragraphs, boundaries, spaces }: GoldDump): Example[] {
  const dump = readDumpWords(text);
  return paragraphs.flatMap(({ start, end, places }) => {
    const words = readWords(text.slice(start, end));
    return words.flatMap((word, index) => {
      const wanted: number[] = [];
      for (let at = word.start + 1; at < word.end; at++) {
        // A paragraph lost inside a word teaches nothing about spaces.
        if (boundaries.has(places[at] ?? -1)) return [];
        if (spaces.has(places[at] ?? -1)) wanted.push(at - word.start);
      }
      return exampleOf(words, index, wanted, dump);
    });
  });
}

/** Words that we joined, as far as they are within reach. */
function takenOut(sources: readonly GoldDump[]): Example[] {
  const random = randomNumbers();
  return sources.flatMap(({ text, paragraphs }) => {
    const places = new Map<number, number>();
    paragraphs.forEach(({ start, end }, paragraph) => {
      const words = readWords(text.slice(start, end));
      words.forEach((word, index) => {
        const next = words[index + 1];
        if (next?.start === word.end + 1 && text[start + word.end] === ' ') {
          places.set(start + word.end, paragraph);
        }
      });
    });
    const share = TAKEN_OUT / Math.max(TAKEN_OUT, places.size);
    const chosen = new Set([...places.keys()].filter(() => random() < share));
    let joined = '';
    const cuts = new Set<number>();
    for (let index = 0; index < text.length; index++) {
      if (chosen.has(index)) cuts.add(joined.length);
      else joined += text[index] ?? '';
    }
    const dump = readDumpWords(joined);
    let removed = 0;
    return paragraphs.flatMap(({ start, end }) => {
      const before = removed;
      for (const at of chosen) if (at >= start && at < end) removed++;
      const from = start - before;
      const words = readWords(joined.slice(from, end - removed));
      return words.flatMap((word, index) => {
        const wanted: number[] = [];
        for (let at = word.start + 1; at < word.end; at++) {
          if (cuts.has(from + at)) wanted.push(at - word.start);
        }
        return wanted.length === 0
          ? []
          : exampleOf(words, index, wanted, dump).filter(({ label }) => label === 1);
      });
    });
  });
}

function exampleOf(
  words: readonly Word[],
  index: number,
  wanted: readonly number[],
  dump: DumpWords,
): Example[] {
  const segmentation = segment(words, index, dump);
  if (segmentation === null) return [];
  const label = wanted.length > 0 && wanted.join() === segmentation.cuts.join() ? 1 : 0;
  return [{ features: spaceFeatures(words, index, segmentation, dump), label }];
}
