import { decode } from '../../loader/decode.ts';
import { divide } from '../../loader/divide/divide.ts';
import { type Stretch, stretchesOf } from '../../loader/repair/stretches.ts';
import { readGold } from '../evaluate/gold.ts';

/** A dump with what is known of it. Places are counted in ASCII letters and digits of the body before them. */
export interface GoldDump {
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

/** The dumps of a folder of gold that hold text, in the order of their names. */
export async function readGoldDumps(folder: string): Promise<GoldDump[]> {
  const dumps: GoldDump[] = [];
  for await (const { gold, bytes } of readGold(folder)) {
    const decoded = decode(bytes);
    if (!decoded.readable) continue;
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
    dumps.push({
      text,
      paragraphs,
      boundaries: new Set(gold.boundaries),
      apostrophes: new Set(gold.apostrophes),
      spaces: new Set(gold.spaces),
    });
  }
  return dumps;
}
