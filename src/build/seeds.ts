import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dump, Problem } from '../contract/dump.ts';
import { type Source, gatherCorpus } from '../loader/corpus/corpus.ts';
import { type Sidecar, readSidecar } from '../loader/corpus/sidecar.ts';
import { readDump } from '../loader/load.ts';
import { type PublishedFiles, publish } from '../loader/publish/publish.ts';
import { dumpNames } from './folder.ts';
import { errorText } from './problems.ts';

/** What a folder of seeds gives, as often as it is asked: a file is read again only when told. */
export interface Seeds {
  /** Reads what is new in the folder and publishes all of it. */
  publish(): Promise<{ readonly files: PublishedFiles; readonly problems: readonly Problem[] }>;
  /** A file of the folder has changed. */
  forget(file: string): void;
}

/** A folder of dumps (`*.txt`), each with or without a sidecar (`NAME.meta.json`). */
export function openSeeds(folder: string): Seeds {
  const dumps = new Map<string, Dump>();
  return {
    async publish() {
      const problems: Problem[] = [];
      const sources: Source[] = [];
      for await (const file of dumpNames(folder)) {
        try {
          const dump = dumps.get(file) ?? readDump(file, await readFile(path.join(folder, file)));
          dumps.set(file, dump);
          sources.push({ dump, sidecar: await sidecarOf(folder, file, problems) });
        } catch (error) {
          problems.push(unreadable(file, error));
        }
      }
      const corpus = gatherCorpus(sources, problems);
      return { files: publish(corpus), problems: corpus.problems };
    },
    forget(file) {
      dumps.delete(path.relative(folder, file).replaceAll(path.sep, '/'));
    },
  };
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

function unreadable(file: string, error: unknown): Problem {
  const remedy = 'Check that the file is there and may be read.';
  return { file, line: null, severity: 'error', what: errorText(error), remedy };
}
