import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readShortly } from './reading.ts';

/**
 * Writes expected.json beside each dump.txt that has none, as the loader reads it now, to be checked by
 * eye: `npx tsx tests/loader/golden/make.ts [NAME …]`. Names given are written anew.
 */
const folder = import.meta.dirname;
const again = process.argv.slice(2);
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const expected = path.join(folder, entry.name, 'expected.json');
  const reading = readShortly(readFileSync(path.join(folder, entry.name, 'dump.txt')));
  try {
    writeFileSync(expected, `${JSON.stringify(reading, null, 2)}\n`, {
      flag: again.includes(entry.name) ? 'w' : 'wx',
    });
    process.stdout.write(`${entry.name}: written, check it\n`);
  } catch {
    // It has one already.
  }
}
