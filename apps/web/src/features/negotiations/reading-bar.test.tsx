import { Negotiation } from '@standpoint/contracts/negotiations';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { idOf } from '../../test/matrix-fixture';
import { show } from '../../test/render';
import { ReadingBar } from './reading-bar';

const negotiation = Negotiation.parse({
  id: idOf('talks'),
  slug: 'talks',
  title: 'Talks',
  timeZone: 'Europe/Kyiv',
  language: 'en',
  defaultAsOf: null,
  reviewRequired: false,
  staleAfterDays: 90,
  contestWindowDays: 14,
  revision: 1,
  version: 3,
  changedAt: '2026-02-02T09:00:00Z',
  today: '2026-02-03',
});

type Reading = Parameters<typeof ReadingBar>[0]['reading'];

function showBar(reading: Reading = {}, unread?: Record<string, string>) {
  const changes: object[] = [];
  show(<ReadingBar negotiation={negotiation} reading={reading} unread={unread} onChange={(change) => changes.push(change)} onReset={null} />);
  return changes;
}

it('begins at the negotiation’s own today', () => {
  showBar();
  expect(screen.getByRole('button', { name: 'As of 3 Feb 2026. Choose another day' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Today' })).toBeDisabled();
});

it('steps a day back and forth, by button and by key, over the end of a month', async () => {
  const changes = showBar({ asOf: '2026-01-31' });
  await userEvent.click(screen.getByRole('button', { name: 'One day later' }));
  await userEvent.click(screen.getByRole('button', { name: 'One day earlier' }));
  await userEvent.keyboard('{Shift>}N{/Shift}{Shift>}P{/Shift}');
  await userEvent.click(screen.getByRole('button', { name: 'Today' }));
  expect(changes).toEqual(['2026-02-01', '2026-01-30', '2026-02-01', '2026-01-30', '2026-02-03'].map((asOf) => ({ asOf })));
});

it('chooses a day from the calendar', async () => {
  const changes = showBar({ asOf: '2026-01-31' });
  await userEvent.click(screen.getByRole('button', { name: /^As of 31 Jan 2026/ }));
  await userEvent.click(await screen.findByRole('button', { name: '23 January 2026' }));
  expect(changes).toEqual([{ asOf: '2026-01-23' }]);
});

it('asks what was known at a time on the clocks of the negotiation', async () => {
  const changes = showBar({ knownAt: '2026-02-02T09:00:00Z' });
  await userEvent.click(screen.getByRole('button', { name: /^As we knew it on 2 Feb 2026, 11:00/ }));
  const time = await screen.findByLabelText(/Only what was logged by 2 Feb 2026, at this time \(Europe\/Kyiv\)/);
  expect(time).toHaveValue('11:00');
  await userEvent.clear(time);
  await userEvent.type(time, '12:30');
  await userEvent.click(screen.getByRole('button', { name: 'Show what we knew then' }));
  expect(changes).toEqual([{ knownAt: '2026-02-02T10:30:00Z' }]);
});

it('lets evidence through by kind, and says nothing in the address when it is the usual', async () => {
  const changes = showBar({ evidence: 'stated~leaked~inferred' });
  await userEvent.click(screen.getByRole('button', { name: 'Evidence: 3 kinds' }));
  await userEvent.click(await screen.findByLabelText('inferred'));
  await userEvent.click(screen.getByLabelText('reported by somebody else'));
  await userEvent.click(screen.getByLabelText(/^Count a mediator’s proposals/));
  expect(changes).toMatchObject([{ evidence: 'stated~leaked' }, { evidence: undefined }, { proposals: 'true' }]);
});

it('says what it could not read in the address, and takes it out', async () => {
  const changes = showBar({}, { asOf: '01/02/2026' });
  expect(await screen.findByRole('status')).toHaveTextContent('Ignored in the address: asOf=01/02/2026');
  await userEvent.click(screen.getByRole('button', { name: 'Remove from the address' }));
  expect(changes).toEqual([{ unread: undefined }]);
});
