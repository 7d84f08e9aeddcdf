import { expect, test } from '@playwright/test';
import { signIn, TALKS } from './reader';

test('the watch list leads to the cell that asks for a look, and back', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/matrix`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  const ending = page.getByRole('region', { name: /Offers about to end/ });
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
  await control.getByRole('link', { name: /Rules out ceding/ }).press('Enter');
  await expect(page).toHaveURL(/\/s\//);
});
