import { writeFileSync } from 'node:fs';
import { EVIDENCE } from '../../loader/quotes/detect/evidence.ts';
import { ChainWeights, type FittedWeights } from '../../loader/quotes/detect/score.ts';
import type { FittedTrees } from '../../loader/quotes/detect/trees.ts';
import { CLASSES } from '../../loader/quotes/detect/weigh.ts';
import { boostTrees, type BoostingOptions } from './boosting.ts';
import { type ChainOptions, fitChain } from './chain.ts';
import { joinExamples, pieceExamples } from './piece-examples.ts';
import { type GoldArticle, goldSteps, hasLostMarks, readSpeechGold } from './speech-gold.ts';

/**
 * Fits the weights that tell speech from narration, and the trees that weigh what is found by them, from a
 * folder of gold, and writes them. Tells what each are, a line as soon as it is known.
 */
export async function fitSpeech(folder: string, tell: (line: string) => void): Promise<void> {
  const articles = await readSpeechGold(folder);
  const weights = fit(articles);
  const json = `${JSON.stringify(weights).replaceAll('],"', '],\n"')}\n`;
  writeFileSync(WEIGHTS, json);
  tell(`${articles.length} articles give ${json.length} bytes of weights.`);

  const parts = Array.from({ length: PARTS }, (_, part) => {
    const isHeld = (__: GoldArticle, index: number): boolean => index % PARTS === part;
    const others = articles.filter((article, index) => !isHeld(article, index));
    return pieceExamples(articles.filter(isHeld), new ChainWeights(fit(others)));
  });
  const trees: FittedTrees = {
    evidence: EVIDENCE,
    ...boostTrees(joinExamples(parts), CLASSES.length, BOOSTING),
  };
  const treesJson = `${JSON.stringify(trees).replaceAll('],[', '],\n[')}\n`;
  writeFileSync(TREES, treesJson);
  tell(`What they find gives ${treesJson.length} bytes of trees.`);
}

const WEIGHTS = new URL('../../loader/quotes/detect/weights.json', import.meta.url);
const TREES = new URL('../../loader/quotes/detect/trees.json', import.meta.url);

const CHAIN: ChainOptions = {
  rarest: 8,
  rounds: 6,
  rate: 0.1,
  slowing: 0.5,
  decay: 5,
  smallest: 0.08,
};

const BOOSTING: BoostingOptions = {
  rounds: 100,
  rate: 0.12,
  leaves: 8,
  smallest: 40,
  decay: 5,
};

/** The trees are fitted on what chains find that were fitted on other articles. */
const PARTS = 4;

function fit(examples: readonly GoldArticle[]): FittedWeights {
  return fitChain(
    examples.map((article) => ({
      lines: article.lines,
      steps: goldSteps(article),
      kindsKnown: !hasLostMarks(article),
    })),
    CHAIN,
  );
}
