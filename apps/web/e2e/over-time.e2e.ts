import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { signIn, TALKS } from './reader';

test('the parties on an issue are read day by day from the keyboard', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/issues/donbas-control?asOf=2026-02-10`);
  const plot = page.getByRole('slider', { name: 'Where the parties stood, day by day' });
  await plot.focus();
  await plot.press('Home');
  await expect(page.getByRole('region', { name: 'Over time' })).toContainText('On 30 Jan 2026');
  await expect(page.getByRole('region', { name: 'Over time' })).toContainText('Ukraine: As held today');
  const distance = page.getByRole('region', { name: 'How far apart on 10 Feb 2026' });
  await distance.getByRole('link', { name: /^Polarisation/ }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Polarisation, explained' })).toContainText('4 · Σ (x − μ)² / n');
  await page.keyboard.press('Escape');
  await page.getByText('1 month', { exact: true }).click();
  await expect(page).toHaveURL(/from=2026-01-11/);
  const file = await page.request.get(`/api/v1/workspaces/demo/negotiations/ukraine-talks-2026/issues/donbas-control/over-time.csv?asOf=2026-02-10&from=2026-01-11`);
  await page.getByText(/The same as a table/).click();
  const rows = page.getByRole('table', { name: /Where the parties stood/ }).getByRole('row');
  expect((await file.text()).trim().split('\r\n')).toHaveLength(await rows.count());
});

test('a plot is zoomed into by drawing along it, and taken along as a picture of what is shown', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/issues/security-guarantees?asOf=2026-02-10`);
  const plot = page.getByRole('slider', { name: 'Where the parties stood, day by day' });
  const box = await plot.boundingBox();
  if (!box) throw new Error('the plot is not there');
  await page.mouse.move(box.x + box.width * 0.3, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 60, { steps: 5 });
  await expect(page.getByText(/marked. Enter zooms in/)).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/asOf=2026-0[12]-\d\d&from=2026-0[12]-\d\d/);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page).toHaveURL(/asOf=2026-02-10$/);
  await page.getByRole('checkbox', { name: 'Bands' }).uncheck();
  await expect(page).toHaveURL(/layers=statements/);

  const save = async (kind: RegExp) => {
    await page.getByRole('button', { name: 'Picture' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: kind }).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const drawing = await save(/^SVG/);
  expect(drawing.name).toBe('ukraine-talks-2026_security-guarantees_over-time_asof-2026-02-10.svg');
  for (const words of ['as of 10 Feb 2026', 'Ukraine', 'Solid: said by the party itself']) expect(drawing.bytes.toString()).toContain(words);
  expect(drawing.bytes.toString()).not.toMatch(/Band:|data-passing|var\(|class=/);
  expect((await save(/^PNG/)).bytes.subarray(1, 4).toString()).toBe('PNG');
});

test('the profile of a party leads from what moved to the words behind it', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/parties/russia?asOf=2026-01-31`);
  await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('Kyiv and region');
  await expect(page.getByRole('region', { name: 'Movements since 24 Jan 2026' })).toContainText('New position');
  const ending = page.getByRole('region', { name: 'Positions about to end' });
  await expect(ending.getByRole('listitem')).toHaveCount(2);
  await ending.getByRole('link', { name: 'statement' }).first().click();
  await expect(page).toHaveURL(/\/s\//);
});
