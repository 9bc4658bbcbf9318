import { readFile, stat } from 'node:fs/promises';
import type { Dump, Problem } from '../contract/dump.ts';
import { LARGEST_FILE } from '../loader/decode.ts';
import { type ReadOptions, readDump } from '../loader/load.ts';
import { errorText, readErrorRemedy, readErrorText } from './problems.ts';

/** A file that was read, or what kept it from being read. */
export type DumpFile =
  | { readonly dump: Dump; readonly bytes: Uint8Array }
  | { readonly dump: null; readonly problem: Problem };

/** Reads the file at `place` under a name. Never throws: one file's trouble is not another's. */
export async function readDumpFile(
  place: string,
  name: string,
  options: ReadOptions = {},
): Promise<DumpFile> {
  const bytes = await readBytes(place, options.largest ?? LARGEST_FILE);
  if ('what' in bytes) return failure(name, bytes.what, bytes.remedy);
  try {
    return { dump: readDump(name, bytes, options), bytes };
  } catch (error) {
    const what = `the loader failed: ${errorText(error)}`;
    return failure(name, what, 'This is a fault of the loader: please report it with the file.');
  }
}

/** The bytes, or why they cannot be had. What is far too large is not even opened. */
async function readBytes(
  place: string,
  largest: number,
): Promise<Uint8Array | Pick<Problem, 'what' | 'remedy'>> {
  const usual = 'Check that the file is there, may be read and is one page.';
  try {
    const { size } = await stat(place);
    if (size <= largest) return await readFile(place);
    const what = `the file has ${size} bytes, more than the ${largest} that are read`;
    return { what, remedy: usual };
  } catch (error) {
    return { what: readErrorText(error), remedy: readErrorRemedy(error, usual) };
  }
}

function failure(file: string, what: string, remedy: string): DumpFile {
  return { dump: null, problem: { file, line: null, severity: 'error', what, remedy } };
}
