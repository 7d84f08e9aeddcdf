import { expect, type Page, test } from '@playwright/test';
import { cellLink, faultsOf } from './reader';

interface Talks {
  readonly address: string;
  readonly api: string;
}

/** Talks of one's own with an issue in three levels and two statements on it: a scale is changed for everybody. */
async function openTalks(page: Page): Promise<Talks> {
  const mark = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  const headers = { origin: process.env.E2E_URL ?? '' };
  const send = async (path: string, data: object) => {
    const answer = await page.request.post(path, { headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  await send('/api/auth/sign-up/email', { name: 'Ida Scale', email: `ida-${mark}@standpoint.example`, password: 'no composition rules' });
  await send('/api/v1/workspaces', { slug: `scales-${mark}`, name: 'Scales' });
  await send(`/api/v1/workspaces/scales-${mark}/negotiations`, { slug: 'cod', title: 'Cod talks' });
  const api = `/api/v1/workspaces/scales-${mark}/negotiations/cod`;
  for (const [slug, name] of [['norway', 'Norway'], ['iceland', 'Iceland']]) await send(`${api}/parties`, { slug, name, kind: 'state' });
  const levels = ['No catch', 'Half', 'Full catch'].map((label, value) => ({ value, label }));
  await send(`${api}/issues`, { slug: 'quota', title: 'Cod quota', scale: { kind: 'ordinal', levels, poleMin: 'none', poleMax: 'all' } });
  await send(`${api}/issues`, { slug: 'season', title: 'Season', scale: { kind: 'ordinal', levels, poleMin: 'none', poleMax: 'all' } });
  await send(`${api}/sources`, { outlet: 'Fish Times', title: 'Quota talks' });
  for (const [party, value] of [['norway', 2], ['iceland', 1]] as const) {
    const quote = `${party} on the quota`;
    await send(`${api}/statements`, { party, quote, saidOn: '2026-01-10', sources: [{ source: 'fish-times-quota-talks' }], positions: [{ issue: 'quota', value }] });
  }
  return { address: `/w/scales-${mark}/n/cod`, api };
}

const knownNow = async (page: Page, { api }: Talks) => ((await (await page.request.get(api)).json()) as { changedAt: string }).changedAt;
const norway = (page: Page) => cellLink(page, /^Cod quota, Norway/);
const iceland = (page: Page) => cellLink(page, /^Cod quota, Iceland/);

test('a scale grows from three to five levels: the matrix is mapped, what was known before stays, and undo brings it back', async ({ page }) => {
  const talks = await openTalks(page);
  const before = await knownNow(page, talks);
  await page.goto(`${talks.address}/matrix?asOf=2026-02-01&view=table`);
  await expect(iceland(page)).toHaveAccessibleName(/Half/);

  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page).toHaveURL(`${talks.address}/issues`);
  await page.getByRole('link', { name: 'Cod quota', exact: true }).click();
  await page.getByRole('button', { name: 'Change the scale' }).click();
  for (const [row, label] of [[4, 'A quarter'], [5, 'Three quarters']] as const) {
    await page.getByRole('button', { name: 'Add a level' }).click();
    await page.getByLabel(`Label of row ${row}`).fill(label);
  }
  // No catch · A quarter · Half · Three quarters · Full catch
  for (const row of [4, 3]) await page.getByRole('button', { name: `Move the words of row ${row} up` }).click();
  await page.getByRole('button', { name: 'Move the words of row 5 up' }).click();
  await expect(page.getByLabel('Label of row 5')).toHaveValue('Full catch');
  await expect(page.getByLabel('Label of row 2')).toHaveValue('A quarter');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(page.getByText('2 codings on 2 statements. 2 codings on 2 statements get a new value')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '2 Full catch becomes' })).toHaveValue('4');
  await page.getByRole('combobox', { name: '1 Half becomes' }).selectOption('');
  await expect(page.getByRole('button', { name: /^Next\. 1 value has no place yet/ })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('combobox', { name: '1 Half becomes' }).selectOption('2 Half');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Quarters came up');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Change the scale' }).click();

  await expect(page).toHaveURL(`${talks.address}/issues/quota`);
  await expect(page.getByText('3 Three quarters')).toBeVisible();
  await page.getByRole('button', { name: 'Show the history' }).click();
  await expect(page.getByText('(Quarters came up)').or(page.getByText('Quarters came up')).first()).toBeVisible();

  await page.goto(`${talks.address}/matrix?asOf=2026-02-01&view=table`);
  await expect(norway(page)).toHaveAccessibleName(/Full catch, 4/);
  await expect(iceland(page)).toHaveAccessibleName(/Half, 2/);
  await page.goto(`${talks.address}/matrix?asOf=2026-02-01&view=table&knownAt=${encodeURIComponent(before)}`);
  await expect(norway(page)).toHaveAccessibleName(/Full catch, 2/);
  await expect(iceland(page)).toHaveAccessibleName(/Half, 1/);

  await page.goto(`${talks.address}/matrix?asOf=2026-02-01&view=table`);
  await expect(iceland(page)).toHaveAccessibleName(/Half, 2/);
  await page.keyboard.press('Control+z');
  await expect(iceland(page)).toHaveAccessibleName(/Half, 1/);
});

test('issues are added, put below a heading and moved, all by keyboard and menu', async ({ page }) => {
  const talks = await openTalks(page);
  await page.goto(`${talks.address}/issues`);
  await expect(page.getByRole('link', { name: 'Season' })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Season' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Season now stands at 1 of 2.')).toBeAttached();
  await expect(page.getByRole('link', { name: 'Season' })).toBeFocused();

  await page.getByRole('button', { name: 'Add a heading' }).click();
  await page.getByRole('dialog').getByLabel('Title').fill('Fish');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('link', { name: 'Fish' })).toBeVisible();
  await page.getByRole('link', { name: 'Cod quota' }).focus();
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByLabel('Under').selectOption('Fish');
  await page.getByRole('dialog').getByLabel('Status').selectOption('bracketed');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /Cod quota/ })).toContainText('bracketed');
  await expect(page.getByRole('rowheader')).toHaveText([/^Season/, /^Fish/, /^Cod quota/]);

  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('a');
  const form = page.getByRole('dialog');
  await form.getByLabel('Title').fill('How long');
  await form.getByLabel('Kind').selectOption('A number');
  await form.getByRole('button', { name: 'Add an issue' }).click();
  await expect(form.getByText('This must not be empty.').first()).toBeVisible();
  await form.getByRole('textbox', { name: /^Highest/ }).fill('30');
  await form.getByRole('textbox', { name: /^Unit/ }).fill('day');
  await form.getByRole('textbox', { name: /^Name of the lower end/ }).fill('none');
  await form.getByRole('textbox', { name: /^Name of the upper end/ }).fill('a month');
  await form.getByRole('button', { name: 'Add an issue' }).click();
  await expect(page).toHaveURL(`${talks.address}/issues/how-long`);
  await expect(page.getByText('0 – 30 days.')).toBeVisible();

  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page).toHaveURL(`${talks.address}/issues`);
  await expect(page.getByRole('link', { name: 'How long' })).toBeHidden();
});
