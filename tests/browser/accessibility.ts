import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Changes the colours and waits until they have changed: in between they have no contrast to measure. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Breaches of axe's rules, of all of them unless some are named. */
export async function faultsOf(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' '));
    return `${id}: ${help}, at ${places.slice(0, 3).join(' | ')} (${places.length} in all)`;
  });
}
