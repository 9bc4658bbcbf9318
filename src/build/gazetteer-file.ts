import { readFile } from 'node:fs/promises';
import type { Problem } from '../contract/dump.ts';
import { type Gazetteer, createGazetteer } from '../loader/names/gazetteer.ts';
import { readGazetteer } from '../loader/names/own-gazetteer.ts';
import { readErrorText } from './problems.ts';

/** The name of a reader's own gazetteer in a folder of seeds. */
export const GAZETTEER_FILE = 'gazetteer.json';

export interface LoadedGazetteer {
  readonly gazetteer: Gazetteer;
  readonly problems: readonly Problem[];
}

/** The built-in gazetteer with a reader's own names. What is wrong in the file is left out and told. */
export async function loadGazetteer(place: string, name: string): Promise<LoadedGazetteer> {
  try {
    const { names, problems } = readGazetteer(name, await readFile(place, 'utf8'));
    return { gazetteer: createGazetteer([names]), problems };
  } catch (error) {
    const remedy = 'Check that the file is there and may be read.';
    const what = readErrorText(error);
    const problem: Problem = { file: name, line: null, severity: 'error', what, remedy };
    return { gazetteer: createGazetteer(), problems: [problem] };
  }
}
