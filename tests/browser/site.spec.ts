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

test('404.html is the app for any address, and says so while it is not there', () => {
  const unknown = readFileSync(path.join(out, '404.html'), 'utf8');
  const scripts = (html: string): string[] => html.match(/<script[^>]*>/g) ?? [];
  expect(scripts(unknown)).toEqual(scripts(page));
  expect(unknown).toContain('<title>Verbatim</title>');
  expect(unknown).toContain('role="status"');
  expect(unknown).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});
