import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dump, Problem } from '../contract/dump.ts';
import { checkDump } from '../loader/check/dump.ts';
import { checkFiles } from '../loader/check/files.ts';
import { correctDumps } from '../loader/correct/correct.ts';
import { type Corpus, type Source, gatherCorpus } from '../loader/corpus/corpus.ts';
import { type Sidecar, readSidecar } from '../loader/corpus/sidecar.ts';
import type { ReadOptions } from '../loader/load.ts';
import { builtInGazetteer, type Gazetteer } from '../loader/names/gazetteer.ts';
import { type PublishedFiles, publish } from '../loader/publish/publish.ts';
import { CORRECTIONS_FILE, loadCorrections } from './corrections-file.ts';
import { readDumpFile } from './dump-file.ts';
import { dumpNames } from './folder.ts';
import { GAZETTEER_FILE, type LoadedGazetteer, loadGazetteer } from './gazetteer-file.ts';
import { readErrorText } from './problems.ts';

/** What a folder of seeds gives. */
export interface PublishedSeeds {
  readonly corpus: Corpus;
  readonly files: PublishedFiles;
  /** What is wrong with the seeds, and with our reading of them: lost text, links that lead nowhere. */
  readonly problems: readonly Problem[];
}

export interface Seeds {
  /** Reads what is new in the folder and publishes all of it. */
  publish(): Promise<PublishedSeeds>;
  /** A file of the folder has changed. */
  forget(file: string): void;
}

/**
 * A folder of dumps (`*.txt`), each with or without a sidecar (`NAME.meta.json`), and with or without a
 * gazetteer of one's own (`gazetteer.json`) and corrections (`corrections.json`).
 */
export function openSeeds(folder: string): Seeds {
  const files = new Map<string, CheckedFile>();
  let own: Promise<LoadedGazetteer> | null = null;
  return {
    async publish() {
      own ??= gazetteerOf(folder);
      const { gazetteer, problems: wrongNames } = await own;
      const problems = [...wrongNames];
      const sources: Source[] = [];
      for await (const name of dumpNames(folder, (problem) =>
        problems.push(inFolder(folder, problem)),
      )) {
        const file = files.get(name) ?? (await readChecked(folder, name, { gazetteer }));
        files.set(name, file);
        for (const problem of file.problems) problems.push(problem);
        if (file.dump === null) continue;
        sources.push({ dump: file.dump, sidecar: await sidecarOf(folder, name, problems) });
      }
      const corpus = await correctedCorpus(folder, sources, problems, gazetteer);
      const published = publish(corpus);
      const faults = checkFiles(published);
      return { corpus, files: published, problems: [...corpus.problems, ...faults] };
    },
    forget(file) {
      const name = path.relative(folder, file).replaceAll(path.sep, '/');
      files.delete(name);
      if (name !== GAZETTEER_FILE) return;
      own = null;
      files.clear();
    },
  };
}

async function correctedCorpus(
  folder: string,
  sources: readonly Source[],
  problems: readonly Problem[],
  gazetteer: Gazetteer,
): Promise<Corpus> {
  const { corrections, problems: unreadable } = await loadCorrections(folder);
  if (corrections.length === 0) return gatherCorpus(sources, [...problems, ...unreadable]);
  const dumps = sources.map(({ dump }) => dump);
  const { notes, ...corrected } = correctDumps(dumps, corrections, CORRECTIONS_FILE, {
    gazetteer,
    titles: sources.map(({ sidecar }) => sidecar?.title ?? null),
  });
  return gatherCorpus(
    sources.map((source, index) => ({ ...source, dump: corrected.dumps[index] ?? source.dump })),
    [...problems, ...unreadable, ...corrected.problems],
    notes,
  );
}

/** A problem of the folder itself under the folder's name, which tells no more of where it lies. */
function inFolder(folder: string, problem: Problem): Problem {
  return problem.file === '.' ? { ...problem, file: path.basename(path.resolve(folder)) } : problem;
}

async function gazetteerOf(folder: string): Promise<LoadedGazetteer> {
  const place = path.join(folder, GAZETTEER_FILE);
  return existsSync(place)
    ? loadGazetteer(place, GAZETTEER_FILE)
    : { gazetteer: builtInGazetteer(), problems: [] };
}

/** A dump with what the check found wrong with it, or why there is none. */
interface CheckedFile {
  readonly dump: Dump | null;
  readonly problems: readonly Problem[];
}

async function readChecked(
  folder: string,
  name: string,
  options: ReadOptions,
): Promise<CheckedFile> {
  const read = await readDumpFile(path.join(folder, name), name, options);
  return read.dump === null
    ? { dump: null, problems: [read.problem] }
    : { dump: read.dump, problems: checkDump(read.dump, read.bytes) };
}

async function sidecarOf(
  folder: string,
  file: string,
  problems: Problem[],
): Promise<Sidecar | null> {
  const name = file.replace(/\.txt$/i, '.meta.json');
  const place = path.join(folder, name);
  if (!existsSync(place)) return null;
  const json = await readFile(place, 'utf8').catch((error: unknown) => {
    const remedy = 'Check that it is a file and may be read.';
    problems.push({
      file: name,
      line: null,
      severity: 'error',
      what: readErrorText(error),
      remedy,
    });
    return null;
  });
  if (json === null) return null;
  const read = readSidecar(name, json);
  for (const problem of read.problems) problems.push(problem);
  return read.sidecar;
}
