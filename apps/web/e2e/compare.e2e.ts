import { expect, test } from '@playwright/test';
import { signIn, TALKS } from './reader';

test('two dates are compared from the keyboard, down to the cell and back', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix?asOf=2026-02-02`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/compare\?to=2026-02-02/);
  await page.getByRole('textbox', { name: 'From' }).fill('31 jan 2026');
  await expect(page).toHaveURL(/from=2026-01-31/);
  const ended = page.getByRole('region', { name: /Ended by itself/ });
  await expect(ended.getByRole('link', { name: 'Energy strikes: for how long × Russia' })).toBeVisible();
  await ended.getByRole('link', { name: 'Energy strikes: for how long × Russia' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Energy strikes: for how long × Russia' })).toContainText('ended 1 Feb 2026');
  await page.goBack();
  await expect(ended).toBeVisible();
});

test('the file of a comparison holds the rows of the page', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/compare?from=2026-01-29&to=2026-01-31`);
  await expect(page.getByRole('region', { name: /New position/ })).toBeVisible();
  const shown = await page.getByRole('main').getByRole('listitem').count();
  const file = await page.request.get(`${TALKS}/compare.csv?from=2026-01-29&to=2026-01-31`);
  expect((await file.text()).trim().split('\r\n').length - 1).toBe(shown);
});
