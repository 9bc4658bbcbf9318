import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { decode } from '../../src/loader/decode.ts';
import { divide } from '../../src/loader/divide/divide.ts';
import { readHeadlines } from '../../src/loader/headlines.ts';
import { readDump } from '../../src/loader/load.ts';
import { repairArticle } from '../../src/loader/repair/repair.ts';
import { makeDumps } from './dumps.ts';

/** Dumps whose reading is timed, and how often; the fastest round is told, which other work disturbs least. */
const TIMED = 100;
const ROUNDS = 3;

/** Dumps over which memory must not grow. */
const MANY = 1000;

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

console.log(
  `${TIMED} dumps of ${Math.round(bytes / TIMED / 100) / 10} kB, fastest of ${ROUNDS} rounds, one core:`,
);
console.log(`  decode to headlines    ${speed(first)} MB/s`);
console.log(`  the whole of read      ${speed(whole)} MB/s`);
console.log(
  `  the tagger on bodies   ${tagging.toFixed(0)} ms, read ${(whole / tagging).toFixed(2)} times as long`,
);
console.log(`${MANY} dumps, one after the other:`);
const heap = memoryOver(MANY);
for (const [count, size] of heap)
  console.log(`  heap after ${String(count).padEnd(5)}       ${mebibytes(size)} MiB`);
console.log(`  peak of the process    ${mebibytes(process.resourceUsage().maxRSS * 1024)} MiB`);

/** As readDump does, up to where language begins. */
function readFirstHalf(dump: Uint8Array): void {
  const decoded = decode(dump);
  if (!decoded.readable) throw new Error('A made dump must be readable.');
  const blocks = divide(decoded.text);
  repairArticle(decoded.text, blocks);
  readHeadlines(decoded.text, blocks);
}

/** Time on the processor, which other programs take nothing from. In ms. */
function fastest(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
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

function speed(time: number): string {
  return (bytes / 1e6 / (time / 1000)).toFixed(2);
}

function mebibytes(size: number): string {
  return (size / 1024 / 1024).toFixed(0);
}
