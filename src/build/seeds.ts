import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dump, Problem } from '../contract/dump.ts';
import { checkDump } from '../loader/check/dump.ts';
import { checkFiles } from '../loader/check/files.ts';
import { type Corpus, type Source, gatherCorpus } from '../loader/corpus/corpus.ts';
import { type Sidecar, readSidecar } from '../loader/corpus/sidecar.ts';
import { type PublishedFiles, publish } from '../loader/publish/publish.ts';
import { readDumpFile } from './dump-file.ts';
import { dumpNames } from './folder.ts';

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

/** A folder of dumps (`*.txt`), each with or without a sidecar (`NAME.meta.json`). */
export function openSeeds(folder: string): Seeds {
  const files = new Map<string, CheckedFile>();
  const readOnce = async (name: string): Promise<CheckedFile> => {
    const known = files.get(name);
    if (known !== undefined) return known;
    const read = await readDumpFile(path.join(folder, name), name);
    const checked =
      read.dump === null
        ? { dump: null, problems: [read.problem] }
        : { dump: read.dump, problems: checkDump(read.dump, read.bytes) };
    files.set(name, checked);
    return checked;
  };
  return {
    async publish() {
      const problems: Problem[] = [];
      const sources: Source[] = [];
      for await (const name of dumpNames(folder)) {
        const { dump, problems: found } = await readOnce(name);
        problems.push(...found);
        if (dump !== null) sources.push({ dump, sidecar: await sidecarOf(folder, name, problems) });
      }
      const corpus = gatherCorpus(sources, problems);
      const published = publish(corpus);
      const faults = checkFiles(published);
      return { corpus, files: published, problems: [...corpus.problems, ...faults] };
    },
    forget(file) {
      files.delete(path.relative(folder, file).replaceAll(path.sep, '/'));
    },
  };
}

/** A dump with what the check found wrong with it, or why there is none. */
interface CheckedFile {
  readonly dump: Dump | null;
  readonly problems: readonly Problem[];
}

async function sidecarOf(
  folder: string,
  file: string,
  problems: Problem[],
): Promise<Sidecar | null> {
  const name = file.replace(/\.txt$/, '.meta.json');
  const place = path.join(folder, name);
  if ((await stat(place).catch(() => null)) === null) return null;
  const read = readSidecar(name, await readFile(place, 'utf8'));
  problems.push(...read.problems);
  return read.sidecar;
}
