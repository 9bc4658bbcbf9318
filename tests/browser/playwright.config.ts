import { defineConfig, devices } from '@playwright/test';
import { ROOT, SITES, addressOf } from './sites.ts';

const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // On a machine that is busy with other work a test may be late once; it is then listed as flaky.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: addressOf(SITES.made),
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        // Chromium keeps quiet on the network, and as root it has no sandbox to go into.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...(root ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: Object.values(SITES).map((site) => ({
    command: `node node_modules/vite/bin/vite.js preview --outDir ${JSON.stringify(site.out)} --port ${site.port} --strictPort`,
    cwd: ROOT,
    url: addressOf(site),
    reuseExistingServer: false,
  })),
});
