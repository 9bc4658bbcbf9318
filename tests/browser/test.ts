import { type Page, test as base, expect } from '@playwright/test';

/**
 * Every browser test runs under one more condition: the page breaks no rule of its own policy, logs no
 * error and asks no other host for anything.
 */
export const test = base.extend<{ conduct: void }>({
  conduct: [
    async ({ page, baseURL }, use) => {
      const offences = watchConduct(page, new URL(baseURL ?? '').hostname);
      await use();
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watchConduct(page: Page, host: string): string[] {
  const offences: string[] = [];
  page.on('console', (message) => {
    // The browser logs a missing file by itself: an unknown address is answered so.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) {
      offences.push(`console: ${message.text()}`);
    }
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
