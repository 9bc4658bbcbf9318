import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDump } from '../../src/loader/load.ts';

const TESTS = fileURLToPath(new URL('../', import.meta.url));

/** Sizes of a common scraped page: glued sentences of the article, and lines below it. */
const SENTENCES = 60;
const HEADLINES = 30;

/**
 * As many dumps as wanted, each another mixture of the sentences and headlines of the dumps in our own
 * tests, in their commonest form. The same every time.
 */
export function* makeDumps(count: number): Generator<Uint8Array> {
  const { sentences, headlines } = readStock();
  const random = randomFrom(1);
  const pick = (stock: readonly string[]): string =>
    stock[Math.floor(random() * stock.length)] ?? '';
  for (let index = 0; index < count; index++) {
    const body = Array.from({ length: SENTENCES }, () => pick(sentences)).join('');
    const tail = Array.from({ length: HEADLINES }, () => pick(headlines)).join('\n\n\n');
    const text = `Section ${index}\n\nReport ${index} follows. ${body}\n\n\n\n\n${tail}\n`;
    yield new TextEncoder().encode(text);
  }
}

interface Stock {
  readonly sentences: readonly string[];
  readonly headlines: readonly string[];
}

function readStock(): Stock {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  const dumps = files.map((name) => readDump(name, readFileSync(path.join(TESTS, name))));
  const texts = dumps.flatMap(({ article, text }) =>
    (article?.paragraphs ?? []).map(({ start, end }) => text.slice(start, end)),
  );
  return {
    sentences: texts.flatMap((text) => text.split(/(?<=[a-z]{2}[.?!]["”]?)\s+(?=["“]?[A-Z])/)),
    headlines: dumps.flatMap(({ headlines, text }) =>
      headlines.flatMap(({ appearances }) =>
        appearances.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')),
      ),
    ),
  };
}

/** Numbers from 0 to 1, the same for one seed: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
