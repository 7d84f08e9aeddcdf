import { type Browser, expect, type Page, test } from '@playwright/test';
import { cellLink, signIn, TALKS } from './reader';

const API = '/api/v1/workspaces/demo/negotiations/ukraine-talks-2026';
const GUARANTEES = /^Security guarantees for Ukraine, Germany: /;
const NOTHING = /: No statement/;

test.describe.configure({ mode: 'serial' });

/** Somebody else of the same workspace, in a browser of their own. */
async function colleague(browser: Browser, admin: Page): Promise<Page> {
  const { E2E_URL: origin = '' } = process.env;
  const page = await (await browser.newContext({ baseURL: origin })).newPage();
  const email = `colleague-${Date.now()}@standpoint.example`;
  const data = { name: 'Colleague', email, password: 'correct horse battery' };
  expect((await page.request.post('/api/auth/sign-up/email', { headers: { origin }, data })).ok()).toBe(true);
  const added = await admin.request.post('/api/v1/workspaces/demo/members', { headers: { origin }, data: { email, role: 'reviewer' } });
  expect(added.ok(), await added.text()).toBe(true);
  return page;
}

const said = {
  party: 'germany',
  quote: 'We would send observers, and no more.',
  saidOn: '2026-01-30',
  sources: [{ source: 'guardian' }],
  positions: [{ issue: 'security-guarantees', value: 1 }],
};

test('what a colleague logs, corrects and takes back is seen within two seconds, without a reload', async ({ browser, page }) => {
  await signIn(page);
  const { E2E_URL: origin = '' } = process.env;
  const other = await colleague(browser, page);
  await page.goto(`${TALKS}/matrix`);
  await expect(cellLink(page, GUARANTEES)).toHaveAccessibleName(NOTHING);

  const recorded = await other.request.post(`${API}/statements`, { headers: { origin }, data: said });
  expect(recorded.ok(), await recorded.text()).toBe(true);
  await expect(cellLink(page, GUARANTEES)).not.toHaveAccessibleName(NOTHING, { timeout: 2_000 });

  const { id } = (await recorded.json()) as { id: string };
  const retracted = await other.request.post(`${API}/statements/${id}/retraction`, {
    headers: { origin, 'if-match': '"1"' },
    data: { reason: 'Never said.' },
  });
  expect(retracted.ok()).toBe(true);
  await expect(cellLink(page, GUARANTEES)).toHaveAccessibleName(NOTHING, { timeout: 2_000 });
});

test('a server that cannot be reached is said on the page, and found again without a reload', async ({ page }) => {
  await signIn(page);
  const unwell = '**/ukraine-talks-2026/live';
  await page.route(unwell, (route) => route.fulfill({ status: 503 }));
  await page.goto(`${TALKS}/matrix`);
  const lost = page.getByRole('status').filter({ hasText: 'The server cannot be reached' });
  await expect(lost).toBeVisible({ timeout: 10_000 });
  await page.unroute(unwell);
  await expect(lost).toBeHidden({ timeout: 10_000 });
});

test('an edit made on an older version shows the newer one beside it', async ({ browser, page }) => {
  await signIn(page);
  const { E2E_URL: origin = '' } = process.env;
  const other = await colleague(browser, page);
  const recorded = await page.request.post(`${API}/statements`, { headers: { origin }, data: { ...said, quote: 'Observers, perhaps.' } });
  const { id } = (await recorded.json()) as { id: string };

  await page.goto(`${TALKS}/s/${id}?correct=${id}`);
  const form = page.getByRole('form', { name: 'Correct the statement' });
  const quote = form.getByRole('textbox', { name: 'Quote', exact: true });
  await expect(quote).toBeFocused();
  const corrected = await other.request.put(`${API}/statements/${id}`, {
    headers: { origin, 'if-match': '"1"' },
    data: { ...said, quote: 'Observers, certainly.', reason: 'Heard again.' },
  });
  expect(corrected.ok(), await corrected.text()).toBe(true);

  await quote.fill('Observers, maybe.');
  await form.getByRole('textbox', { name: 'Reason' }).fill('A slip.');
  await page.keyboard.press('Control+Enter');
  const notice = form.getByRole('alert');
  await expect(notice).toContainText('Colleague');
  await expect(notice).toContainText('certainly');
  await expect(notice).toContainText('maybe');
  await expect(quote).toHaveValue('Observers, maybe.');
  await notice.getByRole('button', { name: /mine/i }).click();
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(page.getByText('Observers, maybe.').first()).toBeVisible();
});

test('what was logged is undone and done again from the keyboard, and the cell follows', async ({ browser, page: admin }) => {
  await signIn(admin);
  // Of their own: the latest write of the demo user may be another journey's.
  const page = await colleague(browser, admin);
  const { E2E_URL: origin = '' } = process.env;
  const found = await page.request.get(`${API}/cells/security-guarantees/germany?asOf=2026-01-31`);
  const before = ((await found.json()) as { cell?: { value?: number | null } }).cell?.value ?? null;
  await page.goto(`${TALKS}/matrix`);
  const textBefore = await cellLink(page, GUARANTEES).innerText();
  const recorded = await page.request.post(`${API}/statements`, {
    headers: { origin },
    data: { ...said, quote: 'Troops, in the end.', saidOn: '2026-01-31', positions: [{ issue: 'security-guarantees', value: before === 2 ? 1 : 2 }] },
  });
  expect(recorded.ok(), await recorded.text()).toBe(true);
  await expect(cellLink(page, GUARANTEES)).not.toHaveText(textBefore, { useInnerText: true });
  const textAfter = await cellLink(page, GUARANTEES).innerText();

  await cellLink(page, GUARANTEES).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Statement logged')).toBeVisible();
  await expect(cellLink(page, GUARANTEES)).toHaveText(textBefore, { useInnerText: true });
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Done again: Statement logged')).toBeVisible();
  await expect(cellLink(page, GUARANTEES)).toHaveText(textAfter, { useInnerText: true });

  const { id } = (await recorded.json()) as { id: string };
  const { revision } = (await (await page.request.get(`${API}/statements/${id}`)).json()) as { revision: number };
  const corrected = await page.request.put(`${API}/statements/${id}`, {
    headers: { origin, 'if-match': `"${revision}"` },
    data: { ...said, quote: 'Troops, never.', saidOn: '2026-01-31', positions: [{ issue: 'security-guarantees', value: 4 }], reason: 'Misheard' },
  });
  expect(corrected.ok(), await corrected.text()).toBe(true);
  await expect(cellLink(page, GUARANTEES)).not.toHaveText(textAfter, { useInnerText: true });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Statement corrected')).toBeVisible();
  // The notice of the first time may still be there.
  await expect(page.getByText('Undone: Statement logged').last()).toBeVisible();
  await expect(cellLink(page, GUARANTEES)).toHaveText(textBefore, { useInnerText: true });

  const history = await page.request.get(`${API}/statements/${id}/revisions`);
  expect(((await history.json()) as { items: unknown[] }).items.length).toBeGreaterThanOrEqual(2);
});
