import { decode } from '../../../src/loader/decode.ts';
import { divide } from '../../../src/loader/divide/divide.ts';
import { readHeadlines } from '../../../src/loader/headlines.ts';
import { identifyLanguage } from '../../../src/loader/language/identify.ts';
import { repairArticle } from '../../../src/loader/repair/repair.ts';
import { readTitle } from '../../../src/loader/title.ts';

/** What a golden case holds: the first half of the loader's reading, in short. */
export interface Reading {
  readonly encoding: string;
  readonly language: string;
  /** Kind and words of each block, blank ones left out. */
  readonly blocks: readonly (readonly [kind: string, text: string])[];
  readonly title: readonly [origin: string, text: string];
  readonly paragraphs: readonly string[];
  /** Of each paragraph but the first, how it was parted from the one before. */
  readonly breaks: readonly string[];
  /** Edits as `rule: removed -> inserted`, suggested ones with a question mark. */
  readonly edits: readonly string[];
  readonly headlines: readonly {
    readonly text: string;
    readonly tags: readonly string[];
    readonly outlet: string | null;
  }[];
}

/** Reads a dump as far as its words go: no names, no quotes. */
export function readShortly(bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if (!decoded.readable) throw new Error(decoded.what);
  const { text, encoding } = decoded;
  const blocks = divide(text);
  const language = identifyLanguage(text);
  const paragraphs = repairArticle(text, blocks, language);
  const title = readTitle(text, blocks, paragraphs);
  return {
    encoding,
    language,
    blocks: blocks
      .filter(({ kind }) => kind !== 'blank')
      .map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    title: [title.origin, title.text],
    paragraphs: paragraphs.map((paragraph) => paragraph.text),
    breaks: paragraphs.flatMap((paragraph) => paragraph.break?.rule ?? []),
    edits: paragraphs.flatMap(({ edits }) =>
      edits
        .filter(({ rule }) => rule !== 'joined-line')
        .map(
          ({ at, remove, insert, rule, certainty }) =>
            `${rule}${certainty === 'suggested' ? '?' : ''}: ${text.slice(Math.max(0, at - 8), at)}[${remove}>${insert}]${text.slice(at + remove.length, at + remove.length + 4)}`,
        ),
    ),
    headlines: readHeadlines(text, blocks).map((headline) => ({
      text: headline.text,
      tags: headline.tags.map(({ label }) => label),
      outlet: headline.outlet,
    })),
  };
}
