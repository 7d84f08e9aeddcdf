import { buildLog, RECORDED } from './fixtures/build-log.js';
import type { Coded, Spoken } from './fixtures/build-log.js';
import type { Reading } from './log.js';

const ON = '2026-01-20';
const LATER = '2026-01-25';
const EARLIER = '2026-01-15';

type Saying = readonly [saidOn: string, coding: Coded, spoken?: Spoken];

/** Two statements by unnamed voices, so that no contest enters; the winner's value and why the other lost. */
function duel(first: Saying, second: Saying, reading: Partial<Reading> = {}) {
  const talks = buildLog();
  talks.may('president', 'decides', 'A');
  talks.may('minister', 'negotiates', 'A');
  talks.may('spokesperson', 'speaks for', 'A');
  for (const [index, [saidOn, coding, spoken]] of [first, second].entries()) {
    talks.said('A', saidOn, { value: index, ...coding }, { speakerKind: 'unnamed', ...spoken });
  }
  const { value, why } = talks.cell('A', '2026-01-31', reading);
  const lost = why.find(({ won, facet }) => !won && facet === 'value');
  return { winner: value?.kind === 'point' ? value.value : null, lostBy: lost?.lostBy };
}

describe('who wins (PRODUCT §3)', () => {
  it('(1) rank preferred before normal, whatever else', () => {
    expect(duel([EARLIER, { rank: 'preferred', evidence: 'inferred', commitment: 'floated' }], [LATER, {}])).toEqual({
      winner: 0,
      lostBy: 'rank',
    });
  });

  it.each(['leaked', 'reported', 'inferred'] as const)('(2) stated and not stale before %s', (evidence) => {
    expect(duel([EARLIER, {}], [LATER, { evidence }])).toEqual({ winner: 0, lostBy: 'evidence class' });
  });

  it.each(['leaked', 'reported'] as const)('(2) %s before inferred', (evidence) => {
    expect(duel([EARLIER, { evidence }], [LATER, { evidence: 'inferred' }])).toEqual({
      winner: 0,
      lostBy: 'evidence class',
    });
  });

  it('(2) leaked and reported are equal, so the later one wins', () => {
    expect(duel([EARLIER, { evidence: 'leaked' }], [LATER, { evidence: 'reported' }]).winner).toBe(1);
    expect(duel([EARLIER, { evidence: 'reported' }], [LATER, { evidence: 'leaked' }]).winner).toBe(1);
  });

  it('(2) inferred before stated but stale', () => {
    expect(duel(['2025-09-01', {}], [EARLIER, { evidence: 'inferred' }])).toEqual({
      winner: 1,
      lostBy: 'evidence class',
    });
  });

  it('(2) stated is stale after the limit of the negotiation, not on it', () => {
    const reported: Saying = [LATER, { evidence: 'reported' }];
    expect(duel([EARLIER, {}], reported, { staleAfterDays: 16 }).winner).toBe(0);
    expect(duel([EARLIER, {}], reported, { staleAfterDays: 15 }).winner).toBe(1);
  });

  it('(3) not floated before floated', () => {
    expect(duel([EARLIER, {}], [LATER, { commitment: 'floated' }])).toEqual({ winner: 0, lostBy: 'floated' });
    expect(duel([EARLIER, { commitment: null }], [LATER, { commitment: 'floated' }]).winner).toBe(0);
  });

  it('(4) later said-from', () => {
    expect(duel([ON, {}, { saidFrom: LATER, saidOn: '2026-01-30' }], [ON, {}, { saidFrom: EARLIER }])).toEqual({
      winner: 0,
      lostBy: 'said earlier',
    });
  });

  it('(4) an unknown said-from is the oldest', () => {
    expect(duel([LATER, {}, { saidFrom: null }], [EARLIER, {}])).toEqual({ winner: 1, lostBy: 'said earlier' });
  });

  it('(4) then later said-on', () => {
    expect(duel([LATER, {}, { saidFrom: null }], [ON, {}, { saidFrom: null }])).toEqual({
      winner: 0,
      lostBy: 'said earlier',
    });
  });

  it.each([
    ['decides before negotiates', { speakerId: 'president' }, { speakerId: 'minister' }],
    ['negotiates before speaks for', { speakerId: 'minister' }, { speakerId: 'spokesperson' }],
    ['speaks for before other', { speakerId: 'spokesperson' }, { speakerId: 'stranger' }],
    ['no speaker is speaks for, before other', { speakerId: null, speakerKind: null }, { speakerId: 'stranger' }],
    ['an unknown speaker is other', { speakerId: 'spokesperson' }, { speakerId: 'president', speakerKind: 'unknown' }],
  ] as const)('(5) higher authority: %s', (_, higher, lower) => {
    expect(duel([ON, {}, higher], [ON, {}, lower])).toEqual({ winner: 0, lostBy: 'authority' });
    expect(duel([ON, {}, lower], [ON, {}, higher])).toEqual({ winner: 1, lostBy: 'authority' });
  });

  it('(5) no speaker and one who speaks for the party are equal', () => {
    expect(duel([ON, {}, { speakerId: null, speakerKind: null }], [ON, {}, { speakerId: 'spokesperson' }]).lostBy).toBe('id');
  });

  it('(6) better credibility', () => {
    expect(duel([ON, {}, { credibility: 2 }], [ON, {}, { credibility: 3 }])).toEqual({ winner: 0, lostBy: 'credibility' });
  });

  it.each([6, null])('(6) a credibility of %s counts as 3.5', (unjudged) => {
    expect(duel([ON, {}, { credibility: unjudged }], [ON, {}, { credibility: 4 }]).winner).toBe(0);
    expect(duel([ON, {}, { credibility: 3 }], [ON, {}, { credibility: unjudged }]).winner).toBe(0);
  });

  it('(7) later first recording of the position, whatever its later revisions', () => {
    const recordedLater = { firstRecordedAt: '2026-01-02T00:00:00.000000Z' };
    expect(duel([ON, recordedLater, { recordedAt: RECORDED }], [ON, {}, { recordedAt: '2026-01-09T00:00:00.000000Z' }])).toEqual({
      winner: 0,
      lostBy: 'recorded earlier',
    });
  });

  it('(8) the greater id, so that one always wins', () => {
    expect(duel([ON, { positionId: 'b' }], [ON, { positionId: 'a' }])).toEqual({ winner: 0, lostBy: 'id' });
    expect(duel([ON, { positionId: 'a' }], [ON, { positionId: 'b' }])).toEqual({ winner: 1, lostBy: 'id' });
  });

  it('a position that the log holds twice loses to itself by its id', () => {
    expect(duel([ON, { positionId: 'a', value: 2 }], [ON, { positionId: 'a', value: 2 }])).toEqual({ winner: 2, lostBy: 'id' });
  });
});

describe('the authority of a speaker', () => {
  const speaking = (spoken: Spoken) => {
    const talks = buildLog();
    talks.may('diplomat', 'other', 'A', { validUntil: '2026-01-09' });
    talks.may('diplomat', 'negotiates', 'A', { validFrom: '2026-01-10', recordedAt: '2026-01-12T00:00:00.000000Z' });
    talks.may('diplomat', 'speaks for', 'A', { validFrom: '2026-01-10' });
    talks.may('diplomat', 'decides', 'B');
    talks.may('envoy', 'speaks for', 'A');
    talks.said('A', '2026-01-20', { value: 0 }, { speaker: 'envoy', speakerKind: 'unnamed' });
    talks.said('A', '2026-01-20', { value: 1 }, { speaker: 'diplomat', speakerKind: 'unnamed', ...spoken });
    return talks;
  };

  it('is the highest of those held on the day of the statement, for that party', () => {
    expect(speaking({}).cell('A')).toMatchObject({ speakerId: 'diplomat' });
    expect(speaking({}).cell('A').why).toMatchObject([{ won: true }, { lostBy: 'authority' }]);
  });

  it('is not what the speaker may do later or did before', () => {
    expect(speaking({ saidOn: '2026-01-09', saidFrom: '2026-01-20' }).cell('A')).toMatchObject({ speakerId: 'envoy' });
  });

  it('is as known at K', () => {
    const early = speaking({}).cell('A', '2026-01-31', { knownAt: '2026-01-11T00:00:00.000000Z' });
    expect(early.why).toMatchObject([{ won: true }, { lostBy: 'id' }]);
  });
});

describe('a mediator’s proposal', () => {
  const mediated = () => {
    const talks = buildLog();
    talks.mediates('A');
    talks.said('A', '2026-01-20', { value: 2, range: [2, 3], salience: 9 }, { kind: 'proposal' });
    return talks;
  };

  it('wins where no other value is live: held, flag proposal, in no number', () => {
    expect(mediated().cell('A')).toMatchObject({
      state: 'held',
      value: { kind: 'point', value: 2 },
      flags: ['proposal'],
      inNumbers: false,
      range: { low: 2, high: 3 },
      salience: { value: 9 },
    });
  });

  it('enters numbers when switched on', () => {
    expect(mediated().cell('A', '2026-01-31', { countProposals: true }).inNumbers).toBe(true);
  });

  it('gives way to any other live value, however old or weak, with its range and salience', () => {
    const talks = mediated();
    talks.said('A', '2026-01-02', { value: 1, evidence: 'inferred', commitment: 'floated' });
    const cell = talks.cell('A');
    expect(cell).toMatchObject({ value: { kind: 'point', value: 1 }, range: null, salience: null, inNumbers: true });
    expect(cell.why).toMatchObject([
      { facet: 'value', won: true, positionId: 'S2/1' },
      { facet: 'value', lostBy: 'mediator proposal beside a live value', lostTo: 'S2/1' },
      { facet: 'range', lostBy: 'mediator proposal beside a live value', lostTo: 'S2/1' },
      { facet: 'salience', lostBy: 'mediator proposal beside a live value', lostTo: 'S2/1' },
    ]);
  });

  it('stands against an open position, which gives no value', () => {
    const talks = mediated();
    talks.said('A', '2026-01-25', { kind: 'raised' });
    expect(talks.cell('A').state).toBe('held');
  });

  it('is so by the seat as known at K', () => {
    const talks = buildLog();
    talks.mediates('A', { recordedAt: '2026-01-15T00:00:00.000000Z' });
    talks.said('A', '2026-01-05', { value: 2 }, { kind: 'proposal' });
    expect(talks.cell('A', '2026-01-31', { knownAt: '2026-01-14T00:00:00.000000Z' }).flags).toEqual([]);
    expect(talks.cell('A').flags).toEqual(['proposal']);
  });

  it('is a value like any other from a party that does not mediate, or in a statement of another kind', () => {
    const talks = buildLog();
    talks.mediates('B');
    talks.mediates('C', { role: 'principal' });
    talks.said('A', '2026-01-20', { value: 2 }, { kind: 'proposal' });
    talks.said('B', '2026-01-20', { value: 2 }, { kind: 'request' });
    talks.said('C', '2026-01-20', { value: 2 }, { kind: 'proposal' });
    expect(['A', 'B', 'C'].map((party) => talks.cell(party).inNumbers)).toEqual([true, true, true]);
  });
});
