import { buildLog, readingOf, RECORDED } from './fixtures/build-log.js';
import { isKnown, isValidOn } from './admissible.js';
import { MARKINGS } from './vocabulary.js';
import type { Marking } from './vocabulary.js';

const nine = '2026-01-30T09:00:00.000000Z';
const ten = '2026-01-30T10:00:00.000000Z';
const eleven = '2026-01-30T11:00:00.000000Z';

describe('admissible (PRODUCT §3)', () => {
  it('is a revision recorded at K or before', () => {
    expect(isKnown({ recordedAt: ten, closedAt: null }, ten)).toBe(true);
    expect(isKnown({ recordedAt: ten, closedAt: null }, nine)).toBe(false);
  });

  it('is a revision not closed at K', () => {
    expect(isKnown({ recordedAt: nine, closedAt: ten }, nine)).toBe(true);
    expect(isKnown({ recordedAt: nine, closedAt: ten }, ten)).toBe(false);
    expect(isKnown({ recordedAt: nine, closedAt: ten }, eleven)).toBe(false);
  });

  it('is a revision still open where K is now', () => {
    expect(isKnown({ recordedAt: nine, closedAt: null }, null)).toBe(true);
    expect(isKnown({ recordedAt: nine, closedAt: ten }, null)).toBe(false);
  });

  it('is a published revision: drafts and what is in review never count', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-20', { value: 2 }, { status: 'draft' });
    talks.said('A', '2026-01-21', { value: 3 }, { status: 'in review' });
    expect(talks.cell('A').value).toEqual({ kind: 'point', value: 1 });
  });

  it('is said on V or before, by the latest possible day', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-30', { value: 1 }, { saidFrom: '2026-01-20' });
    expect(talks.cell('A', '2026-01-29').state).toBe('none');
    expect(talks.cell('A', '2026-01-30').state).toBe('held');
  });

  it('is let through by the evidence that the reader chose', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-20', { value: 2, evidence: 'reported' });
    expect(talks.cell('A', '2026-01-31', { evidence: ['reported'] }).value).toEqual({ kind: 'point', value: 2 });
    expect(talks.cell('A', '2026-01-31', { evidence: ['leaked'] }).state).toBe('none');
  });

  it('is let through by the channel that the reader chose', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-20', { value: 2 }, { channel: 'private' });
    expect(talks.cell('A', '2026-01-31', { channels: ['public'] }).value).toEqual({ kind: 'point', value: 1 });
  });

  it.each(MARKINGS.flatMap((marking) => MARKINGS.map((clearance): [Marking, Marking] => [marking, clearance])))(
    'lets a statement marked %s through to a clearance of %s only if the clearance is as high',
    (marking, clearance) => {
      const talks = buildLog();
      talks.said('A', '2026-01-20', { value: 2 }, { marking });
      const isHeld = talks.cell('A', '2026-01-31', { clearance }).state === 'held';
      expect(isHeld).toBe(MARKINGS.indexOf(marking) <= MARKINGS.indexOf(clearance));
    },
  );

  it('filters before anything is derived: a link that the reader may not see ends nothing', () => {
    const talks = buildLog();
    const offer = talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-20', [], {
      marking: 'red',
      links: [{ type: 'withdraws', targetStatementId: offer, issueId: null, facet: null }],
    });
    expect(talks.cell('A', '2026-01-31', { clearance: 'red' }).state).toBe('none');
    expect(talks.cell('A', '2026-01-31', { clearance: 'amber' }).state).toBe('held');
  });

  it('never makes a position of observed conduct, even where the reader chose observed', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, evidence: 'observed' });
    expect(talks.cell('A', '2026-01-31', { evidence: ['observed'] })).toMatchObject({
      state: 'none',
      flags: ['observed conduct'],
    });
  });

  it('takes a retracted statement as never said from then on, and still shows it as known before', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 }, { recordedAt: nine, closedAt: ten });
    expect(talks.cell('A', '2026-01-31', { knownAt: nine }).state).toBe('held');
    expect(talks.cell('A', '2026-01-31', { knownAt: ten }).state).toBe('none');
    expect(talks.cell('A').state).toBe('none');
  });

  it('reads a correction from its own revision on', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 }, { statementId: 'S', recordedAt: nine, closedAt: ten });
    talks.said('A', '2026-01-10', { value: 2 }, { statementId: 'S', recordedAt: ten, revision: 2 });
    expect(talks.cell('A', '2026-01-31', { knownAt: nine }).value).toEqual({ kind: 'point', value: 1 });
    expect(talks.cell('A', '2026-01-31', { knownAt: ten })).toMatchObject({
      value: { kind: 'point', value: 2 },
      origin: { statementId: 'S', revision: 2 },
    });
  });

  it('knows nothing before the first recording', () => {
    const talks = buildLog();
    talks.said('A', '2025-12-10', { value: 1 });
    expect(talks.cell('A', '2026-01-31', { knownAt: '2025-12-31T00:00:00.000000Z' }).state).toBe('none');
    expect(talks.cell('A', '2026-01-31', { knownAt: RECORDED }).state).toBe('held');
  });

  it('gives commentary by nobody at the table no cell', () => {
    const talks = buildLog();
    talks.said(null, '2026-01-10', { value: 1 });
    expect(talks.cell('A').state).toBe('none');
  });
});

describe('isValidOn', () => {
  it.each([
    [null, null, true],
    ['2026-01-31', '2026-01-31', true],
    ['2026-02-01', null, false],
    [null, '2026-01-30', false],
  ])('takes %s to %s as %s on 2026-01-31', (validFrom, validUntil, expected) => {
    expect(isValidOn({ validFrom, validUntil }, readingOf().asOf)).toBe(expected);
  });
});
