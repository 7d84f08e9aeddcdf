import type { View } from '@standpoint/contracts/views';
import { asksNothing, questionOf, searchOf } from './view-question';

const view = { id: '01900000-0000-7000-8000-000000000009', question: 'issues=cod~haddock&knownAt=2026-02-02T09:00Z' } as View;

it('says the same question always in the same words, without dialogs and the name of the view', () => {
  const search = { transpose: 'true', issues: 'cod~haddock', log: '~', saved: 'x', unread: { a: 'b' }, sort: undefined };
  expect(questionOf(search, undefined)).toBe('issues=cod~haddock&transpose=true');
  expect(questionOf({ issues: 'cod~haddock', transpose: 'true' }, undefined)).toBe(questionOf(search, undefined));
});

it('leaves out the day that the page opens on, and keeps any other', () => {
  expect(questionOf({ asOf: '2026-01-31' }, '2026-01-31')).toBe('');
  expect(questionOf({ asOf: '2026-01-30' }, '2026-01-31')).toBe('asOf=2026-01-30');
});

it('gives back the address it was made of', () => {
  const search = searchOf(view, '2026-01-31');
  expect(search).toEqual({ asOf: '2026-01-31', issues: 'cod~haddock', knownAt: '2026-02-02T09:00Z', saved: view.id });
  expect(questionOf(search, '2026-01-31')).toBe(view.question);
});

it('tells a bare address from one that asks for something', () => {
  expect(asksNothing({ asOf: undefined, unread: undefined })).toBe(true);
  expect(asksNothing({ asOf: '2026-01-31' })).toBe(false);
});
