import { atMost, buildLog, ISSUE, link, never, readingOf } from './fixtures/build-log.js';
import type { Coded, Spoken } from './fixtures/build-log.js';
import type { LostBy } from './cell.js';
import { evidenceOf, indexLog } from './index-log.js';
import { reaffirmations } from './link-effects.js';
import type { LinkType } from './vocabulary.js';

/** A says 1 on the 10th, then `by` links to it on the 20th. */
function linked(type: LinkType, first: Coded, by: Spoken & { readonly party?: string | null; readonly coding?: Coded } = {}) {
  const talks = buildLog();
  const { party, coding, ...spoken } = by;
  const target = talks.said('A', '2026-01-10', { value: 1, ...first }, { reporterPartyId: 'B', speaker: 'minister' });
  talks.said(party === undefined ? 'A' : party, '2026-01-20', coding ?? [], { ...spoken, links: [link(type, target)] });
  return talks;
}

function lostBy(talks: ReturnType<typeof linked>): LostBy | null {
  return talks.cell('A').why.find(({ statementId, facet }) => statementId === 'S1' && facet === 'value')?.lostBy ?? null;
}

describe('links (PRODUCT §3)', () => {
  it('act from the linking statement’s said-on', () => {
    const talks = linked('withdraws', {});
    expect(talks.cell('A', '2026-01-19').state).toBe('held');
    expect(talks.cell('A', '2026-01-20').state).toBe('none');
  });

  it.each([
    ['withdraws', 'withdrawn'],
    ['walks back', 'walked back'],
  ] as const)('%s ends everything that the target said, unless it names an issue or facet', (type, reason) => {
    const talks = linked(type, { value: 1, range: [0, 1], redLines: [atMost(1)], salience: 5 });
    expect(talks.cell('A')).toMatchObject({ state: 'none', value: null, range: null, redLines: [], salience: null });
    expect(talks.cell('A').why).toHaveLength(4);
    expect(talks.cell('A').why.every((candidate) => candidate.lostBy === reason && candidate.lostTo === 'S2')).toBe(true);
  });

  it('withdraws just the red line: from that day it is gone, value and range are left', () => {
    const talks = buildLog();
    const target = talks.said('A', '2026-01-10', { value: 1, range: [0, 1], redLines: [atMost(1)] });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', target, { facet: 'red line' })] });
    expect(talks.cell('A', '2026-01-19').redLines).toHaveLength(1);
    expect(talks.cell('A', '2026-01-20')).toMatchObject({
      redLines: [],
      value: { kind: 'point', value: 1 },
      range: { low: 0, high: 1 },
    });
  });

  it('withdraws one issue only, where it names one', () => {
    const talks = buildLog();
    const target = talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', target, { issueId: 'another' })] });
    expect(talks.cell('A').state).toBe('held');
    talks.said('A', '2026-01-21', [], { links: [link('withdraws', target, { issueId: ISSUE })] });
    expect(talks.cell('A').state).toBe('none');
  });

  it('that are withdrawn themselves have no effect', () => {
    const talks = linked('withdraws', {});
    talks.said('A', '2026-01-25', [], { links: [link('withdraws', 'S2')] });
    expect(talks.cell('A', '2026-01-24').state).toBe('none');
    expect(talks.cell('A', '2026-01-25').state).toBe('held');
  });

  it('are withdrawn transitively: a withdrawal of the withdrawal of a withdrawal', () => {
    const talks = linked('withdraws', {});
    talks.said('A', '2026-01-25', [], { links: [link('withdraws', 'S2')] });
    talks.said('A', '2026-01-26', [], { links: [link('withdraws', 'S3')] });
    expect(talks.cell('A').state).toBe('none');
    talks.said('A', '2026-01-27', [], { links: [link('withdraws', 'S4')] });
    expect(talks.cell('A').state).toBe('held');
  });

  it('that withdraw one another in a circle end nothing', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', 'S1'), link('withdraws', 'S3')] });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', 'S2')] });
    expect(talks.cell('A').state).toBe('held');
  });

  it('that a statement makes to itself end nothing', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 }, { links: [link('withdraws', 'S1')] });
    expect(talks.cell('A').state).toBe('held');
  });

  it('that are withdrawn on one facet still act on the others', () => {
    const talks = buildLog();
    const target = talks.said('A', '2026-01-10', { value: 1, redLines: [atMost(1)] });
    const withdrawal = talks.said('A', '2026-01-20', [], { links: [link('withdraws', target)] });
    talks.said('A', '2026-01-25', [], { links: [link('withdraws', withdrawal, { facet: 'red line' })] });
    expect(talks.cell('A')).toMatchObject({ state: 'none', redLines: [{ kind: 'at most' }] });
  });

  it('that are retracted have no effect', () => {
    const talks = linked('withdraws', {}, { closedAt: '2026-01-21T00:00:00.000000Z' });
    expect(talks.cell('A').state).toBe('held');
  });

  it('that are still in review have no effect', () => {
    expect(linked('withdraws', {}, { status: 'in review' }).cell('A').state).toBe('held');
  });

  it.each(['responds to', 'clarifies'] as const)('%s only connects', (type) => {
    expect(linked(type, { evidence: 'reported' }).cell('A').state).toBe('held');
  });

  it('name the earliest of several that end it', () => {
    const talks = linked('withdraws', {});
    talks.said('A', '2026-01-15', [], { links: [link('walks back', 'S1')] });
    talks.said('A', '2026-01-15', [], { links: [link('withdraws', 'S1')] });
    expect(talks.cell('A').why).toMatchObject([{ lostBy: 'walked back', lostTo: 'S3' }]);
  });
});

describe('only a party’s own stated link ends its stated position', () => {
  it.each([
    ['another party', { party: 'B' }],
    ['commentary', { party: null }],
    ['a report of it by another party', { evidence: 'reported', reporterPartyId: 'B' }],
    ['a leak', { evidence: 'leaked' }],
    ['conduct', { evidence: 'observed' }],
    ['an inference', { coding: { evidence: 'inferred' } }],
  ] as const)('not %s', (_, by) => {
    expect(lostBy(linked('withdraws', { evidence: 'stated' }, by))).toBeNull();
  });

  it('also by a statement whose codings are inferred from it: the evidence of the link is its own', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-20', [{ issueId: 'x', value: 1, evidence: 'inferred' }, { issueId: 'y', value: 1 }], {
      evidence: 'stated',
      links: [link('withdraws', 'S1')],
    });
    expect(talks.cell('A').state).toBe('none');
    expect(talks.cell('A', '2026-01-31', { evidence: ['inferred', 'stated'] }).state).toBe('none');
  });

  it('a spokesperson of the party reporting its own words is its own voice', () => {
    expect(lostBy(linked('withdraws', { evidence: 'stated' }, { reporterPartyId: 'A' }))).toBe('withdrawn');
  });
});

describe('reported, leaked and inferred positions', () => {
  it.each([
    ['reported', 'reported', true],
    ['reported', 'leaked', true],
    ['leaked', 'reported', true],
    ['reported', 'inferred', true],
    ['inferred', 'reported', false],
    ['inferred', 'inferred', true],
    ['stated', 'inferred', true],
  ] as const)('a %s withdrawal ends a %s position: %s', (by, target, ends) => {
    const talks = linked('withdraws', { evidence: target }, { coding: { evidence: by } });
    expect(lostBy(talks)).toBe(ends ? 'withdrawn' : null);
  });

  it('are ended by the party that told them, where it takes its account back', () => {
    expect(lostBy(linked('withdraws', { evidence: 'reported' }, { party: 'B' }))).toBe('withdrawn');
  });

  it('are not ended by a party that neither said nor told them', () => {
    expect(lostBy(linked('withdraws', { evidence: 'reported' }, { party: 'C' }))).toBeNull();
  });

  it('are not ended by a report that the teller took its account back', () => {
    expect(lostBy(linked('withdraws', { evidence: 'reported' }, { party: 'B', evidence: 'reported', reporterPartyId: 'C' }))).toBeNull();
  });
});

describe('denies', () => {
  it.each(['reported', 'leaked', 'inferred'] as const)('stated by the same party ends a %s position', (evidence) => {
    expect(lostBy(linked('denies', { evidence }))).toBe('denied by its party');
  });

  it('ends a report also where the report names another speaker of the party', () => {
    expect(lostBy(linked('denies', { evidence: 'leaked' }, { speaker: 'spokesperson' }))).toBe('denied by its party');
  });

  it('between two speakers of one party is shown and ends nothing', () => {
    expect(lostBy(linked('denies', { evidence: 'stated' }, { speaker: 'envoy' }))).toBeNull();
  });

  it('between parties is shown and ends nothing', () => {
    expect(lostBy(linked('denies', { evidence: 'reported' }, { party: 'B' }))).toBeNull();
  });

  it('that is itself only reported ends nothing', () => {
    expect(lostBy(linked('denies', { evidence: 'reported' }, { evidence: 'reported', reporterPartyId: 'B' }))).toBeNull();
  });

  it('ends no conduct', () => {
    expect(linked('denies', { evidence: 'observed' }).cell('A').flags).toEqual(['observed conduct']);
  });
});

describe('reaffirms', () => {
  const old = (by: Spoken & { readonly party?: string | null; readonly coding?: Coded } = {}, first: Coded = {}) => {
    const talks = buildLog();
    const { party, coding, ...spoken } = by;
    talks.said('A', '2025-09-01', { value: 1, ...first });
    talks.said(party === undefined ? 'A' : party, '2026-01-20', coding ?? [], { ...spoken, links: [link('reaffirms', 'S1')] });
    return talks;
  };

  it('renews the target’s age even without a coding', () => {
    expect(old().cell('A')).toMatchObject({ evidencedOn: '2026-01-20', ageDays: 11, flags: [], saidOn: '2025-09-01' });
  });

  it('acts from its said-on', () => {
    expect(old().cell('A', '2026-01-19')).toMatchObject({ evidencedOn: '2025-09-01', flags: ['stale'] });
  });

  it.each([
    ['by another party', { party: 'B' }],
    ['by commentary', { party: null }],
    ['on weaker evidence', { evidence: 'reported', reporterPartyId: 'B' }],
  ] as const)('renews nothing %s', (_, by) => {
    expect(old(by).cell('A').evidencedOn).toBe('2025-09-01');
  });

  it('renews nothing once it is withdrawn', () => {
    const talks = old();
    talks.said('A', '2026-01-25', [], { links: [link('withdraws', 'S2')] });
    expect(talks.cell('A').evidencedOn).toBe('2025-09-01');
  });

  it('renews through a reaffirmation of the reaffirmation, and not through circles', () => {
    const talks = old();
    talks.said('A', '2026-01-28', [], { links: [link('reaffirms', 'S2'), link('reaffirms', 'S3')] });
    talks.said('A', '2026-01-15', [], { links: [link('reaffirms', 'S1')] });
    expect(talks.cell('A').evidencedOn).toBe('2026-01-28');
  });

  it('renews one facet only, where it names one', () => {
    const talks = buildLog();
    talks.said('A', '2025-09-01', { value: 1 });
    talks.said('A', '2026-01-20', [], { links: [link('reaffirms', 'S1', { facet: 'red line' })] });
    expect(talks.cell('A').evidencedOn).toBe('2025-09-01');
  });

  it('names every statement that renews, in the order of saying', () => {
    const talks = old();
    talks.said('A', '2026-01-28', [], { links: [link('reaffirms', 'S2')] });
    talks.said('A', '2026-01-20', [], { links: [link('reaffirms', 'S1')] });
    talks.said('A', '2025-09-01', [], { links: [link('reaffirms', 'S1')] });
    const indexed = indexLog(readingOf(), talks.log);
    const [coding] = evidenceOf(indexed, ISSUE, 'A').codings;
    if (!coding) throw new Error('nothing coded');
    expect(reaffirmations(indexed, coding, 'value').map(({ statementId }) => statementId)).toEqual(['S2', 'S4', 'S3']);
    expect(reaffirmations(indexLog(readingOf({ asOf: '2026-01-19' }), talks.log), coding, 'value')).toEqual([]);
  });

  it('revives nothing that has ended', () => {
    expect(old({}, { validUntil: '2025-12-31' }).cell('A').state).toBe('expired');
  });
});

describe('links and never-options', () => {
  it('a link ends every red line of the statement that it withdraws', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { option: 'one', redLines: [never('several'), never('none')] });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', 'S1')] });
    expect(talks.cell('A').redLines).toEqual([]);
  });
});
