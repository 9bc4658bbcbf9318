import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const { out } = SITES.own;
const page = readFileSync(path.join(out, 'index.html'), 'utf8');

test('the built page states its policy first and holds no script or style of its own', () => {
  expect(page).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test('a static host without rules answers any address with the app', () => {
  expect(readFileSync(path.join(out, '404.html'), 'utf8')).toBe(page);
});
