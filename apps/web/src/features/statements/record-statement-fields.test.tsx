import 'fake-indexeddb/auto';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import { bodies, choice, fillIn, forgetDrafts, openForm, save, talks, textbox, URL_OF_SOURCE } from '../../test/statement-form';

beforeEach(forgetDrafts);
afterEach(() => notifications.clean());

describe('what is folded away', () => {
  it('codes a range, a red line with its words, a condition and an end', async () => {
    const answers = talks();
    const { user } = await openForm({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /By licence/ }));
    await user.type(textbox('Only if'), 'Iceland opens first');
    await user.type(textbox('Holds until'), '5 feb');
    await user.click(screen.getByRole('button', { name: 'More about this position' }));
    await user.selectOptions(choice('Would accept from'), 'Closed');
    await user.selectOptions(choice('Would accept to'), 'By licence');
    await user.click(screen.getByRole('button', { name: 'Add a red line' }));
    await user.selectOptions(choice('Limit'), 'By licence');
    await user.type(textbox('Words for the red line'), 'never open');
    await user.type(choice('Condition on'), 'ice{Enter}');
    await user.click(save());
    await waitFor(() => expect(bodies(answers)).toHaveLength(1));
    expect(bodies(answers)[0]?.positions[0]).toMatchObject({
      value: 1,
      low: 0,
      high: 1,
      redLines: [{ kind: 'at most', value: 1, option: null, quote: 'never open' }],
      condition: { text: 'Iceland opens first', onParty: 'iceland' },
      validUntil: '2026-02-05',
    });
  });

  it('opens by itself where something in it must be put right', async () => {
    talks();
    const { user } = await openForm({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /Open/ }));
    const more = screen.getByRole('button', { name: 'More about this position' });
    await user.click(more);
    await user.selectOptions(choice('Would accept from'), 'Closed');
    await user.selectOptions(choice('Would accept to'), 'By licence');
    await user.click(more);
    expect(screen.queryByRole('combobox', { name: 'Would accept from' })).not.toBeInTheDocument();
    await user.click(save());
    await waitFor(() => expect(choice('Would accept from')).toHaveFocus());
    expect(choice('Would accept from')).toHaveAccessibleDescription(/leaves out what it says/);
  });

  it('takes it for reported once somebody else told it', async () => {
    const answers = talks();
    const { user } = await openForm({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /Open/ }));
    await user.click(screen.getByRole('button', { name: 'More about the statement' }));
    await user.type(choice('Told by'), 'guð{Enter}');
    await user.click(save());
    await waitFor(() => expect(bodies(answers)[0]).toMatchObject({ evidence: 'reported', reporter: 'jonsdottir', reporterParty: 'iceland' }));
  });

  it('gives a position that answers with silence no value', async () => {
    const answers = talks();
    const { user } = await openForm({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /Open/ }));
    await user.selectOptions(choice('On this issue the party'), 'declines to say');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await user.click(save());
    await waitFor(() => expect(bodies(answers)[0]?.positions[0]).toMatchObject({ kind: 'declines', value: null }));
  });
});

describe('the line of a position', () => {
  it('draws a red line at the coded value, on the side the party would have to cross, by one key', async () => {
    const answers = talks();
    const { user } = await openForm({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /Open/ }));
    await user.keyboard('r');
    expect(choice('Red line')).toHaveValue('at least');
    expect(choice('Limit')).toHaveFocus();
    await user.click(save());
    await waitFor(() => expect(bodies(answers)[0]?.positions[0]?.redLines).toEqual([{ kind: 'at least', value: 2, option: null, quote: null }]));
  });

  it.each([
    ['i', 'Only if'],
    ['u', 'Holds until'],
    ['s', 'Importance, 0 to 100'],
  ])('goes by %s to “%s”, of the position that has the focus', async (key, name) => {
    talks();
    const { user } = await openForm({ issue: 'access', party: 'norway' });
    await user.click(screen.getByRole('radio', { name: /Open/ }));
    await user.keyboard(key);
    expect(textbox(name)).toHaveFocus();
    await user.keyboard(`{Alt>}n{/Alt}`);
    await user.keyboard(`acc{Enter}`);
    const second = within(screen.getByRole('region', { name: 'Position 2' }));
    second.getByRole('radio', { name: /Closed/ }).focus();
    await user.keyboard(key);
    expect(second.getByRole('textbox', { name })).toHaveFocus();
  });
});

describe('the statement in one line', () => {
  it('puts it into the fields, from where it is saved', async () => {
    const answers = talks();
    const { user } = await openForm();
    await user.keyboard('{Alt>}q{/Alt}');
    expect(textbox('In one line')).toHaveFocus();
    await user.paste(`“Not one tonne less.” @haugan on:30jan ${URL_OF_SOURCE} #cod =400 until:5feb s:80`);
    await user.keyboard('{Enter}');
    expect(textbox(/^Quote/)).toHaveValue('Not one tonne less.');
    expect(choice('Said by')).toHaveValue('Kåre Haugen');
    expect(choice('Source')).toHaveValue('Fish Times: Quota talks resume');
    expect(textbox('In one line')).toHaveValue('');
    await user.click(save());
    await waitFor(() => expect(bodies(answers)).toHaveLength(1));
    expect(bodies(answers)[0]).toMatchObject({
      quote: 'Not one tonne less.',
      party: 'norway',
      speakerAsPrinted: 'haugan',
      saidOn: '2026-01-30',
      positions: [{ issue: 'cod-quota', value: 400, validUntil: '2026-02-05', salience: 80 }],
    });
  });

  it('says what it could not place and keeps it in the line', async () => {
    talks();
    const { user } = await openForm();
    await user.keyboard('{Alt>}q{/Alt}');
    await user.paste('“No.” @nobody #cod =400');
    await user.keyboard('{Enter}');
    expect(screen.getByText('Not placed: @nobody. Mend it here, or choose it below.')).toBeInTheDocument();
    expect(textbox('In one line')).toHaveValue('@nobody');
    expect(choice('Issue')).toHaveValue('Cod quota');
  });
});
