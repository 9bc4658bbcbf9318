import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { QuoteKind } from '../../contract/article.ts';
import type { EntityType } from '../../contract/entity.ts';
import { errorText, readErrorText } from '../problems.ts';

/**
 * What is known to be right of one dump. Places are counted in the ASCII letters and digits of the
 * article before them: repairs add and take marks and spaces, but none of these.
 */
export interface Gold {
  readonly id: string;
  readonly section: string | null;
  /** Null where the dump has no title line. */
  readonly title: string | null;
  /** The article's letters and digits. */
  readonly skeleton: number;
  readonly boundaries: readonly number[];
  readonly apostrophes: readonly number[];
  readonly spaces: readonly number[];
  readonly quotes: readonly GoldQuote[];
  readonly headlines: readonly GoldHeadline[];
}

export type Stretch = readonly [start: number, end: number];

export interface GoldQuote {
  readonly kind: QuoteKind;
  readonly spans: readonly Stretch[];
  readonly cue: readonly Stretch[];
  /** The words that name the speaker; none where nobody is named. */
  readonly source: readonly Stretch[];
  readonly speaker?: string;
  /** Where the text gives a role and no name. */
  readonly role?: string;
}

export interface GoldHeadline {
  readonly text: string;
  readonly tag: string | null;
  readonly outlet: string | null;
}

/** What a folder of gold may say beyond single dumps, in `annotations.json`. */
export interface Annotations {
  readonly entities: readonly {
    readonly name: string;
    readonly type: EntityType;
    readonly aliases: readonly string[];
  }[];
  readonly headlines: readonly { readonly text: string }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly kind: string;
    /** Index of the headline that it stands in. */
    readonly headline?: number;
  }[];
}

export interface GoldDump {
  readonly gold: Gold;
  readonly bytes: Uint8Array;
  readonly file: string;
}

/**
 * Every NAME.gold.json of a folder with its NAME.txt, one after the other, in the order of their names.
 * @throws {Error} with one clear line where there is none, or one cannot be read.
 */
export async function* readGold(folder: string): AsyncGenerator<GoldDump> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).toSorted();
  if (names.length === 0) {
    throw new Error(`${folder} holds no NAME.gold.json. Name a folder of gold.`);
  }
  for (const name of names) {
    const file = name.replace(/\.gold\.json$/, '.txt');
    const gold = await readGoldFile(path.join(folder, name));
    yield { gold, file, bytes: await readBeside(path.join(folder, file)) };
  }
}

async function readGoldFile(place: string): Promise<Gold> {
  const json = await readBeside(place);
  try {
    return JSON.parse(json.toString()) as Gold;
  } catch (error) {
    throw new Error(`${place}: not JSON (${errorText(error)}). Mend or remove the file.`, {
      cause: error,
    });
  }
}

async function readBeside(place: string): Promise<Buffer> {
  try {
    return await readFile(place);
  } catch (error) {
    const remedy = 'Each NAME.gold.json has its NAME.txt beside it.';
    throw new Error(`${place}: ${readErrorText(error)}. ${remedy}`, { cause: error });
  }
}

/** Null where the folder has none. */
export async function readAnnotations(folder: string): Promise<Annotations | null> {
  const names = await readdir(folder);
  if (!names.includes('annotations.json')) return null;
  return JSON.parse(await readFile(path.join(folder, 'annotations.json'), 'utf8')) as Annotations;
}
