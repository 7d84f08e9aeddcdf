import 'fake-indexeddb/auto';
import { createSource } from '@standpoint/contracts/sources';
import { createSpeaker, judgeAlias } from '@standpoint/contracts/speakers';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import { bodies, choice, fillIn, forgetDrafts, openForm, save, talks, textbox, URL_OF_SOURCE } from '../../test/statement-form';
import { idOf, PARAMS, SOURCES, SPEAKERS } from '../../test/talks';

beforeEach(forgetDrafts);
afterEach(() => notifications.clean());

describe('names that are not known yet', () => {
  it('finds a known source by its address', async () => {
    talks();
    const { user } = await openForm();
    await user.click(choice('Source'));
    await user.paste(URL_OF_SOURCE);
    await user.tab();
    expect(choice('Source')).toHaveValue('Fish Times: Quota talks resume');
  });


  it('keeps the spelling as printed and remembers it only when told to', async () => {
    const answers = talks();
    answers.to(judgeAlias, { ...PARAMS, speaker: 'jonsdottir' }, SPEAKERS[1]!);
    const { user } = await openForm();
    await user.type(choice('Said by'), 'Jonsdotter');
    await user.click(await screen.findByRole('option', { name: /Guðrún Jónsdóttir/ }));
    expect(choice('Party')).toHaveValue('Iceland');
    expect(screen.getByText('Printed as “Jonsdotter”.')).toBeInTheDocument();
    expect(answers.sentTo(judgeAlias)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Remember: the same person' }));
    await waitFor(() => expect(answers.sentTo(judgeAlias)[0]?.body).toEqual({ spelling: 'Jonsdotter', judgement: 'same' }));
  });

  it('creates a speaker and a source described in the form before it saves the statement', async () => {
    const answers = talks();
    answers
      .to(createSpeaker, PARAMS, { ...SPEAKERS[0]!, id: idOf(29), slug: 'berg', name: 'Øyvind Berg', aliases: [] })
      .to(createSource, PARAMS, { ...SOURCES[0]!, id: idOf(39), slug: 'fish-times-new' });
    const { user, onClose } = await openForm({ party: 'norway' });
    await user.click(textbox(/^Quote/));
    await user.paste('“Not one tonne less.” https://fish.example/2026/feb/01/other');
    const source = within(screen.getByRole('group', { name: 'New source' }));
    expect(source.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Fish Times');
    expect(source.getByRole('textbox', { name: 'Published on' })).toHaveValue('2026-02-01');
    await user.type(choice('Said by'), 'Øyvind Berg{Enter}');
    await user.type(textbox(/^Said on/), 'yesterday');
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent(/Title/);
    await user.type(source.getByRole('textbox', { name: /^Title/ }), 'No deal');
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(answers.sentTo(createSpeaker)[0]?.body).toMatchObject({ slug: 'oyvind-berg', name: 'Øyvind Berg', party: 'norway' });
    expect(bodies(answers)[0]).toMatchObject({ speaker: 'berg', sources: [{ source: 'fish-times-new' }], saidOn: '2026-02-01' });
  });
});

it('says when the speaker is on record for another party than the one chosen, and changes it on request', async () => {
  talks();
  const { user, dialog } = await openForm({ party: 'iceland' });
  await fillIn(user);
  expect(within(dialog).getByText(/is on record for Norway, not for Iceland/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Make it Norway' }));
  expect(choice('Party')).toHaveValue('Norway');
  expect(within(dialog).queryByText(/is on record for/)).not.toBeInTheDocument();
});
