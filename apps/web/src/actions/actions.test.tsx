import { fireEvent, render, screen } from '@testing-library/react';
import { ActionsProvider, useActions } from './actions';
import type { ActionId } from './registry';
import { switchSingleKeys } from './single-keys';

const ran: string[] = [];

function Attached({ ids, when }: { ids: readonly ActionId[]; when?: () => boolean }) {
  useActions(Object.fromEntries(ids.map((id) => [id, () => ran.push(id)])), when);
  return <input aria-label="quote" />;
}

function show(ids: readonly ActionId[], when?: () => boolean) {
  render(
    <ActionsProvider>
      <Attached ids={ids} {...(when && { when })} />
    </ActionsProvider>,
  );
}

beforeEach(() => {
  ran.length = 0;
  localStorage.clear();
});

it('runs the action of a key, also when a Cyrillic letter arrives', () => {
  show(['statement.record']);
  fireEvent.keyDown(document.body, { key: 'c', code: 'KeyC' });
  fireEvent.keyDown(document.body, { key: 'с', code: 'KeyC' });
  expect(ran).toEqual(['statement.record', 'statement.record']);
});

it('keeps the letter out of the field that the action opens', () => {
  show(['statement.record']);
  // fireEvent answers false where the default was prevented
  expect(fireEvent.keyDown(document.body, { key: 'с', code: 'KeyC' })).toBe(false);
  expect(fireEvent.keyDown(document.body, { key: 'x', code: 'KeyX' })).toBe(true);
});

it('follows a sequence of keys', () => {
  show(['go.gaps', 'go.matrix']);
  fireEvent.keyDown(document.body, { key: 'g', code: 'KeyG' });
  fireEvent.keyDown(document.body, { key: 'm', code: 'KeyM' });
  expect(ran).toEqual(['go.matrix']);
});

it('lets the letter that ends a sequence not act alone, only by itself', () => {
  show(['change.previous', 'go.parties']);
  fireEvent.keyDown(document.body, { key: 'g', code: 'KeyG' });
  fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP' });
  expect(ran).toEqual(['go.parties']);
  fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP' });
  expect(ran).toEqual(['go.parties', 'change.previous']);
});

it('leaves letters to text fields, and keeps combinations working there', () => {
  show(['statement.record', 'palette.open']);
  fireEvent.keyDown(screen.getByLabelText('quote'), { key: 'c', code: 'KeyC' });
  fireEvent.keyDown(screen.getByLabelText('quote'), { key: 'k', code: 'KeyK', ctrlKey: true });
  expect(ran).toEqual(['palette.open']);
});

it('does nothing on single letters once they are turned off', () => {
  show(['statement.record', 'palette.open']);
  switchSingleKeys(false);
  fireEvent.keyDown(document.body, { key: 'c', code: 'KeyC' });
  fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true });
  expect(ran).toEqual(['palette.open']);
});

it('rests while the component says that it cannot be done', () => {
  show(['grid.open'], () => false);
  fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter' });
  expect(ran).toEqual([]);
});

it('suspends the keys of the page below while a statement is being logged', () => {
  show(['statement.record', 'statement.save']);
  fireEvent.keyDown(document.body, { key: 'c', code: 'KeyC' });
  fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter', ctrlKey: true });
  expect(ran).toEqual(['statement.save']);
});
