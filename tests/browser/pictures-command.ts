import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { articleAddress } from '../../src/contract/addresses.ts';
import type { Command } from '../../src/build/command.ts';
import type { Feed } from '../../src/contract/files.ts';
import { buildSite, serveSite } from '../../src/build/site.ts';
import { provideChromium } from './chromium.ts';
import { ROOT, SITES } from './sites.ts';

export const picturesCommand: Command = {
  name: 'pictures',
  usage: '',
  says: "Takes the README's pictures anew: the feed, and the first article in its marked view.",
  options: {},
  operands: { least: 0, most: 0 },

  async run(_given, { print }) {
    await buildSite(SITES.own);
    const site = await serveSite(SITES.own);
    const root = process.getuid?.() === 0;
    const browser = await chromium.launch({
      executablePath: provideChromium(),
      args: ['--disable-background-networking', ...(root ? ['--no-sandbox'] : [])],
    });
    const page = await browser.newPage({ viewport: VIEWPORT, baseURL: site, colorScheme: 'light' });
    const response = await page.request.get('data/feed.json');
    const [article] = ((await response.json()) as Feed).articles;
    if (article === undefined) throw new Error('The seeds hold no article to take a picture of.');

    await mkdir(FOLDER, { recursive: true });
    for (const [name, address] of [
      ['feed', '/'],
      ['read', `${articleAddress(article)}?view=marked`],
    ] as const) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
      await print(`tests/browser/pictures/${name}.png`);
    }
    await browser.close();
    return 0;
  },
};

const FOLDER = path.join(ROOT, 'tests/browser/pictures');
const VIEWPORT = { width: 1280, height: 860 };
