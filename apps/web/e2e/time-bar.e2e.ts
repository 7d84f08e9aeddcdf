import { expect, test } from '@playwright/test';
import { cellLink, signIn, TALKS } from './reader';

test('N and P walk through the changes, the slider through the days, and the matrix follows', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix?asOf=2026-01-28`);
  const slider = page.getByRole('slider', { name: 'The day shown' });
  await expect(slider).toHaveAttribute('aria-valuetext', '28 Jan 2026: nothing said, nothing changes');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/asOf=2026-01-29/);
  await expect(slider).toHaveAttribute('aria-valuetext', /^29 Jan 2026: 1 statement · \d+ cells change · /);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/asOf=2026-01-30/);
  await expect(cellLink(page, /^Control of Donetsk oblast, Ukraine: As held today/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^As of 30 Jan 2026: \d+ cells changed/ })).toBeAttached();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/asOf=2026-01-29/);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/asOf=2026-01-30/);
  // The letter that ends “g p” is no step back in time.
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\/parties/);
});

test('the changes play one after another on the gaps, until Space stops them; a click on the bar goes to its day', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/gaps?asOf=2026-01-28`);
  await page.getByRole('button', { name: 'Play the changes one after another' }).click();
  await expect(page).toHaveURL(/asOf=2026-01-29/);
  await expect(page).toHaveURL(/asOf=2026-01-30/);
  await page.getByRole('slider').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play the changes one after another' })).toBeVisible();

  const slider = page.getByRole('slider');
  // How many days the bar has depends on what others have logged by now.
  const number = async (name: string) => Number(await slider.getAttribute(name));
  const shown = new URL(page.url()).searchParams.get('asOf') ?? '';
  const at = (await number('aria-valuenow')) + (Date.parse('2026-01-31') - Date.parse(shown)) / 86_400_000;
  const share = (at + 0.5) / ((await number('aria-valuemax')) + 1);
  const box = await slider.boundingBox();
  await slider.click({ position: { x: (box?.width ?? 0) * share, y: 20 } });
  await expect(page).toHaveURL(/asOf=2026-01-31/);
});

test('at the width of a phone the bar is there, whole, and its table leads to a day', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page);
  await page.goto(`${TALKS}/matrix?asOf=2026-01-31`);
  await page.getByRole('button', { name: 'The same as a table' }).click();
  await page.getByRole('button', { name: 'Show 30 Jan 2026' }).click();
  await expect(page).toHaveURL(/asOf=2026-01-30/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
