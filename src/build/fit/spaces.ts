import { writeFileSync } from 'node:fs';
import { packModel, type WeightedModel } from '../../loader/repair/linear-model.ts';
import { SPACE_CLASSES } from '../../loader/repair/spaces/features.ts';
import { SPACE_TEMPLATES } from '../../loader/repair/spaces/templates.ts';
import { keyOf } from '../../loader/repair/templates.ts';
import { choiceProbabilities, fitChoices } from './choices.ts';
import { readGoldDumps } from './gold.ts';
import { joinedWords, type JoinedWord } from './joined-words.ts';
import { type FitOptions, randomNumbers } from './linear-model.ts';

/** Fits the weights that tell lost spaces, from a folder of gold, and writes them. Tells in a line what they are. */
export async function fitSpaces(folder: string): Promise<string> {
  const random = randomNumbers();
  const dumps = (await readGoldDumps(folder)).map((gold) => joinedWords(gold, random));
  const kept = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const model = fit(dumps.filter((__, index) => index % PARTS !== part));
    return dumps
      .filter((__, index) => index % PARTS === part)
      .map((words) => words.flatMap((word) => relabelled(word, model)));
  });
  const weights = packModel(fit(kept), STEP);
  const json = `${JSON.stringify(weights)}\n`;
  writeFileSync(WEIGHTS, json);
  const all = dumps.flat();
  const left = all.length - kept.flat().length;
  const dashes = kept.flat().filter(isOwnDash).length;
  return `${count(all, 'dump')} words that may be joint (${left} of them left out, ${dashes} taken for lost dashes), ${count(all, 'space')} that we joined of two and ${count(all, 'dash')} of two round a dash give ${json.length} bytes of weights.`;
}

const WEIGHTS = new URL('../../loader/repair/spaces/weights.json', import.meta.url);
const OPTIONS: FitOptions = { rarest: 48, rounds: 6, rate: 0.05, decay: 2e-3 };
/** Weights are kept in steps of this size. */
const STEP = 0.1;

/** What we joined counts as so many times the lost spaces altogether; the bias is set back for it. */
const JOINED_WEIGHT = 20;
/** Dashes that were lost between two words of a dump, about: gold does not have them. */
const LOST_DASHES = 0.05;
/**
 * Some words were joint in the source already, which gold does not tell: what a model fitted on other
 * dumps is this sure of against its label is taken for a lost dash where it says so, else left out.
 */
const MISLABELLED = 0.6;
/** How such words look; with capitals or numbers inside they are mostly meant so. */
const SIMPLE = /^\p{L}\p{Ll}+$/u;
const PARTS = 3;

/** The feature that every way to cut has. */
const BIAS = keyOf(SPACE_TEMPLATES, 0, Int32Array.of(0));

/** The word as the dump has it, with a label that the model can believe; none where there is none. */
function relabelled(word: JoinedWord, model: WeightedModel): JoinedWord[] {
  if (word.origin !== 'dump' || word.option >= 0 || !SIMPLE.test(word.text)) return [word];
  const chances = choiceProbabilities(model, word.options);
  const option = chances.findIndex(([space = 0, dash = 0]) => space + dash >= MISLABELLED);
  if (option < 0) return [word];
  const [space = 0, dash = 0] = chances[option] ?? [];
  return dash >= space ? [{ ...word, option, isDash: true }] : [];
}

function isOwnDash({ origin, isDash }: JoinedWord): boolean {
  return origin === 'dump' && isDash;
}

function count(words: readonly JoinedWord[], origin: JoinedWord['origin']): number {
  return words.filter((word) => word.origin === origin).length;
}

function fit(sources: readonly (readonly JoinedWord[])[]): WeightedModel {
  const words = sources.flat();
  const lost = words.filter(
    ({ origin, option, isDash }) => origin === 'dump' && option >= 0 && !isDash,
  ).length;
  const weightOf = {
    dump: 1,
    space: (JOINED_WEIGHT * lost) / count(words, 'space'),
    dash: (LOST_DASHES * sources.length) / count(words, 'dash'),
  };
  const choices = words.map(({ origin, option, isDash, options }) => ({
    options,
    option: Math.max(0, option),
    label: option < 0 ? 0 : isDash ? 2 : 1,
    weight: weightOf[origin],
  }));
  const model = fitChoices(choices, SPACE_CLASSES, OPTIONS);
  const [bias = 0, ...rest] = model.weights.get(BIAS) ?? [];
  const set = [bias - Math.log(1 + JOINED_WEIGHT), ...rest];
  return { ...model, weights: new Map(model.weights).set(BIAS, set) };
}
