import { codingsByOrigin, ownContradictions, shownContradictions } from './find-contradictions.js';
import { buildLog } from './fixtures/build-log.js';
import { fourLevels } from './fixtures/scales.js';

/** Of party A: who contradicts whom, what counts and what was said otherwise. */
function foundIn(talks: ReturnType<typeof buildLog>, asOf = '2026-01-31') {
  const cell = talks.cell('A', asOf);
  const blocCells = ['bloc', 'other bloc'].map((bloc) => talks.cell(bloc, asOf));
  const own = ownContradictions({ cell, scale: fourLevels, codings: codingsByOrigin(talks.log) });
  return [...shownContradictions(cell, blocCells), ...own].map(({ kind, counts, otherwise }) => [kind, counts.statementId, otherwise.statementId]);
}

describe('a member and its bloc', () => {
  it('contradict each other where the member also speaks for itself, by more than half a step', () => {
    const talks = buildLog();
    talks.joins('A', 'bloc');
    talks.joins('A', 'other bloc');
    const bloc = talks.said('bloc', '2026-01-10', { value: 3 });
    talks.said('other bloc', '2026-01-10', { value: 1 });
    const own = talks.said('A', '2026-01-20', { value: 1 });
    expect(foundIn(talks)).toEqual([['bloc', own, bloc]]);
  });

  it('do not where the member says nothing itself, or was no member on that day', () => {
    const silent = buildLog();
    silent.joins('A', 'bloc');
    silent.said('bloc', '2026-01-10', { value: 3 });
    expect(foundIn(silent)).toEqual([]);

    const left = buildLog();
    left.joins('A', 'bloc', { validUntil: '2026-01-15' });
    left.said('bloc', '2026-01-10', { value: 3 });
    left.said('A', '2026-01-10', { value: 1 });
    expect(foundIn(left, '2026-01-15')).toHaveLength(1);
    expect(foundIn(left, '2026-01-16')).toEqual([]);
  });
});

describe('the blocs of a silent member', () => {
  it('contradict each other, and voices within one bloc are listed at the bloc', () => {
    const talks = buildLog();
    talks.joins('A', 'bloc');
    talks.joins('A', 'other bloc');
    const earlier = talks.said('bloc', '2026-01-10', { value: 3 });
    const later = talks.said('other bloc', '2026-01-20', { value: 0 }, { speaker: 'one' });
    talks.said('other bloc', '2026-01-19', { value: 2 }, { speaker: 'other' });
    expect(foundIn(talks)).toEqual([['blocs', later, earlier]]);
  });
});

describe('speakers of one party', () => {
  it('are listed against the winner, each once', () => {
    const talks = buildLog();
    for (const speaker of ['one', 'second', 'third']) talks.may(speaker, 'speaks for', 'A');
    const first = talks.said('A', '2026-01-18', { value: 0 }, { speaker: 'one' });
    const second = talks.said('A', '2026-01-19', { value: 1 }, { speaker: 'second' });
    const third = talks.said('A', '2026-01-20', { value: 3 }, { speaker: 'third' });
    expect(foundIn(talks).toSorted()).toEqual([['speakers', third, first], ['speakers', third, second]]);
  });
});

describe('a party and itself', () => {
  const twice = (earlier: object, later: object, saidOn = '2026-01-20') => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 3, ...earlier }, { speaker: 'one' });
    talks.said('A', saidOn, { value: 1, ...later }, { speaker: 'one' });
    return foundIn(talks);
  };

  it('contradict each other before the day until which the earlier word was given, and not after', () => {
    expect(twice({ validUntil: '2026-02-10' }, {})).toEqual([['itself', 'S2', 'S1']]);
    expect(twice({ validUntil: '2026-01-25' }, {})).toEqual([]);
  });

  it('do not where it merely moved, said much the same, or ties each to another condition', () => {
    expect(twice({}, {})).toEqual([]);
    expect(twice({ validUntil: '2026-02-10' }, { value: 3 })).toEqual([]);
    expect(twice({ validUntil: '2026-02-10', condition: 'if B stops' }, { condition: 'if B goes on' })).toEqual([]);
    expect(twice({ validUntil: '2026-02-10' }, { kind: 'raised', value: null })).toEqual([]);
  });

  it('contradict each other where one voice says both on one day', () => {
    expect(twice({}, {}, '2026-01-10')).toHaveLength(1);
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 3 });
    talks.said('A', '2026-01-10', { value: 1 }, { speaker: 'one' });
    expect(foundIn(talks)).toEqual([]);
  });

  it('do not by hearsay beside its own word, nor once it withdrew the first', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 3, validUntil: '2026-02-10', evidence: 'reported' });
    talks.said('A', '2026-01-20', { value: 1 });
    expect(foundIn(talks)).toEqual([]);
  });

  it('are compared with a winner that a higher authority put in place, also where it spoke first', () => {
    const talks = buildLog();
    talks.may('president', 'decides', 'A');
    const given = talks.said('A', '2026-01-18', { value: 3, validUntil: '2026-02-10' }, { speaker: 'president' });
    const other = talks.said('A', '2026-01-10', { value: 1, validUntil: '2026-03-01' });
    expect(foundIn(talks)).toEqual([['itself', given, other]]);
  });
});

it('a party is held against what it said later too, where a higher authority spoke before', () => {
  const talks = buildLog();
  talks.may('president', 'decides', 'A');
  talks.may('ambassador', 'speaks for', 'A');
  const given = talks.said('A', '2026-01-18', { value: 3, validUntil: '2026-02-10' }, { speaker: 'president' });
  const unsigned = talks.said('A', '2026-01-19', { value: 1 });
  const rival = talks.said('A', '2026-01-20', { value: 0 }, { speaker: 'ambassador' });
  expect(foundIn(talks)).toEqual([['speakers', given, rival], ['itself', given, unsigned]]);
});

it('nothing contradicts a cell that holds nothing, and what the log lacks is left out', () => {
  const talks = buildLog();
  expect(foundIn(talks)).toEqual([]);
  talks.said('A', '2026-01-10', { value: 3, validUntil: '2026-01-12' });
  expect(foundIn(talks)).toEqual([]);

  const member = buildLog();
  member.joins('A', 'bloc');
  member.said('bloc', '2026-01-10', { value: 3 });
  member.said('A', '2026-01-10', { value: 0 });
  expect(shownContradictions(member.cell('A'), [])).toEqual([]);
  expect(shownContradictions(member.cell('A'), [{ ...member.cell('bloc'), state: 'expired' }])).toEqual([]);

  const given = buildLog();
  given.joins('B', 'A');
  given.said('A', '2026-01-10', { value: 3, validUntil: '2026-03-01' });
  given.said('A', '2026-01-20', { value: 1 });
  const codings = codingsByOrigin(given.log);
  const ofWhole = { cell: given.cell('A'), scale: fourLevels, codings };
  expect(ownContradictions(ofWhole)).toHaveLength(1);
  expect(ownContradictions({ ...ofWhole, codings: new Map() })).toEqual([]);
  expect(ownContradictions({ ...ofWhole, codings: new Map([...codings].slice(1)) })).toEqual([]);
  // At the bloc itself, not at each of its members.
  expect(ownContradictions({ ...ofWhole, cell: given.cell('B') })).toEqual([]);
});
