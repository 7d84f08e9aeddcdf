import fc from 'fast-check';
import { coded, issueOf, link, readingOf } from './fixtures/build-log.js';
import type { LoggedPosition, MembershipRevision, NegotiationLog, StatementRevision } from './log.js';
import { resolveCell } from './resolve-cell.js';
import {
  AUTHORITIES,
  CHANNELS,
  COMMITMENTS,
  CONDITION_STATES,
  EVIDENCE,
  FACETS,
  FLAGS,
  LINK_TYPES,
  MARKINGS,
  RANKS,
  STATEMENT_KINDS,
  STATEMENT_STATUSES,
} from './vocabulary.js';

const oneOf = <Word>(words: readonly Word[]) => fc.constantFrom(...words);
const day = fc.integer({ min: 1, max: 31 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`);
const instant = day.map((text) => `${text}T12:00:00.000000Z`);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const level = fc.integer({ min: 0, max: 3 });

/** Mostly what is usual, sometimes anything: so that most random statements do reach the cell. */
const mostly = <Word>(usual: Word, words: readonly Word[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: oneOf(words) });

const coding: fc.Arbitrary<Omit<LoggedPosition, 'positionId'>> = fc
  .record({
    kind: mostly('point', ['point', 'declines', 'undisclosed', 'raised', null] as const),
    value: level,
    range: orNull(fc.tuple(level, level).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])),
    redLines: fc.array(
      fc.record({ kind: oneOf(['at most', 'at least'] as const), value: level, option: fc.constant(null) }),
      { maxLength: 2 },
    ),
    salience: orNull(fc.integer({ min: 0, max: 9 })),
    commitment: orNull(oneOf(COMMITMENTS)),
    hasCondition: fc.boolean(),
    rank: mostly('normal', RANKS),
    ambiguous: fc.boolean(),
    evidence: mostly('stated', EVIDENCE),
    firstRecordedAt: instant,
    validFrom: orNull(day),
    validUntil: orNull(day),
  })
  .map(({ range, hasCondition, ...rest }) =>
    coded({
      ...rest,
      positionId: '',
      ...(range === null ? {} : { range }),
      ...(hasCondition ? { condition: 'if B stops' } : {}),
    }),
  );

const spoken = fc.record({
  partyId: mostly('A', ['A', 'B', 'bloc', 'elsewhere', null]),
  speakerId: orNull(oneOf(['x', 'y', 'z'])),
  speakerKind: mostly('person', ['person', 'unnamed', 'unknown'] as const),
  reporterPartyId: fc.constantFrom(null, null, 'A', 'B'),
  kind: mostly('claim', STATEMENT_KINDS),
  evidence: mostly('stated', EVIDENCE),
  channel: mostly('public', CHANNELS),
  marking: mostly('clear', MARKINGS),
  status: mostly('published', STATEMENT_STATUSES),
  saidOn: day,
  saidFrom: orNull(day),
  credibility: orNull(fc.integer({ min: 1, max: 6 })),
  recordedAt: fc.constant('2026-01-01T00:00:00.000000Z'),
  closedAt: fc.constantFrom(null, null, null, '2026-01-15T00:00:00.000000Z'),
  codings: fc.array(coding, { maxLength: 2 }),
  links: fc.array(fc.tuple(oneOf(LINK_TYPES), fc.nat({ max: 11 }), orNull(oneOf(FACETS))), { maxLength: 2 }),
});

const statements = fc.array(spoken, { minLength: 1, maxLength: 12 }).map((all) =>
  all.map(({ codings, links, ...rest }, index): StatementRevision => ({
    ...rest,
    statementId: `S${index}`,
    revision: 1,
    speakerKind: rest.speakerId === null ? null : rest.speakerKind,
    positions: codings.map((position, place) => ({ ...position, positionId: `S${index}/${place}` })),
    links: links.map(([type, target, facet]) => link(type, `S${target}`, facet === null ? {} : { facet })),
  })),
);

const open = { recordedAt: '2026-01-01T00:00:00.000000Z', closedAt: null, validFrom: null, validUntil: null };
const membership: MembershipRevision = { ...open, partyId: 'A', blocId: 'bloc' };
const log: fc.Arbitrary<NegotiationLog> = fc.record({
  statements,
  memberships: fc.subarray([membership, { ...membership, blocId: 'union' }]),
  authorities: fc.array(
    fc
      .record({ speakerId: oneOf(['x', 'y', 'z']), partyId: fc.constant('A'), authority: oneOf(AUTHORITIES) })
      .map((row) => ({ ...open, ...row })),
    { maxLength: 4 },
  ),
  assessments: fc.array(
    fc
      .record({ positionId: oneOf(['S0/0', 'S1/0', 'S2/0', 'S3/1']), state: oneOf(CONDITION_STATES), assessedOn: day, recordedAt: instant })
      .map((row) => ({ ...row, closedAt: null })),
    { maxLength: 4 },
  ),
  seats: fc.subarray([{ partyId: 'A', role: 'mediator', recordedAt: open.recordedAt, closedAt: null } as const]),
});
const reading = fc
  .record({ asOf: day, knownAt: fc.constantFrom(null, '2026-01-14T00:00:00.000000Z'), staleAfterDays: fc.constantFrom(5, 90) })
  .map(readingOf);

const cellOf = (given: ReturnType<typeof readingOf>, from: NegotiationLog, partyId = 'A') =>
  resolveCell(given, issueOf(), partyId, from);

const reversed = <Item>(items: readonly Item[]) => items.toReversed();

describe('resolveCell', () => {
  it('does not depend on the order of the log', () => {
    fc.assert(
      fc.property(reading, log, (given, from) => {
        const turned = {
          statements: reversed(from.statements),
          memberships: reversed(from.memberships),
          authorities: reversed(from.authorities),
          assessments: reversed(from.assessments),
          seats: reversed(from.seats),
        };
        expect(cellOf(given, turned)).toEqual(cellOf(given, from));
      }),
      { numRuns: 500 },
    );
  });

  it('is changed by nobody who is neither the party, nor its bloc, nor linked', () => {
    const strangers = fc.array(spoken, { maxLength: 6 }).map((all) =>
      all.map(({ codings, links: _, ...rest }, index): StatementRevision => ({
        ...rest,
        partyId: 'stranger',
        statementId: `T${index}`,
        revision: 1,
        positions: codings.map((position, place) => ({ ...position, positionId: `T${index}/${place}` })),
        links: [],
      })),
    );
    fc.assert(
      fc.property(reading, log, strangers, (given, from, others) => {
        expect(cellOf(given, { ...from, statements: [...others, ...from.statements] })).toEqual(cellOf(given, from));
      }),
      { numRuns: 300 },
    );
  });

  it('takes what the reader may not see as never said', () => {
    fc.assert(
      fc.property(reading, log, (given, from) => {
        const visible = from.statements.filter(({ marking, channel }) => marking === 'clear' && channel === 'public');
        const narrow = { ...given, clearance: 'clear', channels: ['public'] } as const;
        expect(cellOf(narrow, from)).toEqual(cellOf(given, { ...from, statements: visible }));
      }),
      { numRuns: 300 },
    );
  });

  it('takes a retracted statement as never said from its closing on, and as before at an earlier instant', () => {
    const closedAt = '2026-01-20T00:00:00.000000Z';
    fc.assert(
      fc.property(reading, log, fc.nat(), (given, from, choice) => {
        const { statementId } = from.statements[choice % from.statements.length] as StatementRevision;
        const without = from.statements.filter((statement) => statement.statementId !== statementId);
        const retracted = from.statements.map((statement) =>
          statement.statementId === statementId && statement.closedAt === null ? { ...statement, closedAt } : statement,
        );
        const at = (knownAt: string | null, statementsKnown: readonly StatementRevision[]) =>
          cellOf({ ...given, knownAt }, { ...from, statements: statementsKnown });

        expect(at(closedAt, retracted)).toEqual(at(closedAt, without));
        expect(at(null, retracted)).toEqual(at(null, without));
        expect(at('2026-01-19T00:00:00.000000Z', retracted)).toEqual(at('2026-01-19T00:00:00.000000Z', from.statements));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its promises, whatever is logged', () => {
    fc.assert(
      fc.property(reading, log, (given, from) => {
        const cell = cellOf(given, from);
        const value = cell.value?.kind === 'point' ? cell.value.value : null;

        expect(cell.inNumbers && cell.state !== 'held').toBe(false);
        expect(cell.flags).toEqual(FLAGS.filter((flag) => cell.flags.includes(flag)));
        expect(cell.flags.includes('contested')).toBe(cell.contest.length > 1);
        expect(cell.flags.includes('inherited')).toBe(cell.inheritedFrom !== null);
        expect(cell.crossed.every((redLine) => cell.redLines.includes(redLine))).toBe(true);
        expect(cell.ageDays === null || cell.ageDays >= 0).toBe(true);
        if (cell.state === 'held' && cell.range !== null && value !== null) {
          expect(cell.range.low).toBeLessThanOrEqual(value);
          expect(cell.range.high).toBeGreaterThanOrEqual(value);
        }
        if (cell.hull !== null && value !== null) {
          expect(cell.hull.low).toBeLessThanOrEqual(value);
          expect(cell.hull.high).toBeGreaterThanOrEqual(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers why: one winner per facet at most, each loser with its reason, ranks without holes', () => {
    fc.assert(
      fc.property(reading, log, (given, from) => {
        const { why, state } = cellOf(given, from);
        for (const facet of FACETS) {
          const candidates = why.filter((candidate) => candidate.facet === facet);
          expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map((_, index) => index + 1));
          if (facet !== 'red line') expect(candidates.filter(({ won }) => won).length).toBeLessThanOrEqual(1);
        }
        expect(why.every(({ won, lostBy }) => won === (lostBy === null))).toBe(true);
        const isDecided = ['held', 'declined', 'undisclosed', 'raised'].includes(state);
        expect(why.some(({ facet, won }) => facet === 'value' && won)).toBe(isDecided);
      }),
      { numRuns: 500 },
    );
  });
});
