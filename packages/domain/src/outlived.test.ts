import fc from 'fast-check';
import { dayNumber, dayOf } from './day.js';
import { atMost, buildLog, issueOf, link, readingOf } from './fixtures/build-log.js';
import type { Coded, Spoken } from './fixtures/build-log.js';
import { outlivedStatements } from './outlived.js';
import { resolveCell } from './resolve-cell.js';
import type { Evidence } from './vocabulary.js';

type Talks = ReturnType<typeof buildLog>;

const READING = readingOf({ asOf: '2026-12-31', staleAfterDays: 12, contestWindowDays: 4 });
const issue = issueOf();
const RUNS = Number(process.env.RUNS ?? 100);

const outlivedIn = ({ log }: Talks, reading = READING) => outlivedStatements({ reading, issue, log });

/** Said on 1 January, and again on 10 January. */
function saidTwice(first: Coded, second: Coded = {}, spoken: { by?: string | null; first?: Spoken; second?: Spoken } = {}): Talks {
  const talks = buildLog();
  talks.said(spoken.by === undefined ? 'A' : spoken.by, '2026-01-01', { value: 1, ...first }, { speaker: 'one', ...spoken.first });
  talks.said('A', '2026-01-10', { value: 2, ...second }, { speaker: 'other', ...spoken.second });
  return talks;
}

describe('outlivedStatements', () => {
  it('are those that a later word, said after the window of contest, replaces for ever', () => {
    expect(outlivedIn(saidTwice({}))).toEqual(new Map([['S1', { partyId: 'A', from: '2026-01-10' }]]));
  });

  it.each<[string, Talks]>([
    ['decline, once a value is said', saidTwice({ kind: 'declines', value: null }, { evidence: 'inferred', commitment: 'floated' })],
    ['are less than preferred', saidTwice({}, { rank: 'preferred' })],
    ['are leaked, and what came later is reported', saidTwice({ evidence: 'leaked' }, { evidence: 'reported' })],
    ['are inferred, and what came later is reported', saidTwice({ evidence: 'inferred' }, { evidence: 'reported' })],
    ['are floated, and what came later is not', saidTwice({ commitment: 'floated' })],
    ['are a proposal, and what came later is not', saidTwice({}, {}, { first: { kind: 'proposal' } })],
  ])('are those that %s', (_, talks) => {
    expect(outlivedIn(talks).get('S1')?.from).toBe('2026-01-10');
  });

  it('have each facet that they speak to spoken to later', () => {
    const talks = saidTwice({ salience: 40, range: [0, 1] });
    expect(outlivedIn(talks).size).toBe(0);
    talks.said('A', '2026-01-12', { kind: null, salience: 50 });
    expect(outlivedIn(talks).size).toBe(0);
    talks.said('A', '2026-01-18', { value: 2, range: [1, 3] });
    expect(outlivedIn(talks).get('S1')).toEqual({ partyId: 'A', from: '2026-01-18' });
  });

  it.each<[string, Talks]>([
    ['may still contest', saidTwice({}, {}, { second: { saidOn: '2026-01-05', saidFrom: '2026-01-05' } })],
    ['may stand again when what came later ends', saidTwice({}, { validUntil: '2026-01-20' })],
    ['may stand again when a condition is broken', saidTwice({}, { condition: 'if B stops' })],
    ['stand until what came later begins', saidTwice({}, { validFrom: '2026-01-20' })],
    ['may be said later than what has no certain day', saidTwice({}, {}, { second: { saidFrom: null } })],
    ['end themselves', saidTwice({ validUntil: '2026-01-20' })],
    ['have a condition themselves', saidTwice({ condition: 'if B stops' })],
    ['draw a red line', saidTwice({ redLines: [atMost(1)] })],
    ['decline, while nothing but that is said', saidTwice({ kind: 'declines', value: null }, { kind: 'raised', value: null })],
    ['are preferred', saidTwice({ rank: 'preferred' })],
    ['do not get stale as what came later does', saidTwice({ evidence: 'reported' })],
    ['are stated, and what came later is reported', saidTwice({}, { evidence: 'leaked' })],
    ['are reported, and what came later is inferred', saidTwice({ evidence: 'reported' }, { evidence: 'inferred' })],
    ['are more than floated', saidTwice({}, { commitment: 'floated' })],
    ['are more than a proposal', saidTwice({}, {}, { second: { kind: 'proposal' } })],
    ['link to others', saidTwice({}, {}, { first: { links: [link('reaffirms', 'S2')] } })],
    ['are linked to', saidTwice({}, {}, { second: { links: [link('reaffirms', 'S1')] } })],
    ['are replaced by what is taken back', withLater(saidTwice({}), { links: [link('withdraws', 'S2')] })],
    ['are another party’s', saidTwice({}, {}, { by: 'B' })],
    ['are nobody’s', saidTwice({}, {}, { by: null })],
    ['code the issue twice', codedTwice()],
    ['are not published', saidTwice({}, {}, { first: { status: 'in review' } })],
  ])('are not those that %s', (_, talks) => {
    expect(outlivedIn(talks).get('S1')).toBeUndefined();
  });

  it('are outlived only by what the reading lets through', () => {
    const talks = saidTwice({}, {}, { second: { marking: 'red' } });
    expect(outlivedIn(talks).size).toBe(1);
    expect(outlivedIn(talks, { ...READING, clearance: 'amber' }).size).toBe(0);
  });

  it('are none at an earlier knowledge', () => {
    expect(outlivedIn(saidTwice({}), { ...READING, knownAt: '2026-02-01T00:00:00.000000Z' }).size).toBe(0);
  });

  it('change no cell on any later day by being left out', () => {
    let leftOut = 0;
    fc.assert(
      fc.property(talksOf, (talks) => {
        const outlived = outlivedIn(talks);
        leftOut += outlived.size;
        for (let at = 0; at < 75; at++) expectSame(talks, day(at), outlived);
      }),
      { numRuns: RUNS },
    );
    expect(leftOut).toBeGreaterThan(RUNS / 4);
  });
});

function withLater(talks: Talks, spoken: Spoken): Talks {
  talks.said('A', '2026-01-30', { kind: null, salience: 1 }, spoken);
  return talks;
}

function codedTwice(): Talks {
  const talks = buildLog();
  talks.said('A', '2026-01-01', [{ value: 1 }, { value: 2 }]);
  talks.said('A', '2026-01-10', { value: 2 });
  return talks;
}

function expectSame({ log }: Talks, asOf: string, outlived: ReturnType<typeof outlivedIn>): void {
  const cellOf = (statements: typeof log.statements) => {
    const { why: _why, statementCount: _count, ...cell } = resolveCell({ ...READING, asOf }, issue, 'A', { ...log, statements });
    return cell;
  };
  const matters = log.statements.filter(({ statementId }) => asOf < (outlived.get(statementId)?.from ?? 'later'));
  expect(cellOf(matters)).toEqual(cellOf(log.statements));
}

const rarely = <T>(some: fc.Arbitrary<T>) => fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });

const mostly = <T>(usual: T, ...others: T[]) => fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) });

const sentence = fc.record({
  on: fc.integer({ min: 0, max: 60 }),
  before: mostly<number | null>(0, 3, null),
  value: fc.integer({ min: 0, max: 3 }),
  speaker: fc.constantFrom('minister', 'president', 'envoy', undefined),
  speakerKind: mostly<'person' | 'unnamed'>('person', 'unnamed'),
  evidence: mostly<Evidence>('stated', 'leaked', 'reported', 'inferred', 'observed'),
  rank: mostly<'normal' | 'preferred'>('normal', 'preferred'),
  commitment: mostly<'stated' | 'insisted' | 'floated'>('stated', 'insisted', 'floated'),
  from: rarely(fc.integer({ min: -4, max: 6 })),
  until: rarely(fc.integer({ min: 6, max: 14 })),
  link: rarely(fc.tuple(fc.constantFrom('withdraws' as const, 'reaffirms' as const, 'denies' as const), fc.nat(19))),
  party: mostly('A', 'bloc', 'union', 'B'),
  condition: rarely(fc.integer({ min: 0, max: 9 })),
  redLine: mostly(false, true),
  range: rarely(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 3 }))),
  salience: rarely(fc.integer({ min: 0, max: 9 })),
  kind: mostly<'point' | 'declines' | null>('point', 'declines', null),
  said: mostly<'claim' | 'proposal'>('claim', 'proposal'),
  marking: mostly<'clear' | 'red'>('clear', 'red'),
});

const talksOf = fc.tuple(fc.array(sentence, { minLength: 4, maxLength: 24 }), fc.boolean(), fc.boolean()).map(([sentences, hasBlocs, mediates]) => {
  const talks = buildLog();
  talks.may('president', 'decides', 'A');
  talks.may('minister', 'negotiates', 'A');
  if (hasBlocs) {
    talks.joins('A', 'bloc', { validFrom: day(8), validUntil: day(45) });
    talks.joins('A', 'union');
  }
  if (mediates) talks.mediates('A');
  sentences.forEach(({ on, before, from, until, link: linked, speaker, speakerKind, party, condition, redLine, value, range, salience, kind, said, marking, ...coding }, at) => {
    const asked: Coded = {
      ...coding,
      validFrom: from === null ? null : day(on + from),
      validUntil: until === null ? null : day(on + until),
      kind,
      salience,
      ...(kind === 'point' && { value }),
      ...(range !== null && { range }),
      redLines: redLine ? [atMost(1)] : [],
      ...(condition !== null && { condition: 'if B stops' }),
    };
    const spoken: Spoken = {
      kind: said,
      marking,
      saidFrom: before === null ? null : day(on - before),
      ...(speaker !== undefined && { speaker, speakerKind }),
      links: linked === null ? [] : [link(linked[0], `S${linked[1] + 1}`)],
    };
    talks.said(party, day(on), asked, spoken);
    if (condition !== null) talks.judged(`S${at + 1}/1`, 'broken', day(on + condition));
  });
  return talks;
});

function day(of2026: number): string {
  return dayOf(dayNumber('2026-01-01') + of2026);
}
