import { type Page, test as base, expect } from '@playwright/test';

interface Conditions {
  /** Paths that a test asks for in vain: the browser logs each as an error by itself. */
  missing: readonly string[];
  conduct: void;
}

/** A dump of many megabytes is drawn in this, on a busy machine too. In ms. */
const PATIENCE = 30_000;

/**
 * Every browser test runs under one more condition: the page breaks no rule of its own policy, logs no
 * error and asks no other host for anything.
 */
export const test = base.extend<Conditions>({
  // A page can be read before the app has taken it over; what a test does with it is for the app.
  page: async ({ page, javaScriptEnabled }, use) => {
    const goTo = page.goto.bind(page);
    page.goto = async (...request) => {
      const response = await goTo(...request);
      if (javaScriptEnabled !== false) {
        await expect(page.locator('[data-written]')).toHaveCount(0, { timeout: PATIENCE });
      }
      return response;
    };
    await use(page);
  },
  missing: [[], { option: true }],
  conduct: [
    async ({ page, baseURL, missing }, use) => {
      const offences = watchConduct(page, new URL(baseURL ?? '').hostname, missing);
      await use();
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watchConduct(page: Page, host: string, missing: readonly string[]): string[] {
  const offences: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    const { pathname } = new URL(url);
    // A host answers 404 for an address without a file; the app then shows what it names.
    const isPage = !/^\/(?:data|assets)\//.test(pathname);
    const isExpected =
      /status of 404/.test(message.text()) && (isPage || missing.includes(pathname));
    if (!isExpected) offences.push(`console: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.hostname !== host) {
      offences.push(`request: ${url.href}`);
    }
  });
  return offences;
}
