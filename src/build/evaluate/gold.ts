import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { QuoteKind } from '../../contract/article.ts';
import type { EntityType } from '../../contract/entity.ts';

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

/** Every NAME.gold.json of a folder with its NAME.txt, one after the other. */
export async function* readGold(folder: string): AsyncGenerator<GoldDump> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).toSorted();
  if (names.length === 0) {
    throw new Error(`${folder} holds no NAME.gold.json. Name a folder of gold.`);
  }
  for (const name of names) {
    const gold = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Gold;
    const file = name.replace(/\.gold\.json$/, '.txt');
    yield { gold, file, bytes: await readFile(path.join(folder, file)) };
  }
}

/** Null where the folder has none. */
export async function readAnnotations(folder: string): Promise<Annotations | null> {
  const names = await readdir(folder);
  if (!names.includes('annotations.json')) return null;
  return JSON.parse(await readFile(path.join(folder, 'annotations.json'), 'utf8')) as Annotations;
}
