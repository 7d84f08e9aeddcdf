import fc from 'fast-check';
import { cellSeries, seriesStart } from './cell-series.js';
import { EXPIRING_DAYS } from './cell-flags.js';
import { atMost, buildLog, issueOf, link, readingOf } from './fixtures/build-log.js';
import type { Reading } from './log.js';
import { resolveCell } from './resolve-cell.js';

type Talks = ReturnType<typeof buildLog>;

function seriesOf(talks: Talks, given: Partial<Reading> = {}) {
  return cellSeries({ reading: readingOf({ asOf: '2026-03-01', ...given }), issue: issueOf(), partyId: 'A', log: talks.log });
}

function shown(talks: Talks, given: Partial<Reading> = {}) {
  return seriesOf(talks, given).map(({ from, cell }) => `${from} ${cell.state} ${cell.value?.kind === 'point' ? cell.value.value : '-'}`);
}

describe('cellSeries', () => {
  it('is empty for a cell that nobody ever spoke to', () => {
    expect(seriesOf(buildLog())).toEqual([]);
  });

  it('steps on the day something is said, and on the day after it ended', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-30', { value: 1, validUntil: '2026-02-01' });
    expect(shown(talks)).toEqual(['2026-01-30 held 1', '2026-02-02 expired 1']);
  });

  it('steps when what was announced begins', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, validFrom: '2026-01-20' });
    expect(shown(talks)).toEqual(['2026-01-10 upcoming 1', '2026-01-20 held 1']);
  });

  it('has a step for each change of mind and none for the days between', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-12', { value: 3 });
    talks.said('B', '2026-01-13', { value: 0 });
    expect(shown(talks)).toEqual(['2026-01-10 held 1', '2026-01-12 held 3']);
  });

  it('steps when a link takes something back, and when only a red line is taken back', () => {
    const talks = buildLog();
    const said = talks.said('A', '2026-01-10', { value: 1, redLines: [atMost(1)] });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', said, { facet: 'red line' })] });
    talks.said('A', '2026-01-22', [], { links: [link('withdraws', said)] });
    expect(seriesOf(talks).map(({ from, cell }) => [from, cell.state, cell.redLines.length])).toEqual([
      ['2026-01-10', 'held', 1],
      ['2026-01-20', 'held', 0],
      ['2026-01-22', 'none', 0],
    ]);
  });

  it('steps when a condition is judged broken', () => {
    const talks = buildLog();
    const said = talks.said('A', '2026-01-10', { value: 1, condition: 'the others hold fire' });
    talks.judged(`${said}/1`, 'broken', '2026-01-25');
    expect(shown(talks)).toEqual(['2026-01-10 held 1', '2026-01-25 expired 1']);
  });

  it('steps when a membership begins and after it ended', () => {
    const talks = buildLog();
    talks.said('bloc', '2026-01-01', { value: 2 });
    talks.joins('A', 'bloc', { validFrom: '2026-01-15', validUntil: '2026-01-20' });
    expect(shown(talks)).toEqual(['2026-01-15 held 2', '2026-01-21 none -']);
  });

  it('shows nothing of a day after the reading day', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, validUntil: '2026-01-15' });
    expect(shown(talks, { asOf: '2026-01-15' })).toEqual(['2026-01-10 held 1']);
  });

  it('shows what was known at an instant, not what was learned later', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-12', { value: 3 }, { recordedAt: '2026-02-01T00:00:00.000000Z' });
    expect(shown(talks, { knownAt: '2026-01-31T00:00:00.000000Z' })).toEqual(['2026-01-10 held 1']);
  });

  it('names every day on which the cell looks different from the day before', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const talks = logOf(sentences);
        const reading = readingOf({ asOf: day(60), staleAfterDays: 12 });
        const changed = [];
        for (let at = 1; at <= 60; at++) {
          const [before, after] = [day(at - 1), day(at)].map((asOf) =>
            facesOf(resolveCell({ ...reading, asOf }, issueOf(), 'A', talks.log)),
          );
          if (before !== after) changed.push(day(at));
        }
        const series = cellSeries({ reading, issue: issueOf(), partyId: 'A', log: talks.log });
        expect(series.map(({ from }) => from)).toEqual(changed);
      }),
      { numRuns: 60 },
    );
  });

  it('warns as many days before the end as the flag does', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-01', { value: 1, validUntil: '2026-02-20' });
    const warned = seriesOf(talks).find(({ cell }) => cell.flags.includes('expiring'));
    expect(warned?.from).toBe('2026-02-13');
    expect(EXPIRING_DAYS).toBe(7);
  });
});

const sentence = fc.record({
  on: fc.integer({ min: 5, max: 40 }),
  value: fc.integer({ min: 0, max: 3 }),
  from: fc.option(fc.integer({ min: -4, max: 6 })),
  until: fc.option(fc.integer({ min: 6, max: 14 })),
  redLine: fc.boolean(),
  party: fc.constantFrom('A', 'A', 'bloc'),
  takesBack: fc.option(fc.nat(5)),
});

function logOf(sentences: readonly (typeof sentence extends fc.Arbitrary<infer T> ? T : never)[]): Talks {
  const talks = buildLog();
  talks.joins('A', 'bloc', { validFrom: day(8), validUntil: day(45) });
  for (const { on, value, from, until, redLine, party, takesBack } of sentences) {
    const dated = { validFrom: from === null ? null : day(on + from), validUntil: until === null ? null : day(on + until) };
    talks.said(
      party,
      day(on),
      { value, ...dated, redLines: redLine ? [atMost(2)] : [] },
      { links: takesBack === null ? [] : [link('withdraws', `S${takesBack + 1}`)] },
    );
  }
  return talks;
}

function facesOf({ state, value, origin, redLines, flags, inheritedFrom }: ReturnType<typeof resolveCell>): string {
  return JSON.stringify([state, value, origin, redLines, flags, inheritedFrom]);
}

function day(of2026: number): string {
  return new Date(Date.UTC(2026, 0, of2026)).toISOString().slice(0, 10);
}

describe('cellSeries in a span', () => {
  const talks = buildLog();
  talks.said('A', '2026-01-10', { value: 1 });
  talks.said('A', '2026-01-20', { value: 2 });
  talks.said('A', '2026-01-30', { value: 3 });
  const question = { reading: readingOf({ asOf: '2026-02-10', staleAfterDays: 90 }), issue: issueOf(), partyId: 'A', log: talks.log };
  const whole = { from: null, days: 100 };
  const valuesIn = (span: typeof whole | { from: string; days: number }) =>
    cellSeries(question, span).map(({ from, cell }) => `${from} ${cell.value?.kind === 'point' ? cell.value.value : '-'}`);

  it('begins with how the cell was on the first day asked for', () => {
    expect(valuesIn({ from: '2026-01-15', days: 100 })).toEqual(['2026-01-15 1', '2026-01-20 2', '2026-01-30 3']);
    expect(seriesStart(question, { from: '2026-01-15', days: 100 })).toBe('2026-01-15');
  });

  it('begins with the first of the last days there are, where more happened before', () => {
    expect(valuesIn({ from: null, days: 2 })).toEqual(['2026-01-20 2', '2026-01-30 3']);
    expect(valuesIn({ from: '2026-01-01', days: 2 })).toEqual(['2026-01-20 2', '2026-01-30 3']);
    expect(valuesIn({ from: '2026-01-25', days: 2 })).toEqual(['2026-01-25 2', '2026-01-30 3']);
  });

  it('is the whole where nothing is left out', () => {
    expect(seriesStart(question, whole)).toBeNull();
    expect(cellSeries(question, whole)).toEqual(cellSeries(question));
  });

  it('never begins after the reading day', () => {
    expect(valuesIn({ from: '2026-03-01', days: 100 })).toEqual(['2026-02-10 3']);
  });
});
