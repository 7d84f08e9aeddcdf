import { en } from '../i18n/en';
import { ACTIONS, type Scope } from './registry';

/** The scopes that are active while the one named is. */
const ACTIVE: Record<Scope, readonly Scope[]> = {
  everywhere: ['everywhere'],
  negotiation: ['everywhere', 'negotiation'],
  reading: ['everywhere', 'negotiation', 'reading'],
  grid: ['everywhere', 'negotiation', 'reading', 'grid'],
  list: ['everywhere', 'negotiation', 'list'],
  'statement-form': ['everywhere', 'statement-form'],
};

const bindingsIn = (scope: Scope) =>
  ACTIONS.filter((action) => ACTIVE[scope].includes(action.scope)).flatMap((action) =>
    action.keys.map((keys) => ({ id: action.id, keys: keys.toLowerCase() })),
  );

it.each(Object.keys(ACTIVE) as Scope[])('gives no two actions the same keys while %s is active', (scope) => {
  const keys = bindingsIn(scope).map((binding) => binding.keys);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

it.each(Object.keys(ACTIVE) as Scope[])('lets no sequence begin with a key that acts alone while %s is active', (scope) => {
  const bindings = bindingsIn(scope);
  const alone = new Set(bindings.filter(({ keys }) => !keys.includes(' ')).map(({ keys }) => keys));
  const presses = bindings.filter(({ keys }) => keys.includes(' ')).flatMap(({ keys }) => keys.split(' ').slice(0, -1));
  expect(presses.filter((press) => alone.has(press))).toEqual([]);
});

it('labels every action', () => {
  const labels: Record<string, unknown> = en.actions;
  expect(ACTIONS.filter(({ id }) => typeof labels[id] !== 'string' || labels[id] === '')).toEqual([]);
});

it('names every action once', () => {
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
});

it('needs no AltGr: no binding uses a bracket, which German and French keyboards reach only with it', () => {
  expect(ACTIONS.flatMap(({ keys }) => keys).filter((keys) => /[[\]{}@\\|~]/.test(keys))).toEqual([]);
});
