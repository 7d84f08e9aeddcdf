import { atMost, buildLog, link } from '../fixtures/build-log.js';
import { agenda, fourLevels } from '../fixtures/scales.js';
import { anyLimitChanged, holdsTheSame, limitChanges } from './cell-content.js';
import { classifyInformation, classifyMove } from './classify-change.js';
import { gapShifts, meanDrift, placePairs } from './gap-drift.js';

const [THEN, NOW] = ['2026-01-10', '2026-01-31'] as const;

/** What became of A's cell between the two days; B says what it says on the first. */
function moveOf(talks: ReturnType<typeof buildLog>) {
  const pair = (party: string) => ({ before: talks.cell(party, THEN), after: talks.cell(party, NOW) });
  const a = pair('A');
  const [placed] = placePairs(fourLevels, [a]);
  return classifyMove(a.before, a.after, placed ? meanDrift(gapShifts(fourLevels, placed, placePairs(fourLevels, [a, pair('B')]))) : null);
}

describe('classifyMove', () => {
  it('finds nothing where the same was said again', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1 });
    talks.said('A', '2026-01-20', { value: 1 });
    expect(moveOf(talks)).toBeNull();
  });

  it.each([
    [2, 'moved closer'],
    [0, 'moved apart'],
  ] as const)('sees a move from 1 to %s beside one who stays at 3: %s', (value, kind) => {
    const talks = buildLog();
    talks.said('B', '2026-01-01', { value: 3 });
    talks.said('A', '2026-01-05', { value: 1 });
    talks.said('A', '2026-01-20', { value });
    expect(moveOf(talks)).toBe(kind);
  });

  it('gives a move no direction where nobody else is known, or where it leads past the other to the same distance', () => {
    const alone = buildLog();
    alone.said('A', '2026-01-05', { value: 1 });
    alone.said('A', '2026-01-20', { value: 2 });
    expect(moveOf(alone)).toBe('moved');

    const past = buildLog();
    past.said('B', '2026-01-01', { value: 1 });
    past.said('A', '2026-01-05', { value: 0 });
    past.said('A', '2026-01-20', { value: 2 });
    expect(moveOf(past)).toBe('moved');
  });

  it('knows a new position, a subject only raised, an offer that ended and one that was withdrawn', () => {
    const fresh = buildLog();
    fresh.said('A', '2026-01-20', { value: 1 });
    expect(moveOf(fresh)).toBe('new');

    const raised = buildLog();
    raised.said('A', '2026-01-20', { kind: 'raised' });
    expect(moveOf(raised)).toBe('addressed');

    const ended = buildLog();
    ended.said('A', '2026-01-05', { value: 1, validUntil: '2026-01-15' });
    expect(moveOf(ended)).toBe('expired');

    const withdrawn = buildLog();
    const offer = withdrawn.said('A', '2026-01-05', { value: 1 });
    withdrawn.said('A', '2026-01-20', [], { links: [link('withdraws', offer)] });
    expect(moveOf(withdrawn)).toBe('ended');
  });

  it('calls an offer renewed that stands again, and new what takes the place of one that ended', () => {
    const after = (value: number) => {
      const talks = buildLog();
      talks.said('A', '2026-01-05', { value: 1, validUntil: '2026-01-08' });
      talks.said('A', '2026-01-20', { value });
      return moveOf(talks);
    };
    expect([after(1), after(2)]).toEqual(['resumed', 'new']);

    const planned = buildLog();
    planned.said('A', '2026-01-05', { value: 1, validFrom: '2026-01-20' });
    expect(moveOf(planned)).toBe('new');
  });

  it('calls it ended where a subject that was only raised is withdrawn', () => {
    const talks = buildLog();
    const raised = talks.said('A', '2026-01-05', { kind: 'raised' });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', raised)] });
    expect(moveOf(talks)).toBe('ended');
  });

  it('tells intervals and options apart by what they hold', () => {
    const stretches = buildLog();
    stretches.said('A', '2026-01-05', { interval: [0, 1] });
    stretches.said('A', '2026-01-20', { interval: [0, 2] });
    expect(holdsTheSame(stretches.cell('A', THEN), stretches.cell('A', NOW))).toBe(false);

    const choices = buildLog(agenda);
    choices.said('A', '2026-01-05', { option: 'one' }, { speaker: 'first' });
    choices.said('A', '2026-01-05', { option: 'several' }, { speaker: 'second' });
    expect(choices.cell('A', THEN).optionSet).toHaveLength(2);
    expect(holdsTheSame(choices.cell('A', THEN), choices.cell('A', NOW))).toBe(true);
  });

  it('looks at what an ended offer was, and not at what a coming one will be', () => {
    const two = (earlier: object, later: object) => {
      const talks = buildLog();
      talks.said('A', '2026-01-02', { value: 1, ...earlier });
      talks.said('A', '2026-01-15', { value: 2, ...later });
      return holdsTheSame(talks.cell('A', THEN), talks.cell('A', NOW));
    };
    expect(two({ validUntil: '2026-01-04' }, { validUntil: '2026-01-20' })).toBe(false);
    expect(two({ validFrom: '2026-03-04' }, { validFrom: '2026-02-20' })).toBe(true);
  });

  it('calls it resumed where an older open position stands again', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-01', { value: 0 });
    talks.said('A', '2026-01-05', { value: 2, validUntil: '2026-01-15' });
    expect(moveOf(talks)).toBe('resumed');

    const renewed = buildLog();
    renewed.said('A', '2026-01-01', { value: 2, validUntil: '2026-01-05' });
    renewed.said('A', '2026-01-20', { value: 2 });
    expect(moveOf(renewed)).toBe('resumed');
  });

  it('keeps a red line, an accepted range and a salience apart from the value', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1, range: [1, 2], redLines: [atMost(2)] });
    talks.said('A', '2026-01-20', { redLines: [atMost(1)], salience: 80 });
    expect(moveOf(talks)).toBe('limits');
    const limits = limitChanges(talks.cell('A', THEN), talks.cell('A', NOW));
    expect(limits).toMatchObject({ range: false, salience: true, redLinesAdded: [{ value: 1 }], redLinesDropped: [{ value: 2 }] });
    expect(anyLimitChanged(limits)).toBe(true);
  });

  it('sees a contest that arose, although the winner says the same', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1 }, { speaker: 'one' });
    talks.said('A', '2026-01-08', { value: 3 }, { speaker: 'other' });
    const before = talks.cell('A', '2026-01-06');
    expect(holdsTheSame(before, talks.cell('A', THEN))).toBe(false);
  });

  it('counts an offer that begins later as addressed', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 1, validFrom: '2026-02-10' });
    expect(moveOf(talks)).toBe('addressed');
  });
});

describe('classifyInformation', () => {
  const LATER = '2026-03-01T00:00:00.000000Z';
  const known = (talks: ReturnType<typeof buildLog>, knownAt: string | null) => talks.cell('A', THEN, { knownAt });
  const standing = ({ log }: ReturnType<typeof buildLog>) =>
    new Map(log.statements.filter(({ closedAt }) => closedAt === null).map(({ statementId, revision }) => [statementId, revision]));
  const told = (talks: ReturnType<typeof buildLog>) =>
    classifyInformation(known(talks, '2026-02-01T00:00:00.000000Z'), known(talks, null), standing(talks));

  it('calls a statement entered later learned, be it the first or one that wins over what was known', () => {
    const first = buildLog();
    first.said('A', '2026-01-05', { value: 1 }, { recordedAt: LATER });
    expect(told(first)).toBe('learned');

    const second = buildLog();
    second.said('A', '2026-01-05', { value: 1 });
    second.said('A', '2026-01-08', { value: 2 }, { recordedAt: LATER });
    expect(told(second)).toBe('learned');
  });

  it('tells a correction and a retraction from what was learned', () => {
    const corrected = buildLog();
    corrected.said('A', '2026-01-05', { value: 1 }, { closedAt: LATER });
    corrected.said('A', '2026-01-05', { value: 2, positionId: 'S1/1' }, { statementId: 'S1', revision: 2, recordedAt: LATER });
    expect(told(corrected)).toBe('corrected');

    const retracted = buildLog();
    retracted.said('A', '2026-01-05', { value: 1 }, { closedAt: LATER });
    expect(told(retracted)).toBe('retracted');
  });

  it('finds nothing where we knew it all', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1 });
    expect(told(talks)).toBeNull();
  });
});
