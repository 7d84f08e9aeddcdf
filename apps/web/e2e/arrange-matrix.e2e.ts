import { expect, type Page, test } from '@playwright/test';
import { cellInFocus, cellLink, signIn, TALKS } from './reader';

const OPEN = `${TALKS}/matrix?asOf=2026-01-31&view=table`;

const headers = (page: Page) => page.getByRole('grid').getByRole('columnheader').getByRole('button').allTextContents();
const addressHolds = (page: Page, name: string, value: string | null) => expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);

/** What a paste would get, of the kinds that a sheet and a page of text take. */
async function pasted(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const field = document.createElement('div');
        field.contentEditable = 'true';
        document.body.append(field);
        field.addEventListener('paste', (event) => {
          event.preventDefault();
          resolve({ text: event.clipboardData?.getData('text/plain') ?? '', html: event.clipboardData?.getData('text/html') ?? '' });
          field.remove();
        });
        field.focus();
        const read = async () => {
          const [item] = await navigator.clipboard.read();
          const words = async (kind: string) => (item?.types.includes(kind) ? (await item.getType(kind)).text() : '');
          return { text: await words('text/plain'), html: await words('text/html') };
        };
        // What changes while it is read cannot be read: whoever waits for it asks again.
        void read()
          .catch(() => ({ text: '', html: '' }))
          .then((found) => {
            resolve(found);
            field.remove();
          });
      }),
  );
}

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page);
  await page.goto(OPEN);
  await expect(page.getByRole('grid')).toBeVisible();
});

test('rows and columns are moved, pinned, hidden and swapped by keyboard, and the address keeps it', async ({ page }) => {
  await cellLink(page, /^Control of Donetsk oblast, Russia/).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowLeft');
  await addressHolds(page, 'parties', 'ukraine~russia~united-states~germany~iaea-twelve');
  expect((await headers(page)).slice(1, 3)).toEqual(['Ukraine', 'Russia']);

  // The focus has gone along with the column that was moved.
  await page.keyboard.press('b');
  await addressHolds(page, 'pinParties', 'ukraine');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+H');
  await addressHolds(page, 'parties', 'ukraine~united-states~germany~iaea-twelve');

  await page.keyboard.press('t');
  await addressHolds(page, 'transpose', 'true');
  await expect(page.getByRole('rowheader', { name: /Ukraine/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('rowheader').first()).toContainText('Ukraine');
  await expect(page.getByRole('rowheader', { name: /Russia/ })).toHaveCount(0);
});

test('the file of the page has the rows and columns of the page', async ({ page }) => {
  await page.goto(`${OPEN}&transpose=true&parties=ukraine~russia&pinIssues=rail-strikes&sort=gap`);
  const csv = await (await page.request.get(page.url().replace('/matrix?', '/matrix.csv?'))).text();
  const [head = '', ...rows] = csv.trimEnd().split('\r\n');
  expect(head.split(',').slice(0, 2)).toEqual(['party', 'rail-strikes']);
  await expect.poll(async () => (await headers(page)).length).toBe(head.split(',').length);
  expect(rows.map((row) => row.split(',')[0])).toEqual(['ukraine', 'russia']);
});

test('a header offers what can be done with its line; Escape gives the focus back', async ({ page }) => {
  const header = page.getByRole('button', { name: 'Germany' });
  await header.click();
  await expect(page.getByRole('menuitem', { name: /^Pin Germany/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(header).toBeFocused();
  await page.keyboard.press('.');
  await page.getByRole('menuitem', { name: /^Hide Germany/ }).click();
  await expect(page.getByRole('button', { name: 'Germany' })).toHaveCount(0);
});

test('a range is copied as a table, with its headers, for a sheet and for a page of text', async ({ page }) => {
  await cellLink(page, /^Control of Donetsk oblast, Russia/).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await page.getByRole('gridcell', { selected: true }).count()).toBe(4);
  await page.keyboard.press('ControlOrMeta+c');
  await expect(page.getByText('4 cells copied as a table.')).toBeVisible();
  const { text, html } = await pasted(page);
  expect(text.split('\n')).toEqual([
    '\tRussia\tUkraine',
    'Control of Donetsk oblast\tAll under Russia\tAs held today',
    'Recognition of Russian sovereignty\tRecognised\tNot recognised',
  ]);
  expect(html).toContain('<td>As held today</td>');
});

test('a cell is copied as citation, or as what was chosen last', async ({ page }) => {
  await cellLink(page, /^Control of Donetsk oblast, Ukraine/).focus();
  await page.keyboard.press('y');
  await expect(page.getByText('Citation copied.')).toBeVisible();
  expect((await pasted(page)).text).toMatch(/Zelenskyy.*30 Jan 2026.*\/s\//);

  await cellLink(page, /^Control of Donetsk oblast, Ukraine/).focus();
  await page.keyboard.press('Shift+Y');
  await page.getByRole('menuitem', { name: /^Value/ }).click();
  await expect(page.getByText('Value copied.')).toBeVisible();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(cellLink(page, /^Control of Donetsk oblast, Ukraine/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('y');
  await expect.poll(async () => (await pasted(page)).text).toBe('All under Russia');
});

test('the card of a cell quotes it, stays while pointed at and goes with Escape', async ({ page }) => {
  await cellLink(page, /^Control of Donetsk oblast, Ukraine/).focus();
  await page.keyboard.press('Space');
  const card = page.getByRole('tooltip');
  await expect(card.getByRole('blockquote')).toContainText('Rules out ceding territory');
  await expect(card).toContainText('Said by');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  expect(await cellInFocus(page)).toBe('donbas-control~ukraine');
});

test('an arrangement is saved as a view, opened, changed and reverted', async ({ page }) => {
  await page.goto(`${OPEN}&sort=gap&pinParties=ukraine`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'Save as…' }).click();
  await page.getByLabel('Name').fill('Widest first');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'View: Widest first. Other views' })).toBeVisible();

  await page.keyboard.press('t');
  const changed = page.getByRole('button', { name: /^View: Widest first, changed/ });
  await expect(changed).toBeVisible();
  await changed.click();
  await page.getByRole('button', { name: 'Revert', exact: true }).click();
  await addressHolds(page, 'transpose', null);
  await addressHolds(page, 'sort', 'gap');

  await page.goto(OPEN);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('v');
  await page.getByRole('link', { name: 'Widest first' }).click();
  await addressHolds(page, 'pinParties', 'ukraine');

  await page.getByRole('button', { name: /^View: Widest first/ }).click();
  await page.getByRole('button', { name: 'Remove Widest first' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('button', { name: 'Views' })).toBeVisible();
});

test('what an address names and is not there is left out, and said', async ({ page }) => {
  for (const which of ['matrix', 'gaps']) {
    await page.goto(`${TALKS}/${which}?asOf=2026-99-99&parties=russia~atlantis~ukraine&view=table`);
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(page.getByText(/^Ignored in the address: .*asOf=2026-99-99/)).toContainText('parties=atlantis');
    await expect(page.getByRole('button', { name: /^As of 31 Jan 2026/ })).toBeVisible();
    expect(new URL(page.url()).searchParams.get('parties')).toBe('russia~atlantis~ukraine');
    await page.getByRole('button', { name: 'Remove from the address' }).click();
    await addressHolds(page, 'parties', 'russia~ukraine');
  }
});

test('a day is typed as people write days; two readings are offered, never guessed', async ({ page }) => {
  await page.getByRole('button', { name: /^As of 31 Jan 2026/ }).click();
  const field = page.getByLabel('Show the day');
  await field.fill('01/02/2026');
  await expect(page.getByText('01/02/2026 can mean two days. Which one?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeDisabled();
  await field.fill('30 jan');
  await page.keyboard.press('Enter');
  await addressHolds(page, 'asOf', '2026-01-30');
});

test('a table without a statement says when the first one was made', async ({ page }) => {
  await page.goto(`${TALKS}/matrix?asOf=2020-01-01&view=table`);
  await expect(page.getByText(/^Nothing had been said by 1 Jan 2020/)).toBeVisible();
  await page.getByRole('button', { name: 'Go there' }).click();
  await expect(page.getByText(/^Nothing had been said/)).toHaveCount(0);
  await expect(page.getByText(/^[1-9]\d* of \d+ cells held/)).toBeVisible();
});

test('gaps are ordered by who is furthest, parties moved and hidden', async ({ page }) => {
  await page.goto(`${TALKS}/gaps?asOf=2026-01-31&parties=germany~russia~ukraine~united-states`);
  await page.getByLabel('Order of parties').selectOption('gap');
  await addressHolds(page, 'sort', 'gap');
  await page.getByRole('columnheader', { name: 'Germany' }).getByRole('button').click();
  await page.getByRole('menuitem', { name: /^Hide Germany/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Germany' })).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('parties')?.split('~')).toHaveLength(3);
});
