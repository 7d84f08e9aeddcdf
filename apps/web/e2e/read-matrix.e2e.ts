import { expect, test } from '@playwright/test';
import { cellInFocus, cellLink, signIn, TALKS } from './reader';

test('a reader signs in, is led straight to the only negotiation, and reads it as of 31 January', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByLabel('E-mail').fill(process.env.E2E_EMAIL ?? '');
  await page.getByLabel(/^Password/).fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('do not belong together');
  await page.getByLabel(/^Password/).fill(process.env.E2E_PASSWORD ?? '');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(`${TALKS}/matrix?asOf=2026-01-31`);
  await expect(page.getByRole('grid', { name: 'Positions as of 31 Jan 2026' })).toBeVisible();
  await expect(cellLink(page, /^Control of Donetsk oblast, Russia: All under Russia, .*as reported by somebody|^Control of Donetsk oblast, Russia: All under Russia, .*reported/)).toBeVisible();
  await expect(cellLink(page, /^Control of Donetsk oblast, Ukraine: As held today, .*accepts from “All under Ukraine” to “As held today”, red line/)).toBeVisible();
  await expect(cellLink(page, /^What is still open, United States: speakers disagree: .*Witkoff.*Rubio/)).toBeVisible();
  await expect(cellLink(page, /^Strikes and nuclear risk, Germany: .*inherited from IAEA twelve/)).toBeVisible();
});

test('the address leads back after signing in', async ({ page }) => {
  await page.goto(`${TALKS}/gaps?asOf=2026-01-30`);
  await page.getByLabel('E-mail').fill(process.env.E2E_EMAIL ?? '');
  await page.getByLabel(/^Password/).fill(process.env.E2E_PASSWORD ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${TALKS}/gaps?asOf=2026-01-30`);
});

test('the keyboard alone reads the grid: one tab stop, arrows, peek, open, back to the same cell', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix`);
  const first = cellLink(page, /^Control of Donetsk oblast, Russia/);
  await expect(first).toBeVisible();
  await page.getByRole('region', { name: 'Time' }).getByRole('button').last().focus();
  await page.keyboard.press('Tab');
  expect(await cellInFocus(page)).toBe('donbas-control~russia');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await cellInFocus(page)).toBe('donbas-recognition~ukraine');
  await page.keyboard.press('End');
  expect(await cellInFocus(page)).toBe('donbas-recognition~iaea-twelve');
  await page.keyboard.press('Control+Home');
  expect(await cellInFocus(page)).toBe('donbas-control~russia');

  await page.keyboard.press('Space');
  await expect(page.getByRole('tooltip')).toContainText('Russian control of the whole oblast');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${TALKS}/c/donbas-control/russia\\?asOf=2026-01-31`));
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${TALKS}/matrix?asOf=2026-01-31`);
  await expect(first).toBeFocused();
});

test('shortcuts work on a Cyrillic layout', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix`);
  await expect(page.getByRole('grid')).toBeVisible();
  const pressCyrillic = (key: string, code: string, ctrlKey = false) =>
    page.evaluate((press) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true })), { key, code, ctrlKey });

  await pressCyrillic('п', 'KeyG');
  await pressCyrillic('п', 'KeyG');
  await expect(page).toHaveURL(/\/gaps\?asOf=2026-01-31/);
  await pressCyrillic('л', 'KeyK', true);
  await expect(page.getByRole('combobox', { name: /Search commands/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await pressCyrillic('с', 'KeyC');
  await expect(page.getByRole('dialog', { name: 'Log a statement' })).toBeVisible();
});

test('an offer expires from one day to the next, and the page says what changed', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix?asOf=2026-02-01`);
  await expect(cellLink(page, /^Energy strikes: what is spared, Russia: Kyiv and region, .*expires 1 February 2026/)).toBeVisible();
  await page.keyboard.press('Shift+N');
  await expect(page).toHaveURL(/asOf=2026-02-02/);
  await expect(cellLink(page, /^Energy strikes: what is spared, Russia: Kyiv and region, expired 1 February 2026/)).toBeVisible();
  await expect(cellLink(page, /^Energy strikes: what is spared, United States: Several cities, .*expires 5 February 2026/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^As of 2 Feb 2026: \d+ cells? changed/ })).toBeAttached();
});

test('reloading shows the same page, and what the address cannot mean is said, not fatal', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix?asOf=2026-01-30&parties=ukraine~russia&sort=coverage&marks=red-line&colour=red&evidence=rumour`);
  const headers = page.getByRole('columnheader');
  await expect(headers).toHaveText([/Issue/, /^Ukraine/, /^Russia/]);
  await expect(page.getByText('Ignored in the address: evidence=rumour and colour=red')).toBeVisible();
  await expect(page.getByRole('button', { name: /^red line/, pressed: true })).toBeVisible();
  const lastRow = page.getByRole('rowheader', { name: /^Post-war economy/ });
  await expect(lastRow).toBeVisible();
  const before = await page.getByRole('grid').innerText();
  const address = page.url();

  await page.reload();
  await expect(headers).toHaveText([/Issue/, /^Ukraine/, /^Russia/]);
  await expect(lastRow).toBeVisible();
  expect(await page.getByRole('grid').innerText()).toBe(before);
  expect(page.url()).toBe(address);
  await expect(page.getByRole('button', { name: 'As of 30 Jan 2026. Choose another day' })).toBeVisible();
});

test('the file behind the CSV button holds what is on the screen', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix?asOf=2026-01-31&parties=ukraine~russia`);
  await page.getByRole('button', { name: 'CSV' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /Wide, words/ }).first().click(),
  ]);
  const text = await (await download.createReadStream()).toArray().then((chunks) => Buffer.concat(chunks as Buffer[]).toString('utf8'));
  const lines = text.trim().split('\r\n');
  expect(download.suggestedFilename()).toMatch(/2026-01-31.*\.csv$/);
  expect(lines[0]).toMatch(/^issue,(Ukraine|ukraine),(Russia|russia)$/);
  expect(lines.find((line) => line.startsWith('donbas-control,') || line.startsWith('Control of Donetsk oblast,'))).toMatch(/As held today,All under Russia$/);
});
