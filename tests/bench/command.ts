import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Command } from '../../src/build/command.ts';
import { decode } from '../../src/loader/decode.ts';
import { divide } from '../../src/loader/divide/divide.ts';
import { readHeadlines } from '../../src/loader/headlines.ts';
import { readDump } from '../../src/loader/load.ts';
import { repairArticle } from '../../src/loader/repair/repair.ts';
import { makeDumps } from './dumps.ts';

export const benchCommand: Command = {
  name: 'bench',
  usage: '',
  says: 'Reads made-up dumps and tells how fast that was, and with how much memory. Takes some minutes.',
  options: {},
  operands: { least: 0, most: 0 },

  async run(_given, { print }) {
    const dumps = [...makeDumps(TIMED)];
    const bytes = dumps.reduce((sum, dump) => sum + dump.length, 0);
    const bodies = dumps.map((dump) =>
      (readDump('bench.txt', dump).article?.paragraphs ?? []).map(({ text }) => text).join('\n'),
    );

    const tagger = winkNLP(model, ['sbd', 'pos']);
    const { its } = tagger;

    const first = fastest(() => dumps.forEach(readFirstHalf));
    const whole = fastest(() => dumps.forEach((dump) => readDump('bench.txt', dump)));
    const tagging = fastest(() =>
      bodies.forEach((body) =>
        tagger
          .readDoc(body)
          .tokens()
          .out(its.pos as ItsFunction<string>),
      ),
    );

    await print(
      `${TIMED} dumps of ${Math.round(bytes / TIMED / 100) / 10} kB, fastest of ${ROUNDS} rounds, one core:`,
    );
    await print(`  decode to headlines    ${speed(first, bytes)}`);
    await print(`  the whole of read      ${speed(whole, bytes)}`);
    await print(
      `  the tagger on bodies   ${tagging.processor.toFixed(0)} ms, read ${(whole.processor / tagging.processor).toFixed(2)} times as long`,
    );
    await print(`${MANY} dumps, one after the other:`);
    const heap = memoryOver(MANY);
    for (const [count, size] of heap)
      await print(`  heap after ${String(count).padEnd(5)}       ${mebibytes(size)} MiB`);
    await print(`  peak of the process    ${mebibytes(process.resourceUsage().maxRSS * 1024)} MiB`);
    return 0;
  },
};

/**
 * Dumps whose reading is timed, and how often; the fastest round is told, which other work disturbs least.
 * The first rounds are slow: the code is compiled while it runs.
 */
const TIMED = 100;
const ROUNDS = 12;

/** Dumps over which memory must not grow. */
const MANY = 1000;

/** As readDump does, up to where language begins. */
function readFirstHalf(dump: Uint8Array): void {
  const decoded = decode(dump);
  if (!decoded.readable) throw new Error('A made dump must be readable.');
  const blocks = divide(decoded.text);
  repairArticle(decoded.text, blocks);
  readHeadlines(decoded.text, blocks);
}

/** Times of the fastest round, in ms. */
interface Times {
  /** Of all threads on the processor: what a core busy with many such processes spends on it. */
  readonly processor: number;
  readonly clock: number;
}

function fastest(work: () => void): Times {
  const times = Array.from({ length: ROUNDS }, (): Times => {
    const start = process.cpuUsage();
    const begun = performance.now();
    work();
    const clock = performance.now() - begun;
    const { user, system } = process.cpuUsage(start);
    return { processor: (user + system) / 1000, clock };
  });
  return {
    processor: Math.min(...times.map(({ processor }) => processor)),
    clock: Math.min(...times.map(({ clock }) => clock)),
  };
}

/** Bytes of live heap after so many dumps. */
function memoryOver(count: number): [number, number][] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const sizes: [number, number][] = [];
  let read = 0;
  for (const dump of makeDumps(count)) {
    readDump('bench.txt', dump);
    read++;
    if (read === count / 10 || read === count / 2 || read === count) {
      collect();
      sizes.push([read, process.memoryUsage().heapUsed]);
    }
  }
  return sizes;
}

function speed({ processor, clock }: Times, bytes: number): string {
  const [spent, passed] = [processor, clock].map((time) => (bytes / 1e3 / time).toFixed(2));
  return `${spent} MB a second of the processor, ${passed} by the clock`;
}

function mebibytes(size: number): string {
  return (size / 1024 / 1024).toFixed(0);
}
