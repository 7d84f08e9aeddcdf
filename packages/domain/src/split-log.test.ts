import fc from 'fast-check';
import { buildLog, ISSUE, issueOf, link, readingOf } from './fixtures/build-log.js';
import type { Evidence } from './vocabulary.js';
import { resolveCell } from './resolve-cell.js';
import { splitLog } from './split-log.js';

describe('splitLog', () => {
  it('leaves out what other parties said and what the party said on other issues', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-11', { value: 2, issueId: 'tariffs' });
    talks.said('B', '2026-01-12', { value: 3 });
    expect(splitLog(talks.log)(ISSUE, 'A').statements.map(({ statementId }) => statementId)).toEqual(['S1']);
  });

  it('keeps what the blocs of the party said', () => {
    const talks = buildLog();
    talks.joins('A', 'bloc');
    talks.said('bloc', '2026-01-10', { value: 1 });
    expect(splitLog(talks.log)(ISSUE, 'A').statements).toHaveLength(1);
  });

  it('keeps links to what was said, and links to these', () => {
    const talks = buildLog();
    const said = talks.said('A', '2026-01-10', { value: 1 });
    const taken = talks.said('A', '2026-01-11', [], { links: [link('withdraws', said)] });
    talks.said('A', '2026-01-12', [], { links: [link('withdraws', taken)] });
    expect(splitLog(talks.log)(ISSUE, 'A').statements).toHaveLength(3);
  });

  it('leaves out what nobody said', () => {
    const talks = buildLog();
    talks.said(null, '2026-01-10', [{ value: 1 }]);
    const own = talks.said('A', '2026-01-11', { value: 2 });
    expect(splitLog(talks.log)(ISSUE, 'A').statements.map(({ statementId }) => statementId)).toEqual([own]);
  });

  it('gives a log without statements for a cell nobody spoke to', () => {
    expect(splitLog(buildLog().log)('tariffs', 'Z').statements).toEqual([]);
  });

  it('never changes a cell', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.integer({ min: 10, max: 40 }), (sentences, asOf) => {
        const { log } = logOf(sentences);
        const logs = splitLog(log);
        const reading = readingOf({ asOf: day(asOf), staleAfterDays: 9 });
        for (const partyId of ['A', 'B', 'bloc']) {
          const whole = resolveCell(reading, issueOf(), partyId, log);
          expect(resolveCell(reading, issueOf(), partyId, logs(ISSUE, partyId))).toEqual(whole);
        }
      }),
    );
  });
});

const sentence = fc.record({
  party: fc.constantFrom('A', 'B', 'bloc', 'C'),
  speaker: fc.constantFrom('minister', 'president'),
  on: fc.integer({ min: 10, max: 40 }),
  issueId: fc.constantFrom(ISSUE, ISSUE, 'tariffs'),
  value: fc.option(fc.integer({ min: 0, max: 3 })),
  evidence: fc.constantFrom<Evidence>('stated', 'reported', 'observed'),
  condition: fc.boolean(),
  until: fc.option(fc.integer({ min: 0, max: 12 })),
  linked: fc.option(
    fc.tuple(fc.nat(11), fc.constantFrom('withdraws' as const, 'walks back' as const, 'denies' as const, 'reaffirms' as const)),
  ),
});

function logOf(sentences: readonly (typeof sentence extends fc.Arbitrary<infer T> ? T : never)[]) {
  const talks = buildLog();
  talks.joins('A', 'bloc');
  talks.joins('B', 'bloc', { validFrom: day(20) });
  talks.may('president', 'decides', 'A');
  talks.mediates('C');
  sentences.forEach(({ party, speaker, on, issueId, value, evidence, condition, until, linked }) => {
    const coding = {
      issueId,
      evidence,
      ...(value === null ? { kind: 'raised' as const } : { value }),
      ...(condition ? { condition: 'if' } : {}),
      validUntil: until === null ? null : day(on + until),
    };
    const links = linked ? [link(linked[1], `S${linked[0] + 1}`)] : [];
    talks.said(party, day(on), coding, { speaker, links });
  });
  talks.judged('S1/1', 'broken', day(25));
  return talks;
}

function day(of2026: number): string {
  return new Date(Date.UTC(2026, 0, of2026)).toISOString().slice(0, 10);
}
