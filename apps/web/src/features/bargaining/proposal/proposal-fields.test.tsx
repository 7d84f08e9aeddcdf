import type { Bargaining } from '@standpoint/contracts/bargaining';
import { Issue } from '@standpoint/contracts/issues';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import '../../../i18n/en/bargaining';
import { anIssue } from '../../../test/matrix-fixture';
import { showAt } from '../../../test/show-at';
import type { ProposedValue } from '../bargaining-search';
import { ProposalFields } from './proposal-fields';

const days = Issue.parse({ ...anIssue({ slug: 'days', title: 'Days of the pause' }), scale: { kind: 'numeric', min: 0, max: 30, unit: 'day', step: 1, poleMin: 'none', poleMax: 'a month' } });
const table = { issues: [days], overlaps: [{ issueSlug: 'days' }], choices: [] } as unknown as Bargaining;

function Tried() {
  const [values, setValues] = useState<readonly ProposedValue[]>([]);
  return (
    <>
      <ProposalFields table={table} values={values} onChange={setValues} />
      <output>{JSON.stringify(values)}</output>
    </>
  );
}

it('a number beyond the scale stays as typed, is refused with the range, and is no other number of the proposal', async () => {
  const user = userEvent.setup({ delay: null });
  showAt(<Tried />);
  const field = await screen.findByRole('textbox', { name: 'Value proposed on Days of the pause' });
  await user.type(field, '45');
  expect(field).toHaveValue('45');
  expect(screen.getByText('The scale goes from 0 to 30 days.')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('[]');
  await user.clear(field);
  await user.type(field, '14');
  expect(screen.getByRole('status')).toHaveTextContent('[{"issue":"days","value":14}]');
  expect(screen.queryByText(/^The scale goes/)).not.toBeInTheDocument();
});
