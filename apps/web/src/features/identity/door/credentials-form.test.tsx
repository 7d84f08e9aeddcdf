import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { CredentialsForm } from './credentials-form';

const sent: unknown[] = [];
let done = 0;

function answer(status: number, body: object) {
  globalThis.fetch = (_address, request) => {
    sent.push(JSON.parse(request?.body as string));
    return Promise.resolve({ ok: status < 400, status, headers: new Headers(), json: () => Promise.resolve(body) } as Response);
  };
}

beforeEach(() => {
  sent.length = 0;
  done = 0;
});

async function enter(purpose: 'sign-in' | 'sign-up') {
  show(<CredentialsForm purpose={purpose} onDone={() => (done += 1)} />);
  if (purpose === 'sign-up') await userEvent.type(screen.getByLabelText(/Your name/), 'Ana Novak');
  await userEvent.type(screen.getByLabelText(/E-mail/), ' ana@example.org ');
  await userEvent.type(screen.getByLabelText(/^Password/), 'a long secret');
  await userEvent.click(screen.getByRole('button', { name: purpose === 'sign-in' ? 'Sign in' : 'Create an account' }));
}

it('signs in with e-mail and password, and nothing else', async () => {
  answer(200, {});
  await enter('sign-in');
  expect(sent).toEqual([{ email: 'ana@example.org', password: 'a long secret' }]);
  expect(done).toBe(1);
});

it.each(['invalid-email-or-password', 'user-not-found', 'invalid-password'])(
  'does not tell whether the e-mail or the password was wrong: %s',
  async (code) => {
    answer(401, { code });
    await enter('sign-in');
    expect(await screen.findByRole('alert')).toHaveTextContent('This e-mail and password do not belong together.');
    expect(done).toBe(0);
  },
);

it('keeps what was typed after a refusal', async () => {
  answer(401, { code: 'invalid-email-or-password' });
  await enter('sign-in');
  await screen.findByRole('alert');
  expect(screen.getByLabelText(/^Password/)).toHaveValue('a long secret');
});

it('says what is wrong with a new password', async () => {
  answer(422, { code: 'password-too-short' });
  await enter('sign-up');
  expect(await screen.findByRole('alert')).toHaveTextContent('at least 8 characters');
});

it('shows the password on demand', async () => {
  show(<CredentialsForm purpose="sign-in" onDone={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show the password' }));
  expect(screen.getByLabelText(/^Password/)).toHaveAttribute('type', 'text');
});
