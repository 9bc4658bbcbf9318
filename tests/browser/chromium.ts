import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where systems keep a Chromium or a Chrome. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium that runs: CHROMIUM_PATH, the system's, Playwright's own, else one that is
 * installed now.
 * @throws {Error} with what to install, where none can be had.
 */
export function provideChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not run. Correct or unset it.`);
  }
  const found = findChromium();
  if (found !== null) return found;
  for (const install of [installByPlaywright, installOnDebian]) {
    install();
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to one.');
}

function findChromium(): string | null {
  return [...SYSTEM_PATHS, chromium.executablePath()].find(runs) ?? null;
}

/** A downloaded Chromium may lack the system's libraries, so that being there is not enough. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Longer than a slow line needs for it. In ms. */
const INSTALL_LIMIT = 600_000;

function installByPlaywright(): void {
  attempt('npx', ['playwright', 'install', 'chromium']);
}

function installOnDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  attempt('apt-get', ['update']);
  attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function attempt(command: string, args: readonly string[]): void {
  console.log(`No Chromium found. Trying: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, [...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: INSTALL_LIMIT,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  }
}
