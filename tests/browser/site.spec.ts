import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** What a first visit may load of script, in bytes after gzip. */
const SCRIPT_BUDGET = 140_000;

const { out } = SITES.own;
const page = readFileSync(path.join(out, 'index.html'), 'utf8');

test('the built page states its policy first and holds no script or style of its own', () => {
  expect(page).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test('a static host without rules answers any address with the app', () => {
  expect(readFileSync(path.join(out, '404.html'), 'utf8')).toBe(page);
});

test('what a first visit loads of script stays within its budget', () => {
  const scripts = filesIn(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g);
  const styles = filesIn(/<link[^>]+href="([^"]+\.css)"/g);
  const [script, style] = [scripts, styles].map((files) =>
    [...withImports(files)].reduce((sum, file) => sum + gzipSync(contentsOf(file)).length, 0),
  );
  console.log(`First load after gzip: ${script} bytes of script, ${style} bytes of style.`);
  expect(script).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

function filesIn(pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].flatMap(([, file]) => file ?? []);
}

/** Files with all that they import statically. */
function withImports(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    if (!file.endsWith('.js')) continue;
    const imports = contentsOf(file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
    const within = [...imports].flatMap(([, name = '']) =>
      path.posix.join(path.posix.dirname(file), name),
    );
    withImports(within, known);
  }
  return known;
}

function contentsOf(file: string): string {
  return readFileSync(path.join(out, file), 'utf8');
}
