import { expect, type Page, test } from '@playwright/test';
import { faultsOf, signIn, TALKS } from './reader';

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

interface Screen {
  readonly name: string;
  readonly address: string;
  readonly ready: (page: Page) => Promise<void>;
}

const seen = (role: Parameters<Page['getByRole']>[0], name: RegExp | string) => (page: Page) =>
  expect(page.getByRole(role, { name }).first()).toBeVisible();

const SCREENS: readonly Screen[] = [
  { name: 'matrix', address: `${TALKS}/matrix?view=table`, ready: seen('grid', /^Positions/) },
  { name: 'matrix as a list', address: `${TALKS}/matrix?view=list`, ready: seen('article', 'Control of Donetsk oblast') },
  { name: 'matrix with some picked out', address: `${TALKS}/matrix?view=table&marks=red-line`, ready: seen('grid', /^Positions/) },
  { name: 'matrix on its side, with pins', address: `${TALKS}/matrix?view=table&transpose=true&pinParties=ukraine&pinIssues=rail-strikes`, ready: seen('grid', /^Positions/) },
  { name: 'matrix before anything was said', address: `${TALKS}/matrix?view=table&asOf=2020-01-01`, ready: seen('button', 'Go there') },
  { name: 'cell', address: `${TALKS}/c/donbas-control/ukraine`, ready: seen('dialog', /./) },
  { name: 'gaps', address: `${TALKS}/gaps?parties=russia~ukraine~united-states~germany&pair=russia~ukraine`, ready: seen('region', 'Russia – Ukraine') },
  { name: 'compare', address: `${TALKS}/compare?from=2026-01-29&to=2026-01-31`, ready: seen('region', /New position/) },
  { name: 'compare as a matrix', address: `${TALKS}/compare?from=2026-01-29&to=2026-01-31&show=matrix`, ready: seen('columnheader', 'Russia') },
  { name: 'compare as slopes', address: `${TALKS}/compare?from=2026-01-29&to=2026-01-31&show=slope`, ready: seen('figure', /./) },
  { name: 'watch list', address: `${TALKS}/watch`, ready: seen('region', /Positions about to end/) },
  { name: 'contradictions', address: `${TALKS}/contradictions`, ready: seen('list', /Contradictions/) },
  { name: 'a number explained', address: `${TALKS}/watch?number=polarisation.donbas-control`, ready: seen('region', 'What went in') },
  { name: 'red lines', address: `${TALKS}/red-lines`, ready: seen('region', /Standing/) },
  { name: 'rounds', address: `${TALKS}/rounds?asOf=2026-01-31`, ready: seen('list', 'Rounds of talks') },
  { name: 'brief of a round', address: `${TALKS}/rounds/abu-dhabi-1?asOf=2026-01-31`, ready: seen('region', /^Sources/) },
  { name: 'bargaining', address: `${TALKS}/bargaining?proposed=donbas-control:2`, ready: seen('table', 'What it would cost') },
  { name: 'statements', address: `${TALKS}/statements?view=table&party=ukraine`, ready: seen('gridcell', 'Ukraine') },
  { name: 'statements as a list, by issue', address: `${TALKS}/statements?view=list&group=issue`, ready: seen('list', 'Statements') },
  { name: 'no such statement', address: `${TALKS}/s/not-an-id`, ready: seen('link', 'To all statements') },
  { name: 'log form', address: `${TALKS}/matrix?log=~`, ready: seen('dialog', 'Log a statement') },
  { name: 'overlap, opened', address: `${TALKS}/issues/donbas-control?asOf=2026-01-31&number=overlap.donbas-control`, ready: seen('region', 'The ranges') },
  { name: 'issues', address: `${TALKS}/issues`, ready: seen('table', 'Issues') },
  { name: 'issue', address: `${TALKS}/issues/donbas-control`, ready: seen('heading', 'Control of Donetsk oblast') },
  { name: 'issue over time', address: `${TALKS}/issues/donbas-control?asOf=2026-01-31`, ready: seen('slider', /Where the parties stood/) },
  { name: 'parties', address: `${TALKS}/parties`, ready: seen('table', 'Parties at the table') },
  { name: 'speakers', address: `${TALKS}/speakers`, ready: seen('table', 'Speakers') },
  { name: 'speaker', address: `${TALKS}/speakers/witkoff`, ready: seen('button', /^Take back the judgement/) },
  { name: 'sources', address: `${TALKS}/sources`, ready: seen('table', 'Sources') },
  { name: 'source', address: `${TALKS}/sources/boursorama`, ready: seen('dialog', /Boursorama/) },
  { name: 'events', address: `${TALKS}/events`, ready: seen('list', 'Timeline') },
  { name: 'events as a table', address: `${TALKS}/events?view=table`, ready: seen('table', 'Events') },
  { name: 'event', address: `${TALKS}/events/pause-start`, ready: seen('dialog', /Strikes on energy/) },
  { name: 'party profile', address: `${TALKS}/parties/russia?asOf=2026-01-31`, ready: seen('table', 'Said and done') },
  { name: 'change of a scale', address: `${TALKS}/issues/donbas-control/scale`, ready: seen('heading', 'The new scale') },
  { name: 'workspaces', address: '/w', ready: seen('heading', 'Workspaces') },
  { name: 'members', address: '/w/demo/members', ready: seen('table', 'Members') },
  { name: 'audit log', address: '/w/demo/audit?subject=statement', ready: seen('list', 'Entries of the audit log') },
  { name: 'account', address: '/account', ready: seen('table', 'Where you are signed in') },
  { name: 'welcome', address: '/welcome', ready: seen('heading', 'Name your organisation') },
];

const DOORS = [
  ['/sign-in', 'Sign in'],
  ['/sign-up', 'Create an account'],
  ['/forgot-password', 'Forgot the password?'],
  ['/reset-password#token', 'Choose a new password'],
  ['/join#token', 'This invitation cannot be used'],
] as const;

test.describe.configure({ mode: 'parallel' });

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      for (const [address, heading] of DOORS) {
        test(`the door ${address} has no fault`, async ({ page }) => {
          await page.goto(address);
          await expect(page.getByRole('heading', { name: heading })).toBeVisible();
          expect(await faultsOf(page)).toEqual([]);
        });
      }

      for (const { name, address, ready } of SCREENS) {
        test(`${name} has no fault and does not scroll sideways`, async ({ page }) => {
          await signIn(page);
          await page.goto(address);
          await ready(page);
          expect(await faultsOf(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        });
      }

      test('palette and shortcuts have no fault', async ({ page }) => {
        await signIn(page);
        await page.goto(`${TALKS}/matrix?view=table`);
        await expect(page.getByRole('grid')).toBeVisible();
        await page.keyboard.press('Control+k');
        await expect(page.getByRole('combobox', { name: /Search commands/ })).toBeVisible();
        expect(await faultsOf(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Shift+?');
        await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
        expect(await faultsOf(page)).toEqual([]);
      });
    });
  }
}

test('the list needs no sideways scrolling at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page);
  await page.goto(`${TALKS}/matrix`);
  await expect(page.getByRole('article', { name: 'Control of Donetsk oblast' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
