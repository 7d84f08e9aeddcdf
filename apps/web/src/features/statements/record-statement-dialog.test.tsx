import 'fake-indexeddb/auto';
import { recordStatement, type RecordStatement } from '@standpoint/contracts/statements';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import { Refused } from '../../test/answers';
import { bodies, choice, DRAFT, fillIn, forgetDrafts, openForm, save, talks, textbox } from '../../test/statement-form';
import { aStatement, idOf, PARAMS } from '../../test/talks';
import { readKeptDraft } from './draft/kept-draft';

beforeEach(forgetDrafts);
afterEach(() => notifications.clean());

describe('logging a statement', () => {
  it('takes a paste apart, reads the day, finds the speaker and sends what the contract asks for', async () => {
    const answers = talks();
    const { user, onClose } = await openForm({ issue: 'cod-quota', party: 'norway' });
    await fillIn(user);
    await user.type(textbox(/^Position \(kt\)/), '400');
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(bodies(answers)).toMatchObject([
      {
        quote: 'We need four hundred thousand tonnes.',
        quoteKind: 'verbatim',
        party: 'norway',
        speaker: 'haugen',
        saidOn: '2026-01-30',
        sources: [{ source: 'fish-times-quota', locator: null }],
        positions: [{ issue: 'cod-quota', kind: 'point', value: 400 }],
      },
    ]);
  });

  it('codes an ordinal position by its number and a second, nominal one, without the mouse', async () => {
    const answers = talks();
    const { user } = await openForm();
    await fillIn(user);
    await user.type(choice('Issue'), 'acc{Enter}');
    const levels = within(screen.getByRole('group', { name: 'Position' }));
    levels.getByRole('radio', { name: /Closed/ }).focus();
    await user.keyboard('1');
    await user.keyboard('{Alt>}n{/Alt}');
    const second = within(screen.getByRole('region', { name: 'Position 2' }));
    expect(second.getByRole('combobox', { name: 'Issue' })).toHaveFocus();
    await user.keyboard('arbi{Enter}');
    second.getByRole('radio', { name: /A court/ }).focus();
    await user.keyboard('2{Control>}{Enter}{/Control}');
    await waitFor(() => expect(bodies(answers)).toHaveLength(1));
    expect(bodies(answers)[0]?.positions).toMatchObject([
      { issue: 'access', kind: 'point', value: 1 },
      { issue: 'arbiter', kind: 'option', option: 'panel' },
    ]);
  });

  it('says at the top and at the fields what is missing, and goes to the first of them', async () => {
    const answers = talks();
    const { user } = await openForm({ issue: 'cod-quota', party: 'norway' });
    await user.click(save());
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('4 things to put right');
    expect(textbox(/^Quote/)).toHaveFocus();
    expect(textbox(/^Quote/)).toHaveAccessibleDescription(/must not be empty/);
    expect(choice('Source')).toHaveAccessibleDescription(/at least one source/);
    expect(textbox(/^Said on/)).toHaveAccessibleDescription(/On which day/);
    await user.click(within(summary).getByRole('link', { name: 'Position 1, Position (kt)' }));
    expect(textbox(/^Position \(kt\)/)).toHaveFocus();
    expect(answers.sentTo(recordStatement)).toHaveLength(0);
  });

  it('refuses a date with two readings and goes on with the one that is chosen', async () => {
    const answers = talks();
    const { user } = await openForm({ party: 'norway' });
    await fillIn(user);
    await user.clear(textbox(/^Said on/));
    await user.type(textbox(/^Said on/), '01/02/2026');
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent(/can mean/);
    await user.click(screen.getByRole('button', { name: '1 Feb 2026' }));
    await user.click(save());
    await waitFor(() => expect(bodies(answers)[0]?.saidOn).toBe('2026-02-01'));
  });

  it('puts a refusal of the API at its field and keeps every word', async () => {
    talks().to(
      recordStatement,
      PARAMS,
      () => new Refused({ status: 422, code: 'value-off-scale', errors: [{ path: 'positions.0.value', code: 'value-off-scale', message: 'At most 900.' }] }),
    );
    const { user } = await openForm({ issue: 'cod-quota', party: 'norway' });
    await fillIn(user);
    await user.type(textbox(/^Position \(kt\)/), '9000');
    await user.click(save());
    await waitFor(() => expect(textbox(/^Position \(kt\)/)).toHaveFocus());
    expect(textbox(/^Position \(kt\)/)).toHaveAccessibleDescription(/At most 900/);
    expect(textbox(/^Position \(kt\)/)).toHaveValue('9000');
    expect(textbox(/^Quote/)).toHaveValue('We need four hundred thousand tonnes.');
  });

  it('does not guess what was typed and not chosen', async () => {
    const answers = talks();
    const { user } = await openForm({ issue: 'cod-quota', party: 'norway' });
    await fillIn(user);
    await user.clear(choice('Said by'));
    await user.type(choice('Said by'), 'Smith');
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent('“Smith” is not chosen yet');
    expect(answers.sentTo(recordStatement)).toHaveLength(0);
  });

  it('sends the same attempt under the same key, and another one under another', async () => {
    const answers = talks();
    let isReachable = false;
    answers.to(recordStatement, PARAMS, () => {
      if (!isReachable) throw new TypeError('the line is down');
      return aStatement();
    });
    const { user, onClose } = await openForm({ party: 'norway' });
    await fillIn(user);
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent(/server did not answer/);
    await user.click(save());
    await waitFor(() => expect(answers.sentTo(recordStatement)).toHaveLength(2));
    await screen.findByRole('alert');
    await user.type(textbox(/^Quote/), ' More.');
    isReachable = true;
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const [first, second, third] = answers.sentTo(recordStatement).map(({ headers }) => headers['idempotency-key']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('asks before it records a twin', async () => {
    const answers = talks();
    const twin = new Refused({ status: 409, code: 'statement-twin', current: aStatement({ id: idOf(7) }) });
    answers.to(recordStatement, PARAMS, ({ body }) => ((body as RecordStatement).evenIfTwin ? aStatement() : twin));
    const { user, onClose } = await openForm({ party: 'norway' });
    await fillIn(user);
    await user.click(save());
    const notice = within(await screen.findByRole('alert'));
    expect(notice.getByRole('link', { name: 'Open the one that is there' })).toHaveAttribute('href', expect.stringContaining(idOf(7)));
    await user.click(notice.getByRole('button', { name: 'Add anyway' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
  });

  it('keeps speaker, day, source and issue for the next one', async () => {
    const answers = talks();
    const { user, onClose } = await openForm({ issue: 'cod-quota', party: 'norway' });
    await fillIn(user);
    await user.type(textbox(/^Position \(kt\)/), '400');
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await waitFor(() => expect(textbox(/^Quote/)).toHaveValue(''));
    expect(choice('Said by')).toHaveValue('Kåre Haugen');
    expect(textbox(/^Said on/)).toHaveValue('30 jan');
    expect(choice('Source')).toHaveValue('Fish Times: Quota talks resume');
    expect(choice('Issue')).toHaveValue('Cod quota');
    expect(textbox(/^Position \(kt\)/)).toHaveValue('');
    expect(textbox(/^Quote/)).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
    expect(answers.sentTo(recordStatement)).toHaveLength(1);
  });

  it('restores what was typed before it was closed, and forgets it on demand', async () => {
    talks();
    const first = await openForm();
    await first.user.type(textbox(/^Quote/), 'Not one tonne less');
    first.unmount();
    await waitFor(async () => expect((await readKeptDraft(DRAFT))?.fields.quote).toBe('Not one tonne less'));
    const { user } = await openForm();
    expect(textbox(/^Quote/)).toHaveValue('Not one tonne less');
    await user.click(screen.getByRole('button', { name: 'Discard the draft' }));
    expect(textbox(/^Quote/)).toHaveValue('');
  });
});
