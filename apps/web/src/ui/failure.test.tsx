import { screen } from '@testing-library/react';
import { ProblemError } from '../lib/api';
import { showAt } from '../test/show-at';
import { Failure } from './failure';

const refusal = (path: string) =>
  new ProblemError({
    type: 'urn:standpoint:problem:invalid',
    title: 'Unprocessable Entity',
    status: 422,
    code: 'invalid',
    detail: `${path}: The round has not begun by the day shown: choose a later day.`,
    requestId: '01900000-0000-7000-8000-000000000000',
    errors: [{ path, code: 'round-to-come', message: 'The round has not begun by the day shown: choose a later day.' }],
  });

describe('a failure', () => {
  it('says what is wrong with the day, without naming a part of the address', async () => {
    showAt(<Failure error={refusal('search.asOf')} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/loadedThe round has not begun/);
  });

  it('names the field of a form, where the fault lies in one', async () => {
    showAt(<Failure error={refusal('positions.0.value')} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('positions.0.value: The round');
  });
});
