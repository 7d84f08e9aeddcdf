import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const TALKS = '/w/demo/n/ukraine-talks-2026';

/** Signed in as the demo user, without going through the door. */
export async function signIn(page: Page): Promise<void> {
  const { E2E_URL, E2E_EMAIL, E2E_PASSWORD } = process.env;
  const answer = await page.request.post('/api/auth/sign-in/email', {
    headers: { origin: E2E_URL ?? '' },
    data: { email: E2E_EMAIL, password: E2E_PASSWORD },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

export const cellLink = (page: Page, name: RegExp) => page.getByRole('grid').getByRole('link', { name });

/** `issue~party` of the cell in focus. */
export const cellInFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-cell'));

/** What axe finds against WCAG 2.2 A and AA, one line a fault. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
}
