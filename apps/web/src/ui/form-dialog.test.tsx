import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { z } from 'zod';
import { ProblemError } from '../lib/api';
import { useContractForm } from '../lib/use-contract-form';
import { show } from '../test/render';
import { DraftText } from './draft-inputs';
import { FormDialog } from './form-dialog';

const Boat = z.object({ name: z.string().min(1, 'Name it.'), port: z.string().min(3, 'Where is that?') });
type Boat = z.infer<typeof Boat>;

interface BoatFormProps {
  readonly send: (boat: Boat, revision: number) => Promise<unknown>;
  readonly onDone?: () => void;
  readonly onClose?: () => void;
}

function BoatForm({ send, onDone = jest.fn(), onClose = jest.fn() }: BoatFormProps) {
  const form = useContractForm({
    begun: { name: '', port: '' },
    revision: 1,
    judge: (draft) => Boat.safeParse(draft),
    send,
    newer: (current) => ({ draft: Boat.parse(current), revision: 2 }),
    onDone,
  });
  return (
    <FormDialog title="Edit the boat" saveLabel="Save" form={form} wordsOf={({ name, port }) => [['Name', name], ['Port', port]]} onClose={onClose}>
      <DraftText field={form.field('name')} label="Name" />
      <DraftText field={form.field('port')} label="Port" />
    </FormDialog>
  );
}

const refusedWith = (status: number, more: object) =>
  new ProblemError({ type: 'about:blank', title: 'refused', detail: 'That was refused.', code: 'refused', requestId: 'r', status, errors: [], ...more });

const typeIn = async (name: string, text: string) => {
  await userEvent.click(screen.getByLabelText(name));
  await userEvent.keyboard(text);
};

it('gives the first faulty field the focus and leaves it there while it is put right', async () => {
  const send = jest.fn(() => Promise.resolve());
  show(<BoatForm send={send} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  expect(screen.getByLabelText('Name')).toHaveFocus();
  await userEvent.keyboard('Havørn');
  expect(screen.getByLabelText('Name')).toHaveValue('Havørn');
  expect(screen.getByText('Where is that?')).toBeVisible();
  expect(send).not.toHaveBeenCalled();
});

it('says nothing more once the last fault is put right', async () => {
  show(<BoatForm send={() => Promise.reject(refusedWith(422, { errors: [{ path: 'port', code: 'unknown', message: 'No such port.' }] }))} />);
  await screen.findByRole('dialog');
  await typeIn('Name', 'Havørn');
  await typeIn('Port', 'Bergen{Control>}{Enter}{/Control}');
  expect(await screen.findByText('No such port.')).toBeVisible();
  await userEvent.keyboard('!');
  expect(screen.queryByText('No such port.')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps what was typed beside what somebody else saved, and saves it on top of theirs when told so', async () => {
  const sent: [Boat, number][] = [];
  const onDone = jest.fn();
  const send = (boat: Boat, revision: number) => {
    sent.push([boat, revision]);
    return revision === 1 ? Promise.reject(refusedWith(412, { current: { name: 'Havørn', port: 'Oslo' } })) : Promise.resolve();
  };
  show(<BoatForm send={send} onDone={onDone} />);
  await screen.findByRole('dialog');
  await typeIn('Name', 'Havørn');
  await typeIn('Port', 'Bergen{Control>}{Enter}{/Control}');
  const notice = await screen.findByRole('alert');
  expect(notice.querySelector('del')).toHaveTextContent('Oslo');
  expect(notice.querySelector('ins')).toHaveTextContent('Bergen');
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine, then save' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent).toEqual([
    [{ name: 'Havørn', port: 'Bergen' }, 1],
    [{ name: 'Havørn', port: 'Bergen' }, 2],
  ]);
  expect(onDone).toHaveBeenCalled();
});
