import fc from 'fast-check';
import { cellSeries } from './cell-series.js';
import type { CellValue } from './cell.js';
import { buildLog, issueOf, link, readingOf } from './fixtures/build-log.js';
import { lastChanges, valueSeries } from './value-series.js';
import type { ValueStep } from './value-series.js';
import type { Evidence } from './vocabulary.js';

type Talks = ReturnType<typeof buildLog>;

const EVERYTHING = { changes: Infinity, days: Infinity };

function questionOf(talks: Talks, asOf = '2026-03-01') {
  return { reading: readingOf({ asOf, staleAfterDays: 12 }), issue: issueOf(), partyId: 'A', log: talks.log };
}

const shown = (steps: readonly ValueStep[]) =>
  steps.map(({ from, value }) => `${from} ${value?.kind === 'point' ? value.value : '-'}`);

describe('valueSeries', () => {
  it('is empty for a cell that never held a value', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { kind: 'raised' });
    expect(valueSeries(questionOf(talks), EVERYTHING)).toEqual([]);
  });

  it('is empty where others only join a bloc', () => {
    const talks = buildLog();
    talks.joins('B', 'bloc');
    const question = { reading: readingOf(), issue: issueOf(), partyId: 'A', log: talks.log };
    expect(valueSeries(question, { changes: 12, days: 40 })).toEqual([]);
  });

  it('has no last change where there is no day to ask for', () => {
    expect(lastChanges({ days: [], valueOn: () => null }, { changes: 12, days: 40 })).toEqual([]);
  });

  it('tells values apart by their kind and by each of their parts', () => {
    const valued: CellValue[] = [
      { kind: 'point', value: 1 },
      { kind: 'point', value: 2 },
      { kind: 'interval', low: 1, high: 2 },
      { kind: 'interval', low: 1, high: 3 },
      { kind: 'interval', low: 2, high: 3 },
      { kind: 'option', option: 'north' },
      { kind: 'option', option: 'south' },
    ];
    const all = { changes: 12, days: 40 };
    for (const [at, one] of valued.entries()) {
      for (const [beside, other] of valued.entries()) {
        const valueOn = (day: string) => (day < '2026-01-02' ? { ...one } : { ...other });
        const changes = lastChanges({ days: ['2026-01-01', '2026-01-02'], valueOn }, all);
        expect(changes.map(({ from }) => from)).toEqual(at === beside ? [] : ['2026-01-02']);
      }
    }
  });

  it('reads what holds from the day it is said on like what holds at once', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, validFrom: '2026-01-10' });
    talks.said('A', '2026-01-12', { value: 3, validFrom: '2026-01-11' });
    const question = { reading: readingOf(), issue: issueOf(), partyId: 'A', log: talks.log };
    expect(valueSeries(question, { changes: 12, days: 40 }).map(({ from }) => from)).toEqual(['2026-01-10', '2026-01-12']);
  });

  it('has one step for each change of the value, none for a repetition', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-11', { value: 1 });
    talks.said('A', '2026-01-12', { value: 3 });
    expect(shown(valueSeries(questionOf(talks), EVERYTHING))).toEqual(['2026-01-10 1', '2026-01-12 3']);
  });

  it('of several said on one day takes the one that wins', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 }, { credibility: 4 });
    talks.said('A', '2026-01-10', { value: 2 }, { credibility: 1 });
    expect(shown(valueSeries(questionOf(talks), EVERYTHING))).toEqual(['2026-01-10 2']);
  });

  it('ends where the value ended', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, validUntil: '2026-01-15' });
    expect(shown(valueSeries(questionOf(talks), EVERYTHING))).toEqual(['2026-01-10 1', '2026-01-16 -']);
  });

  it('gives the last changes only, and looks for them on so many days only', () => {
    const talks = buildLog();
    [0, 1, 2, 3].forEach((value) => talks.said('A', `2026-01-1${value}`, { value }));
    expect(shown(valueSeries(questionOf(talks), { changes: 2, days: 40 }))).toEqual(['2026-01-12 2', '2026-01-13 3']);
    talks.said('B', '2026-01-09', [], { links: [link('responds to', 'S1')] });
    // Five days of saying, and each again 13 days later, when it is stale: the last six begin with the 13th.
    expect(shown(valueSeries(questionOf(talks), { changes: 12, days: 6 }))).toEqual(['2026-01-13 3']);
  });

  it('says what cellSeries says of the value', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 7 }), fc.boolean(), (sentences, oneVoice) => {
        const talks = logOf(sentences, oneVoice);
        const question = questionOf(talks);
        let last: CellValue | null = null;
        const expected: ValueStep[] = [];
        for (const { from, cell } of cellSeries(question)) {
          const value = cell.state === 'held' ? cell.value : null;
          if (JSON.stringify(value) !== JSON.stringify(last)) expected.push({ from, value });
          last = value;
        }
        expect(valueSeries(question, EVERYTHING)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

const sentence = fc.record({
  on: fc.integer({ min: 5, max: 40 }),
  daysBefore: fc.constantFrom(0, 0, 3, null),
  value: fc.integer({ min: 0, max: 3 }),
  speaker: fc.constantFrom('minister', 'president'),
  evidence: fc.constantFrom<Evidence>('stated', 'reported'),
  rank: fc.constantFrom('normal' as const, 'preferred' as const),
  commitment: fc.constantFrom('stated' as const, 'floated' as const),
  from: fc.option(fc.integer({ min: -4, max: 6 })),
  until: fc.option(fc.integer({ min: 6, max: 14 })),
  credibility: fc.constantFrom(1, 3, null),
  takesBack: fc.option(fc.nat(6)),
  party: fc.constantFrom('A', 'A', 'A', 'bloc'),
});

/** With one voice: what is decided by the order of saying alone. */
function logOf(sentences: readonly (typeof sentence extends fc.Arbitrary<infer T> ? T : never)[], oneVoice: boolean): Talks {
  const talks = buildLog();
  talks.may('president', 'decides', 'A');
  if (!oneVoice) talks.joins('A', 'bloc', { validFrom: day(8), validUntil: day(45) });
  for (const { on, value, credibility, ...given } of sentences) {
    if (oneVoice) {
      talks.said('A', day(on), { value }, { credibility });
      continue;
    }
    const { daysBefore, from, until, takesBack, speaker, party, ...coding } = given;
    const dated = { validFrom: from === null ? null : day(on + from), validUntil: until === null ? null : day(on + until) };
    talks.said(party, day(on), { value, ...coding, ...dated }, {
      credibility,
      speaker,
      saidFrom: daysBefore === null ? null : day(on - daysBefore),
      links: takesBack === null ? [] : [link('withdraws', `S${takesBack + 1}`)],
    });
  }
  return talks;
}

function day(of2026: number): string {
  return new Date(Date.UTC(2026, 0, of2026)).toISOString().slice(0, 10);
}
