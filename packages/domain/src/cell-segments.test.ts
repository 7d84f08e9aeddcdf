import fc from 'fast-check';
import { dayFlags } from './cell-flags.js';
import { cellOnDay, cellSegments } from './cell-segments.js';
import type { CellSegment } from './cell-segments.js';
import { dayNumber, dayOf } from './day.js';
import { atMost, buildLog, issueOf, link, readingOf } from './fixtures/build-log.js';
import { resolveCell } from './resolve-cell.js';
import { splitLog } from './split-log.js';
import { valueSeries } from './value-series.js';
import type { Evidence } from './vocabulary.js';

type Talks = ReturnType<typeof buildLog>;

const LIMITS = { changes: 4, days: 9 };
const READING = readingOf({ staleAfterDays: 12, contestWindowDays: 4 });
const issue = issueOf();
const RUNS = Number(process.env.RUNS ?? 30);

const questionOf = ({ log }: Talks) => ({ reading: READING, issue, partyId: 'A', log: splitLog(log)(issue.issueId, 'A') });
const segmentsOf = (talks: Talks) => cellSegments(questionOf(talks), { limits: LIMITS, from: null });

/** What a reader of that day finds in the log: nothing that was said later. */
function cutOn({ log }: Talks, asOf: string) {
  const statements = log.statements.filter(({ saidOn }) => saidOn <= asOf);
  const ids = statements.flatMap(({ positions }) => positions.map(({ positionId }) => positionId));
  const assessments = log.assessments.filter(({ positionId }) => ids.includes(positionId));
  return splitLog({ ...log, statements, assessments })(issue.issueId, 'A');
}

function expectToAnswer(talks: Talks, segments: readonly CellSegment[], asOf: string): void {
  const log = cutOn(talks, asOf);
  const reading = { ...READING, asOf };
  const { why: _why, conduct: _conduct, ...cell } = resolveCell(reading, issue, 'A', log);
  const segment = segments.findLast(({ from }) => from <= asOf);
  if (segment === undefined) return expect(cell).toEqual(resolveNothing(asOf));
  expect(cellOnDay(segment.cell, reading)).toEqual(cell);
  const line = cell.statementCount > 1 ? valueSeries({ reading, issue, partyId: 'A', log }, LIMITS) : [];
  expect(segment.line).toEqual(line);
}

function resolveNothing(asOf: string) {
  const { why: _why, conduct: _conduct, ...cell } = resolveCell({ ...READING, asOf }, issue, 'A', buildLog().log);
  return cell;
}

describe('cellSegments', () => {
  it('are none of a cell that nobody speaks to', () => {
    expect(segmentsOf(buildLog())).toEqual([]);
  });

  it('begin where something is said, and go on after it has ended', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-30', { value: 1, validUntil: '2026-02-01' });
    const states = segmentsOf(talks).map(({ from, cell }) => `${from} ${cell.state}`);
    expect(states.slice(1)).toEqual(['2026-01-30 held', '2026-02-02 expired', '2026-02-12 expired']);
  });

  it('keep the line where only something that lost gets old', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-01', { value: 1 });
    talks.said('A', '2026-01-06', { value: 2 });
    const segments = segmentsOf(talks);
    for (const asOf of ['2026-01-05', '2026-01-06', '2026-01-14', '2026-01-19']) expectToAnswer(talks, segments, asOf);
    expect(segments.find(({ from }) => from === '2026-01-14')?.line).toHaveLength(2);
  });

  it('answer the same of a whole log as of the cell’s own part of it', () => {
    const talks = buildLog();
    talks.said('B', '2026-01-02', { value: 3 });
    talks.said('A', '2026-01-05', { value: 1 });
    talks.said('A', '2026-01-08', { kind: null }, { links: [link('withdraws', 'S1')] });
    const whole = cellSegments({ ...questionOf(talks), log: talks.log }, { limits: LIMITS, from: null });
    for (const asOf of ['2026-01-02', '2026-01-05', '2026-01-08', '2026-01-30']) expectToAnswer(talks, whole, asOf);
  });

  it('end a contest while only the rival is old', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1 }, { speaker: 'one' });
    talks.said('A', '2026-01-06', { value: 3 }, { speaker: 'other' });
    const segments = segmentsOf(talks);
    for (const asOf of ['2026-01-06', '2026-01-17', '2026-01-18', '2026-01-19']) expectToAnswer(talks, segments, asOf);
    expect(segments.map(({ from, cell }) => [from, cell.contest.length])).toEqual([
      ['2026-01-05', 0],
      ['2026-01-06', 2],
      ['2026-01-18', 0],
      ['2026-01-19', 2],
    ]);
  });

  it('count what makes no difference any more, of the party itself or of the bloc that speaks for it', () => {
    const talks = buildLog();
    talks.joins('A', 'bloc');
    talks.said('bloc', '2026-01-01', { value: 1 });
    talks.said('bloc', '2026-01-10', { value: 2 });
    talks.said('A', '2026-02-01', { value: 1 });
    const segments = segmentsOf(talks);
    for (const asOf of ['2026-01-05', '2026-01-10', '2026-01-31', '2026-02-01', '2026-02-20']) expectToAnswer(talks, segments, asOf);
    expect(segments.find(({ from }) => from === '2026-01-10')?.cell).toMatchObject({ inheritedFrom: 'bloc', statementCount: 2 });
  });

  it('take from what is kept already what was held before they begin', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-01', { value: 1 }, { speaker: 'one' });
    talks.said('A', '2026-01-06', { value: 2 }, { speaker: 'other' });
    const asked: string[] = [];
    const heldBefore = (day: string) => {
      asked.push(day);
      return { kind: 'point', value: 3 } as const;
    };
    const [first] = cellSegments(questionOf(talks), { limits: LIMITS, from: '2026-01-06', heldBefore });
    expect(asked).toContain('2026-01-01');
    expect(first?.line.at(-1)).toMatchObject({ from: '2026-01-06', value: { value: 2 } });
  });

  it('have no line on options, where nothing lies between poles', () => {
    const talks = buildLog();
    const nominal = issueOf({ kind: 'nominal', options: ['x', 'y'].map((key) => ({ key, label: key, text: '' })), distances: null });
    talks.said('A', '2026-01-10', { option: 'x' });
    talks.said('A', '2026-01-11', { option: 'y' });
    const segments = cellSegments({ ...questionOf(talks), issue: nominal }, { limits: LIMITS, from: null });
    expect(segments.at(-1)).toMatchObject({ cell: { value: { option: 'y' } }, line: [] });
  });

  it('answer what the log answers, on every day', () => {
    fc.assert(
      fc.property(talksOf, (talks) => {
        const segments = segmentsOf(talks);
        for (let at = 0; at < 75; at++) expectToAnswer(talks, segments, day(at));
      }),
      { numRuns: RUNS },
    );
  });

  it('made from a day on, are those made from the beginning', () => {
    fc.assert(
      fc.property(talksOf, fc.integer({ min: 0, max: 60 }), (talks, at) => {
        const segments = cellSegments(questionOf(talks), { limits: LIMITS, from: day(at) });
        expect(segments[0]?.from).toBe(day(at));
        for (let later = at; later < 75; later += 3) expectToAnswer(talks, segments, day(later));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('dayFlags', () => {
  it('are none where nothing ends and nothing is dated', () => {
    expect(dayFlags({ state: 'held', validUntil: null, evidencedOn: null }, { asOf: '2026-01-31', staleAfterDays: 1 })).toEqual([]);
  });
});

const sentence = fc.record({
  on: fc.integer({ min: 5, max: 40 }),
  value: fc.integer({ min: 0, max: 3 }),
  speaker: fc.constantFrom('minister', 'president', 'envoy'),
  evidence: fc.constantFrom<Evidence>('stated', 'reported', 'observed'),
  rank: fc.constantFrom('normal' as const, 'preferred' as const),
  from: fc.option(fc.integer({ min: -4, max: 6 })),
  until: fc.option(fc.integer({ min: 6, max: 14 })),
  link: fc.option(fc.tuple(fc.constantFrom('withdraws' as const, 'reaffirms' as const), fc.nat(6))),
  party: fc.constantFrom('A', 'A', 'A', 'bloc', 'B'),
  condition: fc.option(fc.integer({ min: 0, max: 9 })),
  redLine: fc.boolean(),
  range: fc.option(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 3 }))),
  salience: fc.option(fc.integer({ min: 0, max: 9 })),
  kind: fc.constantFrom('point' as const, 'point' as const, 'point' as const, 'declines' as const, null),
});

const talksOf = fc.tuple(fc.array(sentence, { maxLength: 14 }), fc.boolean(), fc.boolean()).map(([sentences, hasBloc, hasLinks]) => {
  const talks = buildLog();
  talks.may('president', 'decides', 'A');
  talks.may('minister', 'negotiates', 'A');
  if (hasBloc) talks.joins('A', 'bloc', { validFrom: day(8), validUntil: day(45) });
  sentences.forEach(({ on, from, until, link: linked, speaker, party, condition, redLine, value, range, salience, kind, ...coding }, at) => {
    const dated = { validFrom: from === null ? null : day(on + from), validUntil: until === null ? null : day(on + until) };
    const asked = {
      ...coding,
      ...dated,
      kind,
      salience,
      ...(kind === 'point' && { value }),
      ...(range !== null && { range }),
      redLines: redLine ? [atMost(1)] : [],
      ...(condition !== null && { condition: 'if B stops' }),
    };
    const links = linked === null || !hasLinks ? [] : [link(linked[0], `S${linked[1] + 1}`)];
    talks.said(party, day(on), asked, { speaker, links });
    if (condition !== null) talks.judged(`S${at + 1}/1`, 'broken', day(on + condition));
  });
  return talks;
});

function day(of2026: number): string {
  return dayOf(dayNumber('2026-01-01') + of2026);
}
