import { expect, test } from '@playwright/test';
import { signIn, TALKS } from './reader';

test('the watch list leads to the cell that asks for a look, and back', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  const ending = page.getByRole('region', { name: /Positions about to end/ });
  await expect(ending.getByRole('listitem').first()).toContainText('ends in 1 day, on 1 Feb 2026');
  await ending.getByRole('link').first().press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Kyiv and region');
  await page.goBack();
  await expect(ending).toBeVisible();
});

test('the register of red lines names who lies beyond, and leads to the words', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/watch`);
  await page.getByRole('link', { name: 'Red lines' }).press('Enter');
  const control = page.getByRole('row', { name: /Control of Donetsk oblast × Ukraine/ });
  await expect(control).toContainText('All under Russia (Russia)');
  await expect(control).toContainText('30 Jan 2026 proposed by United States: Free economic zone');
  await control.getByRole('link', { name: /Rules out ceding/ }).press('Enter');
  await expect(page).toHaveURL(/\/s\//);
});

test('a contradiction stands with both quotes, is picked by its kind, and leads to the cell', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/watch`);
  await expect(page.getByRole('region', { name: /Positions about to end/ })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  const kinds = page.getByRole('group', { name: 'Who contradicts whom' });
  await kinds.getByRole('button', { name: 'Speakers of one party: 1' }).press('Enter');
  await expect(page).toHaveURL(/kind=speakers/);
  const item = page.getByRole('list', { name: /^Contradictions/ }).getByRole('listitem').first();
  await expect(item.getByRole('figure')).toHaveCount(2);
  await expect(item).toContainText(/Witkoff.*Rubio/s);
  await item.getByRole('link', { name: /United States/ }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a derived number opens into its parts and inputs, from the keyboard and from its address', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/watch`);
  const number = page.getByRole('row', { name: /Control of Donetsk oblast/ }).getByRole('link', { name: /^Polarisation/ });
  await number.press('Enter');
  const opened = page.getByRole('dialog', { name: 'Polarisation, explained' });
  await expect(opened.getByRole('region', { name: 'What it is made of' })).toContainText('4 · (1 − 0.6667)² / 2');
  await expect(opened.getByRole('region', { name: 'What the number hangs on' })).toContainText('without reported and inferred evidence');
  await page.reload();
  await opened.getByRole('region', { name: 'What went in' }).getByRole('link', { name: 'Quote' }).first().press('Enter');
  await expect(page).toHaveURL(/\/s\//);
  await page.goBack();
  await expect(opened).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
});
