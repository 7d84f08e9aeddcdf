import { Member } from '@standpoint/contracts/workspaces';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { idOf } from '../../../test/matrix-fixture';
import { show } from '../../../test/render';
import { MemberList } from './member-list';

const member = (name: string, role: string) =>
  Member.parse({ userId: idOf(name), name, email: `${name.toLowerCase()}@example.org`, role, addedAt: '2026-01-02T09:00:00Z', seenAt: null });

const members = [member('Ana', 'admin'), member('Bo', 'viewer'), member('Cy', 'admin')];

const sent: { address: string; method: string | undefined; body: string | undefined }[] = [];

beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = (address, request) => {
    sent.push({ address: address as string, method: request?.method, body: request?.body as string | undefined });
    return Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: () => Promise.resolve(member('Bo', 'analyst')) } as Response);
  };
});

const showList = (mayManage: boolean, shown = members) =>
  show(<MemberList workspace="desk" members={shown} userId={idOf('Ana')} mayManage={mayManage} onLeft={() => undefined} />);

it('changes the role of a member in place', async () => {
  showList(true);
  await userEvent.selectOptions(screen.getByLabelText('Role of Bo'), 'analyst');
  expect(sent).toEqual([{ address: `/api/v1/workspaces/desk/members/${idOf('Bo')}`, method: 'PATCH', body: '{"role":"analyst"}' }]);
});

it('asks before it removes anyone', async () => {
  showList(true);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Bo' }));
  expect(sent).toEqual([]);
  expect(await screen.findByText(/What they recorded stays under their name/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(sent).toMatchObject([{ method: 'DELETE' }]);
});

it('shows the controls to all, and tells those who may not use them whom to ask', () => {
  showList(false);
  expect(screen.getByText('Only admins manage members. Ask Ana and Cy.')).toBeVisible();
  expect(screen.getByLabelText('Role of Bo')).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Remove Bo. Only admins manage members. Ask Ana and Cy.' })).toHaveAttribute('aria-disabled', 'true');
});

it('keeps the last admin, and says why', () => {
  showList(true, members.slice(0, 2));
  expect(screen.getByLabelText('Role of Ana')).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Leave. The last admin: make somebody else admin first.' })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByLabelText('Role of Bo')).toBeEnabled();
  expect(screen.getByRole('button', { name: 'Remove Bo' })).toHaveAttribute('aria-disabled', 'false');
});
