import { type Browser, expect, type Page, test } from '@playwright/test';
import { mailTo } from './mails';
import { faultsOf, signIn } from './reader';

const PASSWORD = 'no composition rules';
const mark = () => `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;

/** Somebody with a browser of their own. */
async function newcomer(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB' });
  return context.newPage();
}

async function invite(page: Page, email: string, role: string) {
  await page.getByLabel(/^E-mail \(leave empty/).fill(email);
  await page.getByRole('form', { name: 'Invite somebody' }).getByLabel('Role').selectOption(role);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
}

test('an admin invites by mail, the newcomer comes in by its link and logs a statement without help', async ({ page, browser }) => {
  // Two people, a mail, and everything looked at by axe on the way.
  test.slow();
  const email = `newcomer-${mark()}@standpoint.example`;
  await signIn(page);
  await page.goto('/w/demo/members');
  await invite(page, email, 'analyst');
  await expect(page.getByText(`The invitation to ${email} is on its way.`)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: `${email} Invited by Demo` })).toBeVisible();
  const mail = await mailTo(email);
  expect(mail.subject).toContain('invites you to “Demo” on Standpoint');
  await expect(page.getByLabel('Link of the invitation')).toHaveValue(mail.link);
  expect(await faultsOf(page)).toEqual([]);

  const theirs = await newcomer(browser);
  await theirs.goto(mail.link);
  await expect(theirs.getByRole('heading', { name: 'Join Demo' })).toBeVisible();
  expect(await faultsOf(theirs)).toEqual([]);
  await expect(theirs.getByLabel(/^E-mail/)).toHaveValue(email);
  await theirs.getByLabel('Your name').fill('Nora Newcomer');
  await theirs.getByLabel(/^Password/).fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Create an account' }).click();
  await expect(theirs).toHaveURL(/\/w\/demo\/n\/ukraine-talks-2026\/matrix/);
  await expect(theirs.getByRole('grid')).toBeVisible();

  await theirs.getByRole('button', { name: 'Log a statement' }).click();
  const form = theirs.getByRole('form', { name: 'Log a statement' });
  await form.getByRole('textbox', { name: 'Quote', exact: true }).fill(`Nothing new on 5 February, said ${email}.`);
  await form.getByRole('combobox', { name: 'Source' }).fill('guard');
  await theirs.getByRole('option', { name: /The Guardian/ }).click();
  await form.getByRole('combobox', { name: 'Said by' }).fill('ushakov');
  await theirs.getByRole('option', { name: /Ushakov/ }).first().click();
  await form.getByLabel('Said on').fill('5 feb 2026');
  await theirs.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(theirs.getByText('Statement logged')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('rowheader', { name: `Nora Newcomer ${email}` })).toBeVisible();
  await expect(page.getByText(email)).toHaveCount(1);
  await page.getByRole('link', { name: 'Audit log' }).click();
  const log = page.getByRole('list', { name: 'Entries of the audit log' });
  await expect(log.getByRole('listitem').filter({ hasText: 'Nora Newcomer logged' }).first()).toBeVisible();
  await expect(log.getByRole('listitem').filter({ hasText: `Nora Newcomer accepted the invitation ${email}` })).toBeVisible();
});

test('a link for one person serves one person; who comes late, or with another address, is told what to do', async ({ page, browser }) => {
  const email = `named-${mark()}@standpoint.example`;
  await signIn(page);
  await page.goto('/w/demo/members');
  await invite(page, email, 'viewer');
  const { link } = await mailTo(email);

  await page.goto(link);
  await expect(page.getByText(`This invitation is for ${email}, and you are signed in as`)).toBeVisible();
  await page.goto('/w/demo/members');
  await page.getByRole('button', { name: `Take back ${email}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText(email)).toHaveCount(0);

  const late = await newcomer(browser);
  await late.goto(link);
  await expect(late.getByRole('heading', { name: 'This invitation cannot be used' })).toBeVisible();
  await expect(late.getByText('Ask the person who invited you for a new one.')).toBeVisible();
});

test('a forgotten password is replaced by the link of a mail, and the focus is on the page after signing in', async ({ page }) => {
  const email = `forgetful-${mark()}@standpoint.example`;
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Fay Forgetful');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Standpoint' })).toBeFocused();
  await page.context().clearCookies();

  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot the password?' }).click();
  // Both pages ask for an address.
  await expect(page.getByRole('heading', { name: 'Forgot the password?' })).toBeVisible();
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('status').filter({ hasText: `If there is an account with ${email}` })).toBeVisible();
  await page.goto((await mailTo(email)).link);
  await page.getByRole('textbox', { name: 'New password' }).fill('another long secret');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Your password is the new one now')).toBeVisible();

  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill('another long secret');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Standpoint' })).toBeFocused();
});

test('an account shows where it is signed in, and signs out elsewhere', async ({ page, browser }) => {
  const email = `mobile-${mark()}@standpoint.example`;
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Mo Bile');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Standpoint' })).toBeVisible();
  const other = await newcomer(browser);
  await other.goto('/sign-in');
  await other.getByLabel('E-mail').fill(email);
  await other.getByLabel(/^Password/).fill(PASSWORD);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('heading', { name: 'Welcome to Standpoint' })).toBeVisible();

  await page.getByRole('button', { name: 'Account of Mo Bile' }).click();
  await page.getByRole('menuitem', { name: 'Your account' }).click();
  const sessions = page.getByRole('table', { name: 'Where you are signed in' });
  await expect(sessions.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(sessions.getByRole('row')).toHaveCount(2);
  await other.goto('/account');
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await page.getByLabel('Your name').fill('Mo Mobile');
  await page.getByRole('button', { name: 'Change the name' }).click();
  await expect(page.getByText('Your name is Mo Mobile now.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Account of Mo Mobile' })).toBeVisible();
});
