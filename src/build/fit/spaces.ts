import { writeFileSync } from 'node:fs';
import { readDumpWords } from '../../loader/repair/dump-words.ts';
import { SPACE_CLASSES, spaceFeatures } from '../../loader/repair/spaces/features.ts';
import { segment } from '../../loader/repair/spaces/segment.ts';
import { readWords } from '../../loader/repair/words.ts';
import { readGold } from './gold.ts';
import { type Example, type FitOptions, fitLinearModel } from './linear-model.ts';

/** Fits the weights that tell lost spaces, from a folder of gold: `npm run fit:spaces -- GOLD_DIR`. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder holds the gold: npm run fit:spaces -- GOLD_DIR');
  process.exit(1);
}

const WEIGHTS = new URL('../../loader/repair/spaces/weights.json', import.meta.url);
const OPTIONS: FitOptions = { rarest: 3, rounds: 12, rate: 0.1, decay: 1e-4, smallest: 0.08 };

const examples: Example[] = [];
let found = 0;
let lost = 0;
for (const { text, paragraphs, spaces } of readGold(folder)) {
  const dump = readDumpWords(text);
  lost += spaces.size;
  for (const { start, end, places } of paragraphs) {
    const words = readWords(text.slice(start, end));
    words.forEach((word, index) => {
      const segmentation = segment(word, dump);
      if (segmentation === null) return;
      const wanted: number[] = [];
      for (let at = word.start + 1; at < word.end; at++) {
        if (spaces.has(places[at] ?? -1)) wanted.push(at - word.start);
      }
      const label = wanted.length > 0 && wanted.join() === segmentation.cuts.join() ? 1 : 0;
      if (label === 1) found += wanted.length;
      else if (process.argv.includes('--misses') && wanted.length > 0) {
        console.log(word.text, wanted.join(), segmentation.cuts.join());
      }
      examples.push({ features: spaceFeatures(words, index, segmentation, dump), label });
    });
  }
}
const weights = fitLinearModel(examples, SPACE_CLASSES, OPTIONS);
const json = `${JSON.stringify(weights).replaceAll('],"', '],\n"')}\n`;
writeFileSync(WEIGHTS, json);
console.log(
  `${examples.length} words outside the dictionaries, ${found} of ${lost} spaces within reach, give ${json.length} bytes of weights.`,
);
