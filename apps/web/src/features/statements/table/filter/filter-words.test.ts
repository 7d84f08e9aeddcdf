import i18next from 'i18next';
import '../../../../i18n/en/table';
import { aStatement } from '../../../../test/talks';
import { COLUMNS } from '../grid/columns';
import { countWords } from './count-words';
import { fieldsSet, toggled } from './fields';
import { filterOfCell } from './filter-of-cell';
import { clockSentences, sentenceOf } from './filter-words';
import type { Filter } from '../table-search';

const t = i18next.t.bind(i18next);
const NAMES: Record<string, string> = { russia: 'Russia', ukraine: 'Ukraine', usa: 'United States' };
const sentences = (search: Filter) => fieldsSet(search).map((field) => sentenceOf(t, field, search, (_, value) => NAMES[value] ?? value));

it.each<[Filter, string]>([
  [{ party: 'russia' }, 'Party is Russia'],
  [{ party: 'russia~ukraine' }, 'Party is Russia or Ukraine'],
  [{ party: 'russia~ukraine~usa' }, 'Party is Russia, Ukraine or United States'],
  [{ party: '-' }, 'Party is nobody at the table'],
  [{ evidence: 'reported' }, 'Evidence is reported by somebody else'],
  [{ language: 'uk' }, 'Language is Ukrainian'],
  [{ credibility: '2~-' }, 'Credibility is 2: probably true or not given'],
  [{ saidFrom: '2026-01-24', saidUntil: '2026-01-31' }, 'Said 24 – 31 Jan 2026'],
  [{ saidFrom: '2025-12-30', saidUntil: '2026-01-02' }, 'Said 30 Dec 2025 – 2 Jan 2026'],
  [{ saidFrom: '2026-01-24', saidUntil: '2026-01-24' }, 'Said 24 Jan 2026'],
  [{ saidFrom: '2026-01-24' }, 'Said on or after 24 Jan 2026'],
  [{ saidUntil: '2026-01-31' }, 'Said on or before 31 Jan 2026'],
  [{ coded: 'without' }, 'Has no position'],
  [{ redLine: 'with' }, 'Has a red line'],
  [{ retracted: 'only' }, 'Is retracted'],
])('says %j as a sentence', (search, sentence) => {
  expect(sentences(search).map((words) => words.replaceAll(/[\u2009\u202f]/g, ' '))).toEqual([sentence]);
});

it('says what it was asked for by both clocks', () => {
  expect(clockSentences(t, { asOf: '2026-01-31', knownAt: '2026-02-01T09:00:00Z' }).map(({ words }) => words)).toEqual([
    'Said by 31 Jan 2026',
    'As known at 1 Feb 2026, 09:00 UTC',
  ]);
});

it.each([
  [{ count: 47, exact: true }, { count: 1204, exact: true }, '47 of 1,204'],
  [{ count: 1204, exact: true }, { count: 1204, exact: true }, '1,204 statements'],
  [{ count: 1, exact: true }, { count: 1, exact: true }, '1 statement'],
  [{ count: 10_000, exact: false }, { count: 10_000, exact: false }, 'more than 10,000 statements'],
  [{ count: 12, exact: true }, { count: 10_000, exact: false }, '12 of more than 10,000'],
])('counts %j of %j', (total, all, words) => {
  expect(countWords(t, { total, all })).toBe(words);
});

it('adds a value to a field, takes it away again, and drops the field with the last', () => {
  expect(toggled(undefined, 'russia')).toBe('russia');
  expect(toggled('russia', 'ukraine')).toBe('russia~ukraine');
  expect(toggled('russia~ukraine', 'russia')).toBe('ukraine');
  expect(toggled('ukraine', 'ukraine')).toBeUndefined();
});

it('makes a filter of every cell but the box that selects', () => {
  const filters = Object.fromEntries(COLUMNS.map((column) => [column, filterOfCell(column, aStatement())]));
  expect(filters).toEqual({
    select: null,
    said: { saidFrom: '2026-01-30', saidUntil: '2026-01-30' },
    party: { party: 'norway' },
    speaker: { speaker: 'haugen' },
    quote: { language: 'en' },
    issues: { issue: 'cod-quota' },
    sources: { source: 'fish-times-quota' },
    credibility: { credibility: '2' },
    evidence: { evidence: 'stated' },
    status: { status: 'published' },
    logged: { coder: aStatement().recordedBy.id },
  });
});

it('filters by what is missing where a cell is empty', () => {
  const empty = aStatement({ party: null, speaker: null, positions: [], credibility: null });
  expect(filterOfCell('party', empty)).toEqual({ party: '-' });
  expect(filterOfCell('speaker', empty)).toEqual({ speaker: '-' });
  expect(filterOfCell('issues', empty)).toEqual({ coded: 'without' });
  expect(filterOfCell('credibility', empty)).toEqual({ credibility: '-' });
});
