import { expect, type Page, test } from '@playwright/test';
import { cellLink, signIn, TALKS } from './reader';

// Said after the day on which the other journeys read, so that none of them sees it.
const QUOTE = 'Every strike on the railways must end, and the plant returns to its operator.';
const SOURCE = 'https://www.theguardian.com/world/2026/feb/01/ukraine-war-briefing-us-reports-constructive-peace-talks-with-russia';
const RAIL = /^Strikes on railways and logistics, Ukraine/;
const PLANT = /^Zaporizhzhia nuclear power plant, Ukraine/;

/** Presses Tab until the field has the focus: what a keyboard alone can reach. */
async function tabTo(page: Page, name: string, within = '') {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const section = element?.closest('section[aria-label]')?.getAttribute('aria-label') ?? '';
      const label = element?.closest('fieldset')?.querySelector('legend') ?? element?.labels?.[0];
      return { section, label: (label?.textContent ?? '').replace(/\s*\*$/, '') };
    });
    if (reached.label === name && reached.section.startsWith(within)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** A paste as the clipboard gives it, without a mouse and without the permission that a real one needs. */
async function paste(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const gap = (page: Page) => page.getByRole('grid').getByRole('link', { name: /^Russia and Ukraine/ });

/** To another page of the negotiation, without loading anything anew. */
async function go(page: Page, key: 'm' | 'g') {
  await page.keyboard.press('g');
  await page.keyboard.press(key);
}

async function csvOf(page: Page): Promise<string> {
  const answer = await page.request.get(`${TALKS}/matrix.csv?asOf=2026-02-03&shape=long`);
  expect(answer.ok()).toBe(true);
  return answer.text();
}

const rowOf = (csv: string, issue: string) => csv.split('\r\n').find((line) => line.startsWith(`${issue},ukraine,`)) ?? '';

test('a statement with two positions is logged by keyboard alone, corrected, and retracted; matrix, gaps and CSV follow', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/gaps?asOf=2026-02-03`);
  const known = Number(/of the (\d+) issues/.exec((await gap(page).getAttribute('aria-label')) ?? '')?.[1]);
  await go(page, 'm');
  await expect(cellLink(page, RAIL)).toHaveAccessibleName(/No statement/);
  const before = rowOf(await csvOf(page), 'rail-strikes');
  expect(before).toContain(',none,');

  // From the cell in focus: party and issue are filled in.
  await cellLink(page, RAIL).focus();
  await page.keyboard.press('c');
  const form = page.getByRole('form', { name: 'Log a statement' });
  await expect(form.getByRole('textbox', { name: 'Quote', exact: true })).toBeFocused();
  await paste(page, `“${QUOTE}” ${SOURCE}`);
  await expect(form.getByRole('textbox', { name: 'Quote', exact: true })).toHaveValue(QUOTE);
  await expect(form.getByRole('combobox', { name: 'Source' })).toHaveValue(/The Guardian/);
  await tabTo(page, 'Said by');
  await page.keyboard.type('zelen');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Said on');
  await page.keyboard.type('3 feb 2026');
  await tabTo(page, 'Position', 'Position 1');
  await page.keyboard.press('2');
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('zapor');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Position', 'Position 2');
  await page.keyboard.press('0');
  await page.keyboard.press('Control+Enter');

  await expect(form).toBeHidden();
  await expect(page.getByText(/^Logged to Strikes on railways and logistics × Ukraine, Zaporizhzhia/)).toBeVisible();
  await expect(cellLink(page, RAIL)).toHaveAccessibleName(/: End, /);
  await expect(cellLink(page, PLANT)).toHaveAccessibleName(/: Ukrainian operator, /);
  await expect(cellLink(page, RAIL)).toBeFocused();
  const after = rowOf(await csvOf(page), 'rail-strikes');
  expect(after).toContain(',held,point,2,');

  await go(page, 'g');
  await expect(gap(page)).toHaveAccessibleName(new RegExp(`of the ${known + 2} issues`));
  await go(page, 'm');
  await cellLink(page, RAIL).focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Strikes on railways and logistics × Ukraine' });
  await expect(drawer.getByText(`“${QUOTE}”`).first()).toBeVisible();

  await drawer.getByRole('button', { name: 'Correct' }).first().focus();
  await page.keyboard.press('Enter');
  const correction = page.getByRole('form', { name: 'Correct the statement' });
  await expect(correction.getByRole('textbox', { name: 'Quote', exact: true })).toBeFocused();
  await tabTo(page, 'Position', 'Position 1');
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  await expect(correction.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await page.keyboard.type('Said of the east only.');
  await page.keyboard.press('Control+Enter');
  await expect(correction).toBeHidden();
  await expect(cellLink(page, RAIL)).toHaveAccessibleName(/: Limited pause, /);
  await drawer.getByRole('tab', { name: 'Revisions' }).click();
  await expect(drawer.getByText('Reason: Said of the east only.').first()).toBeVisible();
  await expect(drawer.locator('del', { hasText: 'End' }).first()).toBeVisible();
  await expect(drawer.locator('ins', { hasText: 'Limited pause' }).first()).toBeVisible();

  await drawer.getByRole('button', { name: 'Retract' }).first().focus();
  await page.keyboard.press('Enter');
  const retraction = page.getByRole('dialog', { name: 'Retract the statement' });
  await retraction.getByRole('textbox', { name: 'Reason' }).fill('Misattributed.');
  await page.keyboard.press('Control+Enter');
  await expect(retraction).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(cellLink(page, RAIL)).toHaveAccessibleName(/No statement/);
  expect(rowOf(await csvOf(page), 'rail-strikes')).toBe(before);
});
