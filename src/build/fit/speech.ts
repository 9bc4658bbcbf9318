import { writeFileSync } from 'node:fs';
import { type ChainOptions, fitChain } from './chain.ts';
import { goldSteps, hasLostMarks, readSpeechGold } from './speech-gold.ts';

/** Fits the weights that tell speech from narration, from a folder of gold: `npm run fit:speech -- GOLD_DIR`. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder holds the gold: npm run fit:speech -- GOLD_DIR');
  process.exit(1);
}

const WEIGHTS = new URL('../../loader/quotes/detect/weights.json', import.meta.url);

const OPTIONS: ChainOptions = {
  rarest: 8,
  rounds: 6,
  rate: 0.1,
  slowing: 0.5,
  decay: 5,
  smallest: 0.08,
};

const articles = readSpeechGold(folder);
const weights = fitChain(
  articles.map((article) => ({
    lines: article.lines,
    steps: goldSteps(article),
    kindsKnown: !hasLostMarks(article),
  })),
  OPTIONS,
);
const json = `${JSON.stringify(weights).replaceAll('],"', '],\n"')}\n`;
writeFileSync(WEIGHTS, json);
console.log(`${articles.length} articles give ${json.length} bytes of weights.`);
