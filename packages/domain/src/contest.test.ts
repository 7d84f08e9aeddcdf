import { buildLog } from './fixtures/build-log.js';
import type { Coded, Spoken } from './fixtures/build-log.js';
import { agenda, days, fourLevels } from './fixtures/scales.js';
import type { Scale } from './scale.js';

/** A party with a president who decides, two ministers who negotiate, an ambassador who speaks for it. */
function party(scale: Scale = fourLevels) {
  const talks = buildLog(scale);
  talks.may('president', 'decides', 'A');
  talks.may('minister', 'negotiates', 'A');
  talks.may('envoy', 'negotiates', 'A');
  talks.may('ambassador', 'speaks for', 'A');
  const says = (speaker: string, saidOn: string, coding: Coded | number, spoken: Spoken = {}) =>
    talks.said('A', saidOn, typeof coding === 'number' ? { value: coding } : coding, { speaker, ...spoken });
  return { says, cell: (asOf?: string, given?: object) => talks.cell('A', asOf, given), talks };
}

const speakersOf = (cell: { readonly contest: readonly { readonly speakerId: string | null }[] }) =>
  cell.contest.map(({ speakerId }) => speakerId);

describe('ambassador, minister and president say different things within a fortnight', () => {
  it('the ambassador alone holds the cell', () => {
    const { says, cell } = party();
    says('ambassador', '2026-01-30', 3);
    expect(cell()).toMatchObject({ speakerId: 'ambassador', value: { value: 3 }, contest: [], hull: null });
  });

  it('the minister, who said 1 before, replaces the ambassador, who contests it since he spoke later', () => {
    const { says, cell } = party();
    says('minister', '2026-01-25', 1);
    says('ambassador', '2026-01-30', 3);
    expect(cell()).toMatchObject({ speakerId: 'minister', value: { value: 1 }, hull: { low: 1, high: 3 } });
    expect(speakersOf(cell())).toEqual(['minister', 'ambassador']);
    expect(cell().why).toMatchObject([
      { positionId: 'S2/1', won: false, lostBy: 'replaced by higher authority', lostTo: 'S1/1' },
      { positionId: 'S1/1', won: true, lostBy: null },
    ]);
  });

  it('the minister, who speaks after the ambassador, holds the cell uncontested', () => {
    const { says, cell } = party();
    says('ambassador', '2026-01-25', 3);
    says('minister', '2026-01-30', 1);
    expect(cell()).toMatchObject({ speakerId: 'minister', contest: [], flags: [] });
  });

  it('the president, who spoke first, replaces both; both contest it, since both spoke later', () => {
    const { says, cell } = party();
    says('president', '2026-01-20', 0);
    says('minister', '2026-01-25', 1);
    says('ambassador', '2026-01-30', 3);
    expect(cell()).toMatchObject({ speakerId: 'president', hull: { low: 0, high: 3 }, flags: ['contested'] });
    expect(speakersOf(cell())).toEqual(['president', 'ambassador', 'minister']);
  });

  it('the president, who spoke last, is contested by nobody', () => {
    const { says, cell } = party();
    says('minister', '2026-01-25', 1);
    says('ambassador', '2026-01-28', 3);
    says('president', '2026-01-30', 0);
    expect(cell()).toMatchObject({ speakerId: 'president', contest: [] });
  });

  it('the president, who spoke in between, is contested by the ambassador only, who spoke later', () => {
    const { says, cell } = party();
    says('minister', '2026-01-20', 1);
    says('president', '2026-01-25', 0);
    says('ambassador', '2026-01-30', 3);
    expect(speakersOf(cell())).toEqual(['president', 'ambassador']);
    expect(cell().hull).toEqual({ low: 0, high: 3 });
  });
});

describe('contest (PRODUCT §3)', () => {
  it('two of the same authority contest one another, and the later one wins', () => {
    const { says, cell } = party(agenda);
    says('envoy', '2026-01-31', { option: 'one' });
    says('minister', '2026-01-31', { option: 'several' }, { saidFrom: null });
    expect(cell()).toMatchObject({ speakerId: 'envoy', optionSet: ['one', 'several'], hull: null, flags: ['contested'] });
  });

  it('takes each named speaker’s latest position only', () => {
    const { says, cell } = party();
    says('envoy', '2026-01-26', 3);
    says('envoy', '2026-01-27', 1);
    says('minister', '2026-01-30', 1);
    expect(cell().contest).toEqual([]);
  });

  it.each([
    ['unnamed', { speakerKind: 'unnamed' }],
    ['unknown', { speakerKind: 'unknown' }],
    ['missing', { speakerId: null, speakerKind: null }],
  ] as const)('leaves out voices that are %s', (_, spoken) => {
    const { says, cell } = party();
    says('envoy', '2026-01-30', 1);
    says('president', '2026-01-29', 3, spoken);
    expect(cell()).toMatchObject({ speakerId: 'envoy', contest: [] });
  });

  it.each([
    ['rank', { rank: 'preferred' }],
    ['evidence class', { evidence: 'reported' }],
    ['floatedness', { commitment: 'floated' }],
  ] as const)('compares voices of the winner’s %s only', (_, coding) => {
    const { says, cell } = party();
    says('president', '2026-01-29', { value: 3, ...coding });
    says('envoy', '2026-01-30', 1);
    expect(cell().contest).toEqual([]);
  });

  it('compares leaked and reported, which are one evidence class', () => {
    const { says, cell } = party();
    says('minister', '2026-01-29', { value: 3, evidence: 'leaked' });
    says('envoy', '2026-01-30', { value: 1, evidence: 'reported' });
    expect(speakersOf(cell())).toEqual(['envoy', 'minister']);
  });

  it('looks 14 days either side of the winner’s said-on, the fourteenth included', () => {
    const before = party();
    before.says('minister', '2026-01-16', 3);
    before.says('envoy', '2026-01-30', 1);
    expect(speakersOf(before.cell())).toEqual(['envoy', 'minister']);

    const longBefore = party();
    longBefore.says('minister', '2026-01-15', 3);
    longBefore.says('envoy', '2026-01-30', 1);
    expect(longBefore.cell().contest).toEqual([]);
    expect(speakersOf(longBefore.cell('2026-01-31', { contestWindowDays: 15 }))).toEqual(['envoy', 'minister']);
  });

  it('looks after the winner’s said-on too: a later said-on with an older said-from', () => {
    const { says, cell } = party();
    says('envoy', '2026-01-10', 1);
    says('minister', '2026-01-24', 3, { saidFrom: null });
    says('president', '2026-01-25', 3, { saidFrom: null });
    expect(speakersOf(cell())).toEqual(['envoy', 'minister']);
  });

  it('does not take a higher authority from outside the window', () => {
    const { says, cell } = party();
    says('president', '2026-01-01', 3);
    says('envoy', '2026-01-30', 1);
    expect(cell()).toMatchObject({ speakerId: 'envoy', contest: [] });
  });

  it('does not replace a preferred winner', () => {
    const { says, cell } = party();
    says('president', '2026-01-29', { value: 3, rank: 'preferred' });
    says('envoy', '2026-01-30', { value: 1, rank: 'preferred' });
    expect(speakersOf(cell())).toEqual(['envoy', 'president']);
  });

  it('does not replace a winner that is not named, but lets named speakers contest it', () => {
    const { says, cell } = party();
    says('minister', '2026-01-29', 3);
    says('nobody', '2026-01-30', 1, { speakerId: null, speakerKind: null });
    expect(cell()).toMatchObject({ speakerId: null, hull: { low: 1, high: 3 } });
    expect(speakersOf(cell())).toEqual([null, 'minister']);
  });

  it('takes the later of two that are equally high above the winner', () => {
    const { says, cell } = party();
    says('minister', '2026-01-28', 3);
    says('envoy', '2026-01-27', 2);
    says('ambassador', '2026-01-30', 1);
    expect(cell().speakerId).toBe('minister');
    expect(speakersOf(cell())).toEqual(['minister', 'ambassador', 'envoy']);
  });

  it('does not let a lower authority that spoke earlier contest', () => {
    const { says, cell } = party();
    says('ambassador', '2026-01-20', 3);
    says('minister', '2026-01-30', 1);
    expect(cell().contest).toEqual([]);
  });

  it('does not let a lower authority that spoke on the same day contest: that is not later', () => {
    const { says, cell } = party();
    says('ambassador', '2026-01-30', 3);
    says('minister', '2026-01-30', 1);
    expect(cell()).toMatchObject({ speakerId: 'minister', contest: [] });
  });

  it('needs a difference of more than half a step', () => {
    const close = party(days);
    close.says('minister', '2026-01-29', 7.5);
    close.says('envoy', '2026-01-30', 7);
    expect(close.cell().contest).toEqual([]);

    const apart = party(days);
    apart.says('minister', '2026-01-29', 7.6);
    apart.says('envoy', '2026-01-30', 7);
    expect(apart.cell().hull).toEqual({ low: 7, high: 7.6 });
  });

  it('spans intervals by their ends', () => {
    const { says, cell } = party(days);
    says('minister', '2026-01-29', { interval: [2, 4] });
    says('envoy', '2026-01-30', { interval: [7, 9] });
    expect(cell().hull).toEqual({ low: 2, high: 9 });
  });

  it('concerns the value only: a range is not contested', () => {
    const { says, cell } = party();
    says('minister', '2026-01-29', { value: 1, range: [1, 3] });
    says('envoy', '2026-01-30', { value: 1, range: [0, 1] });
    expect(cell()).toMatchObject({ contest: [], range: { low: 0, high: 1 } });
  });

  it('sets the set beside the hull where a number meets an option, as after a change of scale', () => {
    const { says, cell } = party(agenda);
    says('minister', '2026-01-29', 3);
    says('envoy', '2026-01-30', { option: 'one' });
    expect(cell()).toMatchObject({ hull: { low: 3, high: 3 }, optionSet: ['one'] });
  });
});
