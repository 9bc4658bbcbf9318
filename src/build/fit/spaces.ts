import { writeFileSync } from 'node:fs';
import {
  choiceProbabilities,
  featureKeys,
  packModel,
  tableOf,
  type WeightedModel,
} from '../../loader/repair/linear-model.ts';
import { SPACE_CLASSES } from '../../loader/repair/spaces/features.ts';
import { fitChoices } from './choices.ts';
import { readGold } from './gold.ts';
import { joinedWords, type JoinedWord } from './joined-words.ts';
import { type FitOptions, randomNumbers } from './linear-model.ts';

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

/** What we joined counts as so many times the lost spaces altogether; the bias is set back for it. */
const JOINED_WEIGHT = 20;
/** Dashes that were lost between two words of a dump, about: gold does not have them. */
const LOST_DASHES = 0.05;
/**
 * Some words were joint in the source already, which gold does not tell: what a model fitted on other
 * dumps is this sure of against its label is left out.
 */
const MISLABELLED = 0.6;
/** How such words look; with capitals or numbers inside they are mostly meant so. */
const SIMPLE = /^\p{L}\p{Ll}+$/u;
const PARTS = 3;

const random = randomNumbers();
const dumps = readGold(folder).map((gold) => joinedWords(gold, random));
const kept = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
  const model = tableOf(fit(dumps.filter((__, index) => index % PARTS !== part)));
  return dumps
    .filter((__, index) => index % PARTS === part)
    .map((words) =>
      words.filter(
        ({ origin, text, option, options }) =>
          origin !== 'dump' ||
          option >= 0 ||
          !SIMPLE.test(text) ||
          choiceProbabilities(model, options).every(
            ([space = 0, dash = 0]) => space + dash < MISLABELLED,
          ),
      ),
    );
});
const weights = packModel(fit(kept), STEP);
const json = `${JSON.stringify(weights)}\n`;
writeFileSync(WEIGHTS, json);
const all = dumps.flat();
const left = all.length - kept.flat().length;
console.log(
  `${count(all, 'dump')} words that may be joint (${left} of them left out), ${count(all, 'space')} that we joined of two and ${count(all, 'dash')} of two round a dash give ${json.length} bytes of weights.`,
);

function count(words: readonly JoinedWord[], origin: JoinedWord['origin']): number {
  return words.filter((word) => word.origin === origin).length;
}

function fit(sources: readonly (readonly JoinedWord[])[]): WeightedModel {
  const words = sources.flat();
  const lost = words.filter(({ origin, option }) => origin === 'dump' && option >= 0).length;
  const weightOf = {
    dump: 1,
    space: (JOINED_WEIGHT * lost) / count(words, 'space'),
    dash: (LOST_DASHES * sources.length) / count(words, 'dash'),
  };
  const choices = words.map(({ origin, option, options }) => ({
    options,
    option: Math.max(0, option),
    label: option < 0 ? 0 : origin === 'dash' ? 2 : 1,
    weight: weightOf[origin],
  }));
  const model = fitChoices(choices, SPACE_CLASSES, OPTIONS);
  const [key = 0] = featureKeys([[]]);
  const [bias = 0, ...rest] = model.weights.get(key) ?? [];
  const set = [bias - Math.log(1 + JOINED_WEIGHT), ...rest];
  return { ...model, weights: new Map(model.weights).set(key, set) };
}
