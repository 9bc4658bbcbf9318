import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dump, Problem } from '../contract/dump.ts';
import { checkDump } from '../loader/check/dump.ts';
import { checkFiles } from '../loader/check/files.ts';
import { type Corpus, type Source, gatherCorpus } from '../loader/corpus/corpus.ts';
import { type Sidecar, readSidecar } from '../loader/corpus/sidecar.ts';
import { readDump } from '../loader/load.ts';
import { type PublishedFiles, publish } from '../loader/publish/publish.ts';
import { dumpNames } from './folder.ts';
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

/** A folder of dumps (`*.txt`), each with or without a sidecar (`NAME.meta.json`). */
export function openSeeds(folder: string): Seeds {
  const dumps = new Map<string, { readonly dump: Dump; readonly faults: readonly Problem[] }>();
  const readOnce = async (file: string): Promise<Dump> => {
    const known = dumps.get(file);
    if (known !== undefined) return known.dump;
    const bytes = await readFile(path.join(folder, file));
    const dump = readDump(file, bytes);
    dumps.set(file, { dump, faults: checkDump(dump, bytes) });
    return dump;
  };
  return {
    async publish() {
      const problems: Problem[] = [];
      const sources: Source[] = [];
      for await (const file of dumpNames(folder)) {
        try {
          const dump = await readOnce(file);
          sources.push({ dump, sidecar: await sidecarOf(folder, file, problems) });
        } catch (error) {
          problems.push(unreadable(file, error));
        }
      }
      problems.push(...sources.flatMap(({ dump }) => dumps.get(dump.file)?.faults ?? []));
      const corpus = gatherCorpus(sources, problems);
      const files = publish(corpus);
      return { corpus, files, problems: [...corpus.problems, ...checkFiles(files)] };
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
  return { file, line: null, severity: 'error', what: readErrorText(error), remedy };
}
