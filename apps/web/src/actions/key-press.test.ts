import { actionFor, isTextField, latinPress } from './key-press';
import { actionsOf } from './registry';

const press = (key: string, code: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, code, ...more });

it.each([
  ['с', 'KeyC', 'c'],
  ['л', 'KeyK', 'k'],
  ['ؤ', 'KeyC', 'c'],
])('reads %s on %s as %s', (key, code, latin) => {
  expect(latinPress(press(key, code)).key).toBe(latin);
});

it('reads Option and N on a Mac, a dead key there, as Alt and N', () => {
  const { key, altKey } = latinPress(press('Dead', 'KeyN', { altKey: true }));
  expect([key, altKey]).toEqual(['n', true]);
});

it('keeps a Latin letter wherever it stands: A on a French keyboard is not Q', () => {
  expect(latinPress(press('a', 'KeyQ')).key).toBe('a');
});

it('finds the action of a Cyrillic press with its modifier', () => {
  const everywhere = actionsOf('everywhere');
  expect(actionFor(press('л', 'KeyK', { ctrlKey: true }), everywhere)?.id).toBe('palette.open');
  expect(actionFor(press('л', 'KeyK'), everywhere)).toBeUndefined();
});

it('tells fields that take text from those that do not', () => {
  const field = (type: string) => Object.assign(document.createElement('input'), { type });
  expect(isTextField(field('email'))).toBe(true);
  expect(isTextField(field('checkbox'))).toBe(false);
  expect(isTextField(document.createElement('textarea'))).toBe(true);
  expect(isTextField(document.createElement('button'))).toBe(false);
});
