import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files (name -> contents), gone when the test is over. */
export async function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), contents);
  }
  return folder;
}

/** A dump of the commonest form: a label, glued paragraphs, a run of blank lines, headlines. */
export const QUAY = `Norvik

The harbour board closed the east quay on Tuesday, a blow to the fishermen of Norvik.The board had
no choice, its chair said.



Bakers Strike Over Flour Prices


[Sea] - Ferry Fares Rise
`;
