import { expect, type Page, test } from '@playwright/test';
import { faultsOf, signIn, TALKS } from './reader';

test('a mediator’s proposal is tried by keyboard: what it costs, whose red line in which words, and the sum behind it', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/bargaining`);
  await expect(page.getByRole('note').first()).toContainText('A hypothesis');
  await page.getByRole('button', { name: /^Load what United States proposed, (by )?30 Jan 2026$/ }).press('Enter');
  const costs = page.getByRole('table', { name: 'What it would cost' });
  const ukraine = costs.getByRole('row', { name: /Ukraine/ });
  await expect(ukraine).toContainText('Control of Donetsk oblast: at most As held today');
  await expect(ukraine.getByRole('link', { name: /^Rules out ceding territory/ }).first()).toBeVisible();
  await page.goto(`${page.url()}&parties=russia~ukraine~germany`);
  await expect(costs.getByRole('row', { name: /Germany/ })).toContainText('holds no position on what is proposed');
  await costs.getByRole('button', { name: 'Explain the loss of Russia' }).press('Enter');
  await page.reload();
  await expect(costs.getByRole('table', { name: 'the loss of Russia' })).toContainText('All under Russia');
  await expect(costs).toContainText(/\(1 × \d[\d.]* \+ 1 × \d[\d.]*\) \/ 2 = /);
  await costs.getByRole('button', { name: 'Close the explanation of the loss of Russia' }).press('Enter');
  await expect(page).not.toHaveURL(/explain=/);
});

test('an overlap opens by keyboard into every range that it is made of, in the words of each party', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/bargaining?asOf=2026-01-31`);
  const apart = page.getByRole('link', { name: /^If points are all they accept: 66.7 of 100 apart: Russia and Ukraine/ });
  await apart.press('Enter');
  await expect(page).toHaveURL(/number=overlap\.donbas-control/);
  const ranges = page.getByRole('dialog').getByRole('region', { name: 'The ranges' });
  await expect(ranges.getByRole('row', { name: /^Russia/ })).toContainText('It named only this point.');
  await expect(ranges.getByRole('row', { name: /^Ukraine/ })).toContainText('All under Ukraine – As held today');
  await expect(ranges.getByRole('link', { name: /^Rules out ceding territory/ })).toHaveAttribute('href', /\/s\//);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(apart).toBeFocused();
});

test('outcomes and trades come with what is entered, name whom they leave out, and go with it again', async ({ page }) => {
  await signIn(page);
  await page.goto(`${TALKS}/bargaining`);
  await expect(page.getByText('None entered yet.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Outcomes that models expect' })).toBeHidden();

  await page.getByRole('button', { name: 'Enter values' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Enter values' });
  await dialog.getByRole('button', { name: 'Enter them' }).press('Enter');
  await expect(dialog).toContainText('Enter at least one value.');
  const russia = dialog.getByRole('group', { name: 'Russia' });
  await russia.getByRole('textbox', { name: 'Influence' }).fill('sixty');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Size of the forces in the field');
  await page.keyboard.press('Control+Enter');
  await expect(russia).toContainText('A number, such as 60.');
  await russia.getByRole('textbox', { name: 'Influence' }).fill('60');
  await dialog.getByRole('group', { name: 'Ukraine' }).getByRole('textbox', { name: 'Influence' }).fill('40');
  await dialog.getByRole('group', { name: 'Ukraine' }).getByRole('textbox', { name: 'No-deal value' }).fill('20');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  const entered = page.getByRole('region', { name: 'Influence and no-deal values' });
  await expect(entered.getByRole('row', { name: /Russia Influence/ })).toContainText('Size of the forces in the field');
  const outcomes = page.getByRole('region', { name: 'Outcomes that models expect' });
  const control = outcomes.getByRole('row', { name: /Control of Donetsk oblast/ });
  await expect(control).toContainText('needs two parties');
  await control.getByRole('button', { name: /^Explain/ }).press('Enter');
  await expect(outcomes).toContainText('Russia: no no-deal value entered');
  await expect(outcomes).toContainText('Compromise: (60 ×');
  expect(await faultsOf(page)).toEqual([]);

  await edit(page, entered, { value: '10', why: 'Fewer than thought' });
  // Not by its key: the latest write of the same person may be another journey's.
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await expect(entered.getByRole('row', { name: /Russia Influence/ })).toContainText('60');
  await entered.getByRole('button', { name: 'History: Influence of Russia on all issues' }).press('Enter');
  const history = page.getByRole('dialog', { name: /^History/ });
  await expect(history).toContainText('Fewer than thought');
  await expect(history).toContainText('Size of the forces in the field');
  await page.keyboard.press('Escape');
  await expect(history).toBeHidden();

  for (const thing of ['No-deal value of Ukraine', 'Influence of Ukraine', 'Influence of Russia']) {
    const name = `Take back: ${thing} on all issues`;
    await entered.getByRole('button', { name }).press('Enter');
    const asked = page.getByRole('dialog', { name });
    await asked.getByRole('button', { name: 'Take back' }).press('Enter');
    await expect(asked).toBeHidden();
    await expect(entered.getByRole('button', { name })).toBeHidden();
  }
  await expect(page.getByText('None entered yet.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Outcomes that models expect' })).toBeHidden();
});

async function edit(page: Page, entered: ReturnType<Page['getByRole']>, { value, why }: { value: string; why: string }) {
  await entered.getByRole('button', { name: 'Edit: Influence of Russia on all issues' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Edit: Influence of Russia/ });
  await dialog.getByRole('textbox', { name: 'Value' }).fill(value);
  await dialog.getByRole('textbox', { name: 'Why' }).fill(why);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(entered.getByRole('row', { name: /Russia Influence/ })).toContainText(why);
}
