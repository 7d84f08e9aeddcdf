import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the first page shows a heading and has no accessibility fault', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((violation) => violation.id)).toEqual([]);
});
