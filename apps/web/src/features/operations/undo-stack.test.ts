import type { Operation } from '@standpoint/contracts/operations';
import { nextOf } from './undo-stack';

const id = (n: number) => `01900000-0000-7000-8000-00000000000${n}`;
const act = (n: number, undoes?: number): Operation => ({
  id: id(n),
  at: '2026-01-30T09:00:00Z',
  action: 'recordStatement',
  things: 1,
  negotiation: null,
  undoes: undoes === undefined ? null : id(undoes),
});
/** Oldest first, as they happened; what each stack would take next. */
const after = (...acts: Operation[]) => {
  const { undo, redo } = nextOf(acts.reverse());
  return [undo?.id, redo?.id];
};

it('undoes the latest write first, then the one before', () => {
  expect(after(act(1), act(2))).toEqual([id(2), undefined]);
  expect(after(act(1), act(2), act(3, 2))).toEqual([id(1), id(3)]);
  expect(after(act(1), act(2), act(3, 2), act(4, 1))).toEqual([undefined, id(4)]);
});

it('does again what was undone last, and can undo that once more', () => {
  expect(after(act(1), act(2, 1), act(3, 2))).toEqual([id(3), undefined]);
  expect(after(act(1), act(2, 1), act(3, 2), act(4, 3))).toEqual([undefined, id(4)]);
});

it('forgets what could be done again once something new is written', () => {
  expect(after(act(1), act(2, 1), act(3))).toEqual([id(3), undefined]);
});

it('takes an undo out of the middle, where a notice undid an older write', () => {
  expect(after(act(1), act(2), act(3, 1))).toEqual([id(2), id(3)]);
});

it('passes over an undo of what lies further back than the list goes', () => {
  expect(after(act(3, 1), act(4))).toEqual([id(4), undefined]);
  expect(after(act(4), act(5, 1), act(6, 4))).toEqual([undefined, id(6)]);
});

it('has nothing to do where nothing was written', () => {
  expect(after()).toEqual([undefined, undefined]);
});
