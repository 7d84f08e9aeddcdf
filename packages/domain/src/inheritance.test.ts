import { atMost, buildLog } from './fixtures/build-log.js';
import { agenda } from './fixtures/scales.js';

const warned = () => {
  const talks = buildLog();
  talks.joins('member', 'bloc');
  talks.said(
    'bloc',
    '2026-01-20',
    { value: 1, range: [0, 1], redLines: [atMost(2)], salience: 6, condition: 'if B stops' },
    { speaker: 'chair' },
  );
  return talks;
};

describe('inheritance (PRODUCT §3)', () => {
  it('takes all facets from the bloc’s cell, red lines included', () => {
    const talks = warned();
    expect(talks.cell('member')).toEqual({
      ...talks.cell('bloc'),
      partyId: 'member',
      inheritedFrom: 'bloc',
      flags: ['red line', 'conditional', 'inherited'],
    });
  });

  it('counts in numbers', () => {
    expect(warned().cell('member').inNumbers).toBe(true);
  });

  it.each([
    ['a value', { value: 3 }],
    ['an open position', { kind: 'raised' }],
    ['only a red line', { redLines: [atMost(3)] }],
    ['a position that has expired', { value: 3, validUntil: '2026-01-11' }],
  ] as const)('is blocked by %s of its own', (_, coding) => {
    const talks = warned();
    talks.said('member', '2026-01-10', coding);
    expect(talks.cell('member').inheritedFrom).toBeNull();
  });

  it('is blocked by its own withdrawn position', () => {
    const talks = warned();
    talks.said('member', '2026-01-10', { value: 3 });
    talks.said('member', '2026-01-11', [], {
      links: [{ type: 'withdraws', targetStatementId: 'S2', issueId: null, facet: null }],
    });
    expect(talks.cell('member')).toMatchObject({ state: 'none', inheritedFrom: null });
  });

  it('is not blocked by a statement without a position', () => {
    const talks = warned();
    talks.said('member', '2026-01-25', []);
    expect(talks.cell('member').inheritedFrom).toBe('bloc');
  });

  it('is not blocked by a position on another issue', () => {
    const talks = warned();
    talks.said('member', '2026-01-25', { issueId: 'another', value: 3 });
    expect(talks.cell('member').inheritedFrom).toBe('bloc');
  });

  it('is not blocked by a position that the reader does not see', () => {
    const talks = warned();
    talks.said('member', '2026-01-25', { value: 3, evidence: 'inferred' });
    expect(talks.cell('member', '2026-01-31', { evidence: ['stated'] }).inheritedFrom).toBe('bloc');
  });

  it('is not blocked by observed conduct, which stays the member’s own', () => {
    const talks = warned();
    talks.said('member', '2026-01-25', { value: 3, evidence: 'observed' });
    talks.said('bloc', '2026-01-25', { value: 2, evidence: 'observed' });
    const cell = talks.cell('member');
    expect(cell).toMatchObject({ inheritedFrom: 'bloc', conduct: [{ statementId: 'S2' }] });
    expect(cell.flags).toContain('observed conduct');
  });

  it('does not make the bloc’s conduct the member’s', () => {
    const talks = warned();
    talks.said('bloc', '2026-01-25', { value: 2, evidence: 'observed' });
    expect(talks.cell('member')).toMatchObject({ conduct: [], flags: ['red line', 'conditional', 'inherited'] });
  });

  it.each(['member', 'bloc'])('is flagged in review for what the %s has in review', (partyId) => {
    const talks = warned();
    talks.said(partyId, '2026-01-25', { value: 2 }, { status: 'in review' });
    expect(talks.cell('member').flags).toContain('in review');
  });

  it('comes from blocs of which the party is a member at V', () => {
    const talks = buildLog();
    talks.joins('member', 'bloc', { validFrom: '2026-01-10', validUntil: '2026-01-20' });
    talks.said('bloc', '2026-01-01', { value: 1 });
    expect(['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21'].map((day) => talks.cell('member', day).state)).toEqual([
      'none',
      'held',
      'held',
      'none',
    ]);
  });

  it('comes from memberships as known at K', () => {
    const talks = buildLog();
    talks.joins('member', 'bloc', { recordedAt: '2026-01-15T00:00:00.000000Z' });
    talks.said('bloc', '2026-01-01', { value: 1 });
    expect(talks.cell('member', '2026-01-31', { knownAt: '2026-01-14T00:00:00.000000Z' }).state).toBe('none');
    expect(talks.cell('member', '2026-01-31', { knownAt: '2026-01-15T00:00:00.000000Z' }).state).toBe('held');
  });

  it('is direct only: not from the bloc of a bloc', () => {
    const talks = warned();
    talks.joins('grandchild', 'member');
    expect(talks.cell('grandchild')).toMatchObject({ state: 'none', inheritedFrom: null });
  });

  it('of a membership that is recorded twice is still one', () => {
    const talks = warned();
    talks.joins('member', 'bloc');
    expect(talks.cell('member').contest).toEqual([]);
  });

  it('shows the bloc’s proposal as the bloc’s: in no number', () => {
    const talks = buildLog();
    talks.joins('member', 'bloc');
    talks.mediates('bloc');
    talks.said('bloc', '2026-01-20', { value: 1 }, { kind: 'proposal' });
    expect(talks.cell('member')).toMatchObject({ flags: ['proposal', 'inherited'], inNumbers: false });
  });
});

describe('several blocs', () => {
  const twoBlocs = (first: string, second: string) => {
    const talks = buildLog(agenda);
    talks.joins('member', 'east');
    talks.joins('member', 'west');
    talks.said('east', '2026-01-20', { option: first }, { speaker: 'chair' });
    talks.said('west', '2026-01-25', { option: second });
    return talks;
  };

  it('that differ: the latest, contested', () => {
    expect(twoBlocs('one', 'several').cell('member')).toMatchObject({
      inheritedFrom: 'west',
      value: { option: 'several' },
      optionSet: ['several', 'one'],
      contest: [
        { speakerId: null, value: { option: 'several' }, saidOn: '2026-01-25' },
        { speakerId: 'chair', value: { option: 'one' }, saidOn: '2026-01-20' },
      ],
      flags: ['inherited', 'contested'],
    });
  });

  it('that agree: the latest, not contested', () => {
    expect(twoBlocs('one', 'one').cell('member')).toMatchObject({ inheritedFrom: 'west', flags: ['inherited'] });
  });

  it('a held value before an open position, however late', () => {
    const talks = buildLog();
    talks.joins('member', 'east');
    talks.joins('member', 'west');
    talks.said('east', '2026-01-20', { value: 1 });
    talks.said('west', '2026-01-25', { kind: 'raised' });
    expect(talks.cell('member')).toMatchObject({ inheritedFrom: 'east', state: 'held', contest: [] });
  });

  it('of which one has no position: the other', () => {
    const talks = warned();
    talks.joins('member', 'silent');
    expect(talks.cell('member').inheritedFrom).toBe('bloc');
  });

  it('carry a contest inside a bloc on', () => {
    const talks = buildLog();
    talks.joins('member', 'east');
    talks.joins('member', 'west');
    for (const speaker of ['x', 'y']) talks.may(speaker, 'negotiates', 'east');
    talks.said('east', '2026-01-20', { value: 1 }, { speaker: 'x' });
    talks.said('east', '2026-01-21', { value: 2 }, { speaker: 'y' });
    talks.said('west', '2026-01-10', { value: 0 });
    expect(talks.cell('member')).toMatchObject({ inheritedFrom: 'east', hull: { low: 0, high: 2 } });
    expect(talks.cell('member').contest.map(({ speakerId }) => speakerId)).toEqual(['y', 'x', null]);
  });

  it.each([
    ['said-on', { saidOn: '2026-01-21', saidFrom: null }, 'west'],
    ['the bloc’s id, if said on one day', { saidOn: '2026-01-20', saidFrom: null }, 'east'],
  ])('of unknown said-from: by %s', (_, spoken, from) => {
    const talks = buildLog();
    talks.joins('member', 'east');
    talks.joins('member', 'west');
    talks.said('east', '2026-01-20', { value: 1 }, { saidFrom: null });
    talks.said('west', '2026-01-20', { value: 1 }, spoken);
    expect(talks.cell('member').inheritedFrom).toBe(from);
  });

  it('that only drew red lines: by id, since no value was said', () => {
    const talks = buildLog();
    talks.joins('member', 'east');
    talks.joins('member', 'west');
    talks.said('east', '2026-01-20', { redLines: [atMost(1)] });
    talks.said('west', '2026-01-25', { redLines: [atMost(2)] });
    expect(talks.cell('member')).toMatchObject({ inheritedFrom: 'east', state: 'none' });
  });
});

describe('contradictions', () => {
  it('lists a bloc whose value differs from the member’s own by more than half a step', () => {
    const talks = warned();
    talks.said('member', '2026-01-10', { value: 3 });
    expect(talks.cell('member').contradicts).toEqual([{ blocId: 'bloc', value: { kind: 'point', value: 1 } }]);
  });

  it('lists nothing within half a step', () => {
    const talks = warned();
    talks.said('member', '2026-01-10', { value: 1.5 });
    expect(talks.cell('member').contradicts).toEqual([]);
  });

  it('lists nothing where the bloc or the member holds no value', () => {
    const open = warned();
    open.said('member', '2026-01-10', { kind: 'declines' });
    expect(open.cell('member').contradicts).toEqual([]);

    const talks = buildLog();
    talks.joins('member', 'bloc');
    talks.said('bloc', '2026-01-20', { kind: 'raised' });
    talks.said('member', '2026-01-10', { value: 3 });
    expect(talks.cell('member').contradicts).toEqual([]);
  });
});
