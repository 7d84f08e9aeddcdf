import { expect, test } from '@playwright/test';
import { signIn, TALKS } from './reader';

/** Computes `(66.7 + 100 + 66.7) / 3` as anyone would by hand. */
function byHand(sum: string): number {
  const [, terms, divisor] = /^\((.+)\) \/ ([\d.]+)/.exec(sum) ?? [];
  const total = (terms ?? '').split(' + ').reduce((all, term) => all + term.split(' × ').map(Number).reduce((a, b) => a * b, 1), 0);
  return total / Number(divisor);
}

test('the gap of Russia and Ukraine opens into a sum that adds up by hand', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/gaps?parties=russia~ukraine~united-states`);
  await page.getByRole('link', { name: /^Russia and Ukraine: / }).click();
  await expect(page).toHaveURL(/pair=russia~ukraine/);

  const panel = page.getByRole('region', { name: 'Russia – Ukraine' });
  const sum = await panel.getByTestId('gap-sum').innerText();
  const gap = Number(/= ([\d.]+)$/.exec(sum)?.[1]);
  expect(Math.abs(byHand(sum) - gap)).toBeLessThan(0.06);
  await expect(panel.getByText(`${gap} of 100`, { exact: true })).toBeVisible();
  await expect(panel.getByText(/Based on \d+ of \d+ issues known for at least one; \d+ in all\./)).toBeVisible();

  const terms = panel.getByRole('table', { name: 'The terms of the sum' });
  const parts = await terms.locator('tbody tr td:last-child').allInnerTexts();
  expect(Math.abs(parts.map(Number).reduce((a, b) => a + b, 0) - gap)).toBeLessThan(0.2);

  await terms.getByRole('link', { name: 'As held today' }).click();
  await expect(page).toHaveURL(/\/c\/donbas-control\/ukraine\?asOf=2026-01-31/);
});

test('the keyboard chooses a pair, and a reload keeps it', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/gaps?parties=russia~ukraine~united-states`);
  await page.getByRole('link', { name: /^Russia and Ukraine: / }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Russia – United States' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Russia – United States' })).toBeVisible();
});
