import { expect, test } from '@playwright/test';

test('somebody new makes a workspace, a negotiation, two parties and an issue, and has a matrix', async ({ page }) => {
  const mark = Date.now().toString(36);
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Ana Novak');
  await page.getByLabel('E-mail').fill(`ana-${mark}@standpoint.example`);
  await page.getByLabel(/^Password/).fill('no composition rules');
  await page.getByRole('button', { name: 'Create an account' }).click();

  await expect(page.getByRole('heading', { name: 'Welcome to Standpoint' })).toBeFocused();
  await expect(page.getByText(`Ask them to invite ana-${mark}@standpoint.example`)).toBeVisible();
  await page.getByLabel('Name of the organisation').fill(`Fisheries ${mark}`);
  await expect(page.getByLabel('Address')).toHaveValue(`fisheries-${mark}`);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL(`/w/fisheries-${mark}`);

  await page.getByRole('button', { name: 'Start empty' }).click();
  await page.getByLabel('Title').fill('Cod talks');
  await page.getByRole('dialog').getByRole('button', { name: 'Create a negotiation' }).click();
  await expect(page).toHaveURL(`/w/fisheries-${mark}/n/cod-talks/matrix`);

  for (const party of ['Norway', 'Iceland']) {
    await page.getByRole('button', { name: 'Add a party' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).fill(party);
    await page.getByRole('dialog').getByRole('button', { name: 'Add a party' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Add an issue' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Title').fill('Cod quota');
  for (const [row, label] of [[1, 'No catch'], [2, 'Half'], [3, 'Full']] as const) await form.getByLabel(`Label of row ${row}`).fill(label);
  await form.getByLabel('What row 2 means').fill('as in 2025, halved');
  await form.getByRole('button', { name: 'Add an issue' }).click();
  await expect(form.getByText('This must not be empty.').first()).toBeVisible();
  await form.getByLabel('Name of the lower end').fill('no catch');
  await form.getByLabel('Name of the upper end').fill('full catch');
  await form.getByRole('button', { name: 'Add an issue' }).click();

  const grid = page.getByRole('grid');
  await expect(grid.getByRole('link', { name: 'Cod quota, Norway: No statement' })).toBeVisible();
  await expect(grid.getByRole('link', { name: 'Cod quota, Iceland: No statement' })).toBeVisible();
});

test('somebody new opens the sample: a filled matrix, marked as a sample where negotiations are listed', async ({ page }) => {
  const mark = `${Date.now().toString(36)}s`;
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Cy Costa');
  await page.getByLabel('E-mail').fill(`cy-${mark}@standpoint.example`);
  await page.getByLabel(/^Password/).fill('no composition rules');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.getByLabel('Name of the organisation').fill(`Sampled ${mark}`);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Open the sample' }).click();

  await expect(page.getByRole('grid').getByRole('link', { name: /^Control of Donetsk oblast, Russia: / })).toBeVisible({ timeout: 30_000 });
  await page.goto(`/w/sampled-${mark}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Ukraine talks, January 2026' }).getByText('Sample')).toBeVisible();
});

test('an address of another workspace is as empty as one that never was', async ({ page }) => {
  const mark = `${Date.now().toString(36)}x`;
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Bo Berg');
  await page.getByLabel('E-mail').fill(`bo-${mark}@standpoint.example`);
  await page.getByLabel(/^Password/).fill('no composition rules');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Standpoint' })).toBeVisible();

  const texts: string[] = [];
  for (const address of ['/w/demo/n/ukraine-talks-2026/matrix', `/w/never-${mark}/n/was/matrix`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    texts.push(await page.locator('body').innerText());
  }
  expect(texts[0]).toBe(texts[1]);
});
