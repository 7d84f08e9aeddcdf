import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { signIn, TALKS } from './reader';

const LIMIT_BYTES = 300_000;

test('the first load of the matrix needs no more than 300 kB of script, nothing from elsewhere', async ({ page, baseURL }) => {
  const scripts: Promise<Buffer>[] = [];
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await signIn(page);
  await page.goto(`${TALKS}/matrix`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
  expect(elsewhere).toEqual([]);
});

test('the page runs under its own security policy', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
  });
  await signIn(page);
  await page.goto(`${TALKS}/matrix`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('button', { name: /^As of/ }).click();
  await expect(page.getByRole('button', { name: '30 January 2026' })).toBeVisible();
  expect(refused).toEqual([]);
});
