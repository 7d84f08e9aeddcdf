import { expect, type Page, test } from '@playwright/test';
import { signIn, TALKS } from './reader';

const TABLE = `${TALKS}/statements`;

const grid = (page: Page) => page.getByRole('grid', { name: 'Statements' });
const rows = (page: Page) => grid(page).locator('[role="row"][data-status]');
const chip = (page: Page, sentence: string) => page.getByRole('search').getByRole('button', { name: sentence, exact: true });

/** Row and column of the cell in focus, and what stands in it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>('[data-row]');
    return { row: Number(cell?.dataset['row']), name: cell?.dataset['name'], text: cell?.innerText ?? '' };
  });

/** Other journeys log statements of later days. */
async function open(page: Page, query = '') {
  await signIn(page);
  await page.goto(`${TABLE}?saidUntil=2026-01-31${query}`);
  await expect(rows(page).first()).toBeVisible();
}

test('is searched and filtered by keyboard, says so in sentences, and reloads to the same rows', async ({ page }) => {
  await open(page);
  await expect(page.getByText(/^25 (statements|of \d+)$/)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('zelensky');
  await expect(page).toHaveURL(/[?&]q=zelensky/);
  await expect(page.getByRole('search').getByText(/^(?!25)\d+ of \d+$/)).toBeVisible();
  await expect(grid(page).getByText('Volodymyr Zelenskyy').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ row: 0 });

  await page.keyboard.press('f');
  await page.getByRole('dialog', { name: 'Filter' }).getByRole('button', { name: 'Party', exact: true }).press('Enter');
  await page.getByRole('checkbox', { name: /^Ukraine/ }).press('Space');
  await expect(page).toHaveURL(/party=ukraine/);
  await page.keyboard.press('Escape');
  await expect(chip(page, 'Party is Ukraine')).toBeVisible();

  await page.reload();
  await expect(chip(page, 'Party is Ukraine')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('zelensky');
  for (const party of await grid(page).locator('[data-name="party"][role="gridcell"]').allInnerTexts()) expect(party).toBe('Ukraine');

  await page.getByRole('button', { name: 'Remove the filter “Party is Ukraine”' }).press('Enter');
  await expect(page).not.toHaveURL(/party=/);
});

test('filters by the value of the cell in focus, and counts as it says', async ({ page }) => {
  await open(page);
  await grid(page).getByText('Germany', { exact: true }).first().click();
  await page.keyboard.press('Shift+f');
  await expect(chip(page, 'Party is Germany')).toBeVisible();
  const parties = grid(page).locator('[role="gridcell"][data-name="party"]');
  await expect.poll(async () => new Set(await parties.allInnerTexts())).toEqual(new Set(['Germany']));
  await expect(page.getByText(new RegExp(`^${await parties.count()} of \\d+$`))).toBeVisible();
});

test('one tab stop, arrows, sort by header, and Back to the same cell', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'CSV' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ row: 0, name: 'said' });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatchObject({ row: -1, name: 'party' });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=party/);
  await expect(grid(page).getByRole('columnheader', { name: 'Party' })).toHaveAttribute('aria-sort', 'ascending');

  await expect(page.locator('[data-statements-table][aria-busy="false"]')).toBeVisible();

  await page.keyboard.press('Control+End');
  await expect.poll(async () => (await focused(page)).row).toBe(24);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('k');
  await expect.poll(() => focused(page)).toMatchObject({ row: 23, name: 'said' });
  const left = await focused(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${TALKS}/s/[0-9a-f-]{36}$`));
  await expect(page.getByRole('heading', { name: 'Revisions' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/sort=party/);
  await expect.poll(() => focused(page)).toEqual(left);
});

test('Space shows the words, their source and codings; the preview follows the focus', async ({ page }) => {
  await open(page, '&party=ukraine&q=ceding');
  await rows(page).first().locator('[data-name="said"]').click();
  await page.keyboard.press('Space');
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await expect(preview).toContainText('Control of Donetsk oblast');
  await expect(preview).toContainText('Negotiation');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('selects a range, changes all of it with a reason, and takes it back as one', async ({ page }) => {
  await open(page, '&party=germany~united-states&sort=party');
  const before = await grid(page).locator('[role="gridcell"][data-name="credibility"]').allInnerTexts();
  await rows(page).first().locator('[data-name="said"]').click();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+x');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.getByRole('region', { name: 'What to do with the selected statements' }).getByRole('button', { name: 'Credibility' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change 3 statements' });
  await dialog.getByRole('combobox', { name: 'Credibility' }).selectOption('5');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Two briefings disagree.');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const now = grid(page).locator('[role="gridcell"][data-name="credibility"]');
  await expect(now.nth(0)).toHaveText(/^5: improbable/);
  await expect(now.nth(2)).toHaveText(/^5: improbable/);
  await expect(page.getByText('3 selected')).toBeHidden();

  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => now.allInnerTexts()).toEqual(before);
});

test('changes a coding field where it stands, by E, and a quote on its own page only', async ({ page }) => {
  await open(page, '&q=constructive');
  await rows(page).first().locator('[data-name="credibility"]').click();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Change 1 statement' });
  await expect(dialog.getByRole('combobox', { name: 'Credibility' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => focused(page)).toMatchObject({ row: 0, name: 'credibility' });
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await expect(page.getByRole('form', { name: 'Correct the statement' })).toBeVisible();
});

test('the file holds exactly these rows, in this order', async ({ page }) => {
  await open(page, '&party=ukraine&sort=speaker');
  const quotes = await grid(page).locator('[role="gridcell"][data-name="quote"]').allInnerTexts();
  const file = await page.request.get(`${TABLE}.csv?saidUntil=2026-01-31&party=ukraine&sort=speaker`);
  const lines = (await file.text()).trim().split('\r\n');
  expect(lines).toHaveLength(quotes.length + 1);
  await page.getByRole('button', { name: 'CSV' }).click();
  await expect(page.getByRole('menuitem', { name: /^These statements/ }).first()).toHaveAttribute('href', `${TABLE}.csv?party=ukraine&saidUntil=2026-01-31&sort=speaker`);
});

test('what nothing fits says which filter to drop, and what that would show', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TABLE}?party=germany&evidence=leaked&q=plant`);
  await expect(page.getByRole('heading', { name: 'No statement is like that' })).toBeVisible();
  const drop = page.getByRole('listitem').filter({ hasText: 'Evidence is leaked' });
  await expect(drop).toContainText(/\d+ statements? without it/);
  await page.getByRole('button', { name: 'Show all statements' }).press('Enter');
  await expect(page.getByText(/^\d+ statements$/)).toBeVisible();
});

test('what the address cannot mean is ignored and said', async ({ page }) => {
  await open(page, '&party=ukraine&evidence=rumour&colour=red');
  await expect(page.getByText('Ignored in the address: evidence=rumour and colour=red')).toBeVisible();
  await expect(chip(page, 'Party is Ukraine')).toBeVisible();
});

test('a statement stands below each of its issues when they stand together', async ({ page }) => {
  await open(page, '&group=issue&q=ceding');
  await expect(grid(page).getByText('Control of Donetsk oblast 1')).toBeVisible();
  await expect(grid(page).getByText('Recognition of Russian sovereignty 1')).toBeVisible();
  expect(await rows(page).count()).toBeGreaterThan(1);
});

test('on a phone the rows are cards that need no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page);
  await page.goto(TABLE);
  const list = page.getByRole('list', { name: 'Statements' });
  await expect(list.getByRole('link').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await list.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/s\/[0-9a-f-]{36}$/);
});
