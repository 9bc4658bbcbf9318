import { writeFileSync } from 'node:fs';
import {
  CONTRACTION_CLASSES,
  CONTRACTION_TEMPLATES,
  contractionOf,
  contractionSymbols,
} from '../../loader/repair/apostrophes/contraction.ts';
import {
  POSSESSIVE_CLASSES,
  POSSESSIVE_TEMPLATES,
  possessiveSymbols,
} from '../../loader/repair/apostrophes/possessive.ts';
import { readDumpWords } from '../../loader/repair/dump-words.ts';
import { packModel } from '../../loader/repair/linear-model.ts';
import { keysOf } from '../../loader/repair/templates.ts';
import { readWords } from '../../loader/repair/words.ts';
import { readGoldDumps } from './gold.ts';
import { type Example, type FitOptions, fitLinearModel } from './linear-model.ts';

/** Fits the weights that tell lost apostrophes, from a folder of gold, and writes them. Tells in a line what they are. */
export async function fitApostrophes(folder: string): Promise<string> {
  const possessives: Example[] = [];
  const contractions: Example[] = [];
  for (const { text, paragraphs, apostrophes } of await readGoldDumps(folder)) {
    const dump = readDumpWords(text);
    for (const { start, end, places } of paragraphs) {
      const words = readWords(text.slice(start, end));
      const lost = (at: number): boolean => apostrophes.has(places[at] ?? -1);
      words.forEach((word, index) => {
        const contraction = contractionOf(word);
        if (contraction !== null) {
          if (!contraction.doubtful) return;
          const label = lost(word.start + contraction.at) ? 1 : 0;
          const features = keysOf(CONTRACTION_TEMPLATES, contractionSymbols(words, index));
          contractions.push({ features, label });
        } else if (word.entry.stem !== null) {
          const label = lost(word.end - 1) ? 1 : lost(word.end) ? 2 : 0;
          const features = keysOf(POSSESSIVE_TEMPLATES, possessiveSymbols(words, index, dump));
          possessives.push({ features, label });
        }
      });
    }
  }
  const weights = {
    possessive: packModel(fitLinearModel(possessives, POSSESSIVE_CLASSES, POSSESSIVE), STEP),
    contraction: packModel(fitLinearModel(contractions, CONTRACTION_CLASSES, CONTRACTION), STEP),
  };
  const json = `${JSON.stringify(weights)}\n`;
  writeFileSync(WEIGHTS, json);
  return `${possessives.length} words in s and ${contractions.length} doubtful contractions give ${json.length} bytes of weights.`;
}

const WEIGHTS = new URL('../../loader/repair/apostrophes/weights.json', import.meta.url);

const POSSESSIVE: FitOptions = { rarest: 8, rounds: 15, rate: 0.05, decay: 1e-4 };
const CONTRACTION: FitOptions = { rarest: 2, rounds: 15, rate: 0.03, decay: 1e-2 };
/** Weights are kept in steps of this size. */
const STEP = 0.1;
