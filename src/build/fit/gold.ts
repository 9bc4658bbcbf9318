import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../loader/decode.ts';
import { divide } from '../../loader/divide/divide.ts';
import { type Stretch, stretchesOf } from '../../loader/repair/stretches.ts';

/** A dump with what is known of it. Places are counted in ASCII letters and digits of the body before them. */
export interface GoldDump {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly GoldParagraph[];
  readonly boundaries: ReadonlySet<number>;
  readonly apostrophes: ReadonlySet<number>;
  readonly spaces: ReadonlySet<number>;
}

export interface GoldParagraph extends Stretch {
  /** For every index of the paragraph the count of letters and digits before it in the body. */
  readonly places: Int32Array;
}

/** Every NAME.txt of a folder that has a NAME.gold.json beside it, in the order of their names. */
export function readGold(folder: string): GoldDump[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .toSorted()
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
        readonly boundaries: readonly number[];
        readonly apostrophes: readonly number[];
        readonly spaces: readonly number[];
      };
      const name = file.replace('.gold.json', '');
      const decoded = decode(readFileSync(path.join(folder, `${name}.txt`)));
      if (!decoded.readable) return [];
      const { text } = decoded;
      let count = 0;
      const paragraphs = stretchesOf(text, divide(text)).map((stretch) => {
        const places = new Int32Array(stretch.end - stretch.start + 1);
        for (let index = stretch.start; index < stretch.end; index++) {
          places[index - stretch.start] = count;
          if (/[A-Za-z0-9]/.test(text[index] ?? '')) count++;
        }
        places[stretch.end - stretch.start] = count;
        return { ...stretch, places };
      });
      return [
        {
          id: name,
          text,
          paragraphs,
          boundaries: new Set(gold.boundaries),
          apostrophes: new Set(gold.apostrophes),
          spaces: new Set(gold.spaces),
        },
      ];
    });
}
