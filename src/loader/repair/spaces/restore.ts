import type { Certainty, Edit } from '../../../contract/dump.ts';
import type { DumpWords } from '../dump-words.ts';
import { probabilities, unpackModel } from '../linear-model.ts';
import type { Word } from '../words.ts';
import { cutWord, spaceFeatures } from './features.ts';
import { segment } from './segment.ts';
import weights from './weights.json' with { type: 'json' };

const MODEL = unpackModel(weights);

/** From these probabilities on a space is sure, likely, or at least worth showing. */
const SURE = 0.95;
const LIKELY = 0.5;
const SUGGESTED = 0.25;

const MONTH_AND_DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:[12]?\d|3[01])$/;

export interface Respaced {
  /** The words with the joint ones cut, where that is likely. */
  readonly words: readonly Word[];
  readonly edits: readonly Edit[];
}

/** The spaces that a paragraph has lost inside its words. `start`: where it begins in the dump. */
export function lostSpaces(words: readonly Word[], start: number, dump: DumpWords): Respaced {
  const edits: Edit[] = [];
  const cut: Word[] = [];
  words.forEach((word, index) => {
    const segmentation = segment(words, index, dump);
    const chance =
      segmentation === null
        ? 0
        : MONTH_AND_DAY.test(word.text)
          ? 1
          : (probabilities(MODEL, spaceFeatures(words, index, segmentation, dump))[1] ?? 0);
    if (segmentation === null || chance < SUGGESTED) {
      cut.push(word);
      return;
    }
    const certainty: Certainty =
      chance >= SURE ? 'sure' : chance >= LIKELY ? 'likely' : 'suggested';
    for (const at of segmentation.cuts) {
      const place = start + word.start + at;
      edits.push({ at: place, remove: '', insert: ' ', rule: 'lost-space', certainty });
    }
    if (certainty === 'suggested') cut.push(word);
    else cut.push(...cutWord(word, segmentation));
  });
  return { words: cut, edits };
}
