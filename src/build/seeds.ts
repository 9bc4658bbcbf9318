import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Dump, Problem } from '../contract/dump.ts';
import { type Source, gatherCorpus } from '../loader/corpus/corpus.ts';
import { type ReadSidecar, readSidecar } from '../loader/corpus/sidecar.ts';
import { readDump } from '../loader/load.ts';
import { type PublishedFiles, publish } from '../loader/publish/publish.ts';

/** What a folder of seeds gives, as often as it is asked: a file is read again only when told. */
export interface Seeds {
  /** Reads what is new in the folder and publishes all of it. */
  publish(): Promise<{ readonly files: PublishedFiles; readonly problems: readonly Problem[] }>;
  /** A file of the folder has changed. */
  forget(file: string): void;
}

/** A folder of dumps (`*.txt`) with their sidecars (`NAME.meta.json`); folders within are not read. */
export function openSeeds(folder: string): Seeds {
  const dumps = new Map<string, Dump>();
  return {
    async publish() {
      const names = new Set(await readdir(folder));
      const problems: Problem[] = [];
      const sources: Source[] = [];
      for (const file of [...names].filter((name) => name.endsWith('.txt')).toSorted()) {
        try {
          const dump = dumps.get(file) ?? readDump(file, await readFile(path.join(folder, file)));
          dumps.set(file, dump);
          const { sidecar, problems: found } = await sidecarOf(folder, file, names);
          problems.push(...found);
          sources.push({ dump, sidecar });
        } catch (error) {
          problems.push(unreadable(file, error));
        }
      }
      const corpus = gatherCorpus(sources, problems);
      return { files: publish(corpus), problems: corpus.problems };
    },
    forget(file) {
      dumps.delete(path.basename(file));
    },
  };
}

/** Whether a file has a part in what a folder of seeds gives. */
export function isSeedFile(folder: string, file: string): boolean {
  return path.dirname(file) === folder && /\.(?:txt|json)$/.test(file);
}

async function sidecarOf(
  folder: string,
  file: string,
  names: ReadonlySet<string>,
): Promise<ReadSidecar> {
  const name = file.replace(/\.txt$/, '.meta.json');
  if (!names.has(name)) return { sidecar: null, problems: [] };
  return readSidecar(name, await readFile(path.join(folder, name), 'utf8'));
}

function unreadable(file: string, error: unknown): Problem {
  const what = error instanceof Error ? error.message : String(error);
  return { file, line: null, severity: 'error', what, remedy: 'check the file and its rights' };
}
