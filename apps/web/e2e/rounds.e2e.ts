import { expect, test } from '@playwright/test';
import { signIn, TALKS } from './reader';

test('a round is read from its sentences down to the words, by keyboard', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix?asOf=2026-01-31`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(page).toHaveURL(/\/rounds\?asOf=2026-01-31/);
  await page.getByRole('link', { name: 'First trilateral round' }).press('Enter');
  const lines = page.getByRole('region', { name: /^New red lines/ });
  await expect(lines.getByRole('listitem')).toHaveText([/^Ukraine drew a red line on Control of Donetsk oblast: at most “As held today”\.\s\[2\]$/, /Recognition of Russian sovereignty/]);
  await lines.getByRole('link', { name: 'Source 2' }).first().press('Enter');
  await expect(page).toHaveURL(/#source-2$/);
  await page.locator('#source-2').getByRole('link', { name: /Volodymyr Zelenskyy/ }).press('Enter');
  await expect(page).toHaveURL(/\/s\//);
  await expect(page.getByText('Rules out ceding territory').first()).toBeVisible();
});

test('a brief fits on two sheets of paper, and its file holds what moved', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/rounds/abu-dhabi-1?asOf=2026-01-31`);
  await expect(page.getByRole('region', { name: /^Sources/ })).toBeVisible();
  const moves = await page.getByRole('region', { name: /^What moved/ }).getByRole('listitem').count();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
  await page.getByRole('button', { name: 'CSV' }).click();
  const href = await page.getByRole('menuitem', { name: 'Movements' }).first().getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect((await file.text()).trim().split('\r\n').length - 1).toBe(moves);
});
