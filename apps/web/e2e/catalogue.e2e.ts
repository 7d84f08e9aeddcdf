import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './reader';

interface Talks {
  readonly address: string;
  readonly post: (path: string, data: object) => Promise<void>;
}

/** Talks of one's own on the clocks of Oslo, with two parties and a source that a statement of a speaker rests on. */
async function openTalks(page: Page): Promise<Talks> {
  const mark = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  const headers = { origin: process.env.E2E_URL ?? '' };
  const send = async (path: string, data: object) => {
    const answer = await page.request.post(path, { headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  await send('/api/auth/sign-up/email', { name: 'Cara Logue', email: `cara-${mark}@standpoint.example`, password: 'no composition rules' });
  await send('/api/v1/workspaces', { slug: `cod-${mark}`, name: 'Cod' });
  await send(`/api/v1/workspaces/cod-${mark}/negotiations`, { slug: 'cod', title: 'Cod talks', timeZone: 'Europe/Oslo' });
  const api = `/api/v1/workspaces/cod-${mark}/negotiations/cod`;
  const post = (path: string, data: object) => send(`${api}/${path}`, data);
  for (const [slug, name] of [['norway', 'Norway'], ['iceland', 'Iceland']]) await post('parties', { slug, name, kind: 'state' });
  await post('parties', { slug: 'coast', name: 'Coastal states', kind: 'bloc', role: 'observer' });
  await post('speakers', { slug: 'haugen', name: 'Kåre Haugen', party: 'norway', capacity: 'Minister of Fisheries' });
  await post('sources', { slug: 'fish-times', outlet: 'Fish Times', title: 'Quota talks', reliability: 'B' });
  await post('statements', {
    party: 'norway',
    speaker: 'haugen',
    speakerAsPrinted: 'Haugan',
    quote: 'Not one tonne less.',
    saidOn: '2026-01-10',
    sources: [{ source: 'fish-times' }],
  });
  return { address: `/w/cod-${mark}/n/cod`, post };
}

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const rowLink = (page: Page, name: string) => page.getByRole('table').getByRole('link', { name, exact: true });

test('a party takes a seat, moves up, joins a bloc, leaves it and comes back, without a mouse', async ({ page }) => {
  const { address } = await openTalks(page);
  await page.goto(`${address}/matrix`);
  await expect(page.getByRole('link', { name: 'Parties' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(rowLink(page, 'Iceland')).toBeVisible();

  await page.keyboard.press('j');
  await expect(rowLink(page, 'Norway')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Iceland now has seat 1.')).toBeAttached();
  await expect(page.getByRole('rowheader')).toHaveText(['Iceland', 'Norway', 'Coastal states']);
  await expect(rowLink(page, 'Iceland')).toBeFocused();

  await page.keyboard.press('a');
  await expect(dialog(page, 'Add a party').getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page, 'Add a party').getByRole('textbox', { name: 'Name', exact: true })).toHaveAccessibleDescription(/must not be empty/);
  await page.keyboard.type('Føroyar');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(`${address}/parties/foroyar`);
  await expect(page.getByRole('heading', { name: 'Føroyar' })).toBeVisible();

  await page.getByRole('button', { name: 'Add to a bloc' }).press('Enter');
  await dialog(page, 'Add to a bloc').getByRole('combobox', { name: /^Bloc/ }).selectOption('Coastal states');
  await dialog(page, 'Add to a bloc').getByLabel('Joined on').fill('1 May 2004');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('since 1 May 2004')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Dates of the membership: Coastal states' }).press('Enter');
  await dialog(page, /Dates of the membership/).getByLabel('Left on').fill('1 Apr 2004');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page, /Dates of the membership/).getByLabel('Left on')).toHaveAccessibleDescription(/ends before it begins/);
  await dialog(page, /Dates of the membership/).getByLabel('Left on').fill('31 Jan 2020');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 May 2004 – 31 Jan 2020')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reopen the membership: Coastal states' }).press('Enter');
  await expect(page.getByText('since 1 May 2004')).toBeVisible();

  await page.getByRole('button', { name: 'Show the history' }).press('Enter');
  await expect(page.getByText(/^Føroyar in Coastal states: edited by Cara Logue/).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('a party of which statements stand stays at the table, and the page says why', async ({ page }) => {
  const { address } = await openTalks(page);
  await page.goto(`${address}/parties/norway`);
  await page.getByRole('button', { name: 'Take from the table' }).click();
  await dialog(page, 'Take Norway from the table?').getByRole('button', { name: 'Take from the table' }).click();
  await expect(page.getByRole('alert')).toContainText('1 statement');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Take from the table' })).toBeFocused();
});

test('a speaker is found by a spelling, the spelling is judged and the judgement taken back; Back closes, the focus returns', async ({ page }) => {
  const { address } = await openTalks(page);
  await page.goto(`${address}/speakers`);
  await expect(rowLink(page, 'Kåre Haugen')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('hauken');
  await expect(page).toHaveURL(/q=hauken/);
  await expect(rowLink(page, 'Kåre Haugen')).toBeVisible();
  await rowLink(page, 'Kåre Haugen').press('Enter');
  const drawer = dialog(page, 'Kåre Haugen');
  await expect(drawer.getByText('waits for a judgement · printed in 1 statement')).toBeVisible();
  await drawer.getByRole('button', { name: '“Haugan”: The same' }).press('Enter');
  await expect(drawer.getByText('means this speaker · printed in 1 statement')).toBeVisible();
  await drawer.getByRole('button', { name: 'Take back the judgement on “Haugan”' }).press('Enter');
  await expect(drawer.getByText('waits for a judgement · printed in 1 statement')).toBeVisible();

  await drawer.getByRole('button', { name: 'Edit the office for Norway' }).press('Enter');
  await dialog(page, 'Edit the office for Norway').getByLabel('Until').fill('31 Jan 2026');
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'Edit the office for Norway')).toBeHidden();
  await expect(drawer).toBeVisible();
  await page.goBack();
  await expect(drawer).toBeHidden();
  await expect(rowLink(page, 'Kåre Haugen')).toBeFocused();
});

test('another letter for a source needs its reason; the history shows both; what statements rest on stays', async ({ page }) => {
  const { address } = await openTalks(page);
  await page.goto(`${address}/sources`);
  await rowLink(page, 'Quota talks').press('Enter');
  const drawer = dialog(page, 'Fish Times: Quota talks');
  await expect(drawer.getByText('B: usually reliable')).toBeVisible();
  await page.keyboard.press('e');
  const form = dialog(page, 'Edit the source');
  await form.getByLabel('Reliability', { exact: true }).selectOption('D');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByLabel('Why this reliability')).toBeFocused();
  await expect(form.getByLabel('Why this reliability')).toHaveAccessibleDescription(/needs its reason/);
  await page.keyboard.type('It retracted two stories.');
  await form.getByLabel('Archived text').fill('Not one tonne less, said the minister.');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(drawer.getByText('D: not usually reliable')).toBeVisible();
  await drawer.getByText('Archived text').press('Enter');
  await expect(drawer.getByText(/^SHA-256 [0-9a-f]{64}$/)).toBeVisible();
  await drawer.getByRole('button', { name: 'Show the history' }).press('Enter');
  await expect(drawer.locator('del').first()).toHaveText('B');
  expect(await faultsOf(page)).toEqual([]);

  await drawer.getByRole('button', { name: 'Remove' }).press('Enter');
  await dialog(page, 'Remove the source').getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('1 statement');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${address}/sources`);
  await rowLink(page, '1 statement').press('Enter');
  await expect(page).toHaveURL(/\/statements\?source=fish-times/);
  await expect(page.getByText('Not one tonne less.').first()).toBeVisible();
});

test('a long list of sources scrolls to its end, and J goes on where it draws anew', async ({ page }) => {
  const { address, post } = await openTalks(page);
  await Promise.all(Array.from({ length: 130 }, (_, at) => post('sources', { outlet: 'Gazette', title: `Report ${String(at).padStart(3, '0')}` })));
  await page.goto(`${address}/sources`);
  await expect(page.getByText('131 sources')).toBeVisible();
  expect(await page.getByRole('rowheader').count()).toBeLessThan(80);
  await page.keyboard.press('j');
  for (let at = 0; at < 40; at++) await page.keyboard.press('j');
  await expect(page.getByRole('row').filter({ has: page.locator('a:focus') })).toHaveAttribute('aria-rowindex', '42');
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator('[aria-rowindex="132"]')).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('an event stands under the day of the negotiation with its own clock, and is found in the table', async ({ page }) => {
  const { address } = await openTalks(page);
  await page.goto(`${address}/events`);
  await expect(page.getByRole('heading', { name: 'No event yet' })).toBeVisible();
  await page.keyboard.press('a');
  const form = dialog(page, 'Add an event');
  await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Late call');
  await form.getByLabel('Begins on').fill('31 Jan 2026');
  await form.getByLabel('at (local time)').fill('19:30');
  await form.getByLabel('Time zone of the place').fill('America/New_York');
  await form.getByLabel('Iceland').press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(`${address}/events/late-call`);
  await expect(dialog(page, 'Late call').getByText('31 Jan 2026, 19:30 New York')).toBeVisible();

  await page.keyboard.press('Escape');
  const timeline = page.getByRole('list', { name: 'Timeline' });
  await expect(timeline.getByRole('listitem').filter({ hasText: '1 Feb 2026' })).toContainText('31 Jan, 19:30 New York');
  await expect(timeline.getByText(/^Today, /)).toBeVisible();
  await page.getByText('Table', { exact: true }).click();
  await expect(page).toHaveURL(/view=table/);
  await expect(page.getByRole('row', { name: /Late call/ })).toContainText('Iceland');
  await rowLink(page, 'Late call').press('Enter');
  await page.keyboard.press('e');
  await dialog(page, 'Edit the event').getByLabel('Ends on').fill('30 Jan 2026');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page, 'Edit the event').getByLabel('Ends on')).toHaveAccessibleDescription(/ends before it begins/);
  await dialog(page, 'Edit the event').getByLabel('Ends on').fill('');
  await dialog(page, 'Edit the event').getByLabel('Status').selectOption('postponed');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page, 'Late call').getByText('postponed')).toBeVisible();
});

test('a viewer reads the lists, and each control says whom to ask', async ({ page, browser }) => {
  const { address } = await openTalks(page);
  const workspace = address.split('/')[2] ?? '';
  const viewer = await browser.newContext();
  const reading = await viewer.newPage();
  const email = `vera-${workspace}@standpoint.example`;
  const headers = { origin: process.env.E2E_URL ?? '' };
  await reading.request.post(`${process.env.E2E_URL}/api/auth/sign-up/email`, { headers, data: { name: 'Vera', email, password: 'no composition rules' } });
  const added = await page.request.post(`/api/v1/workspaces/${workspace}/members`, { headers, data: { email, role: 'viewer' } });
  expect(added.ok(), await added.text()).toBe(true);
  await reading.goto(`${process.env.E2E_URL}${address}/parties`);
  await expect(reading.getByRole('button', { name: /^Add a party\. .*analyst/ })).toBeVisible();
  await reading.keyboard.press('a');
  await expect(reading.getByRole('dialog')).toBeHidden();
  await viewer.close();
});

test('at 390 px every page is one tap on a tab away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { address } = await openTalks(page);
  await page.goto(`${address}/matrix`);
  for (const name of ['Events', 'Sources', 'Parties', 'Issues', 'Statements']) {
    await page.getByRole('navigation', { name: 'Pages of this negotiation' }).getByRole('link', { name }).click();
    await expect(page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current="page"]')).first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
