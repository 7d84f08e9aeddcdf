import { exportIssueOverTime, type IssueOverTime, readIssueOverTime } from '@standpoint/contracts/over-time';
import { readBargaining } from '@standpoint/contracts/bargaining';
import { editIssue } from '@standpoint/contracts/edit-issues';
import { createEvent } from '@standpoint/contracts/events';
import { createSpeaker } from '@standpoint/contracts/speakers';
import { readWatchList } from '@standpoint/contracts/watch';
import { startWorld, type World } from '../../test/world.js';

const NOW = '2026-01-31';

describe('an issue over time', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.end());

  /** Talks in a workspace of their own, where two parties speak of a quota. */
  const open = async (title: string) => {
    const ours = await world.workspace(title);
    const talks = await ours.negotiation({ title, parties: ['Norway', 'Iceland'], issues: ['Quota'] });
    const params = { ...talks.params, issue: 'quota' };
    const over = async (search: Record<string, string> = {}) =>
      (await ours.viewer.must(readIssueOverTime, { params, search: { asOf: NOW, ...search } })).data;
    const say = (party: string, value: number, saidOn: string, more: object = {}) => talks.record({ party, issue: 'Quota', value, saidOn, ...more });
    return { ...talks, ours, at: params, over, say };
  };
  const stepsOf = (found: IssueOverTime, slug: string) => {
    const party = found.parties.find((each) => each.slug === slug);
    const steps = found.series.find(({ partyId }) => partyId === party?.id)?.steps ?? [];
    return steps.map(({ from, state, label }) => `${from} ${state} ${label}`);
  };

  it('has a step for each change of each party, and says where nothing is known any more', async () => {
    const talks = await open('Steps');
    await talks.say('Norway', -2, '2026-01-05', { validUntil: '2026-01-09' });
    await talks.say('Norway', 0, '2026-01-20');
    await talks.say('Iceland', 2, '2026-01-07');
    const found = await talks.over();
    expect(stepsOf(found, 'norway')).toEqual(['2026-01-05 held Against', '2026-01-10 expired Against', '2026-01-20 held Between']);
    expect(stepsOf(found, 'iceland')).toEqual(['2026-01-07 held For']);
    expect(found.from).toBe('2026-01-05');
    expect(found.series.map(({ since }) => since)).toEqual([null, null]);
  });

  it('tells range, red lines, evidence and voices that disagree', async () => {
    const talks = await open('Bands');
    await talks.ours.admin.must(createSpeaker, { params: talks.params, body: { slug: 'haugen', name: 'Haugen', party: 'norway' } });
    await talks.ours.admin.must(createSpeaker, { params: talks.params, body: { slug: 'berg', name: 'Berg', party: 'norway' } });
    await talks.say('Norway', -1, '2026-01-05', { low: -2, high: 0, redLines: [{ kind: 'at most', value: 0 }], speaker: 'haugen' });
    await talks.say('Norway', 2, '2026-01-08', { speaker: 'berg' });
    const [first, second] = (await talks.over({ parties: 'norway' })).series[0]?.steps ?? [];
    expect(first).toMatchObject({ low: -2, high: 0, evidence: 'stated', redLines: [{ kind: 'at most', label: 'Between', crossed: false }] });
    expect(second?.from).toBe('2026-01-08');
    expect(second?.flags).toContain('contested');
    expect(second?.hull).toEqual({ low: -1, high: 2 });
  });

  it('shows what was known at an instant, and nothing after the day', async () => {
    const talks = await open('Clocks');
    await talks.say('Norway', -2, '2026-01-05');
    const known = await talks.knownNow();
    await talks.say('Norway', 2, '2026-01-08');
    expect(stepsOf(await talks.over({ knownAt: known }), 'norway')).toEqual(['2026-01-05 held Against']);
    expect(stepsOf(await talks.over({ asOf: '2026-01-07' }), 'norway')).toEqual(['2026-01-05 held Against']);
  });

  it('begins on the first day asked for, with what stood then', async () => {
    const talks = await open('Span');
    await talks.say('Norway', -2, '2026-01-05');
    await talks.say('Norway', 2, '2026-01-20');
    const found = await talks.over({ from: '2026-01-10', parties: 'norway' });
    expect(stepsOf(found, 'norway')).toEqual(['2026-01-10 held Against', '2026-01-20 held For']);
    expect(found.series[0]?.since).toBe('2026-01-10');
    const late = await talks.ours.viewer.call(readIssueOverTime, { params: talks.at, search: { asOf: NOW, from: '2026-02-10' } });
    expect(late.problem?.errors).toMatchObject([{ path: 'search.from', code: 'from-after-as-of' }]);
  });

  it('names the events between the first day shown and the last', async () => {
    const talks = await open('Events');
    await talks.say('Norway', -2, '2026-01-05');
    const event = (slug: string, starts: string, ends: string | null = null) =>
      talks.ours.admin.must(createEvent, { params: talks.params, body: { slug, title: slug, kind: 'talks', starts, ends } });
    await event('before', '2026-01-01');
    await event('into-it', '2026-01-03', '2026-01-05');
    await event('within', '2026-01-20');
    await event('after', '2026-02-01');
    expect((await talks.over()).events.map(({ slug }) => slug)).toEqual(['into-it', 'within']);
  });

  it('is empty, not wrong, for an issue on which nobody spoke, and unknown where there is no such issue', async () => {
    const talks = await open('Empty');
    expect(await talks.over()).toMatchObject({ from: null, events: [], series: [{ steps: [] }, { steps: [] }] });
    const none = await talks.ours.viewer.call(readIssueOverTime, { params: { ...talks.at, issue: 'nowhere' }, search: {} });
    expect(none.status).toBe(404);
  });

  it('answers the same question from the reader’s own copy', async () => {
    const talks = await open('Copy');
    await talks.say('Norway', -2, '2026-01-05');
    const first = await talks.ours.viewer.call(readIssueOverTime, { params: talks.at, search: { asOf: NOW } });
    const headers = { 'if-none-match': String(first.headers.etag) };
    expect((await talks.ours.viewer.call(readIssueOverTime, { params: talks.at, search: { asOf: NOW }, headers })).status).toBe(304);
    await talks.say('Norway', 2, '2026-01-08');
    expect((await talks.ours.viewer.call(readIssueOverTime, { params: talks.at, search: { asOf: NOW }, headers })).status).toBe(200);
  });

  it('looks at the latest days only of a party that spoke too often, and says since when', async () => {
    const talks = await open('Often');
    const days = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    for (let at = 0; at < 460; at += 46) {
      await Promise.all(Array.from({ length: 46 }, (_, more) => talks.say('Norway', (at + more) % 2, days(at + more))));
    }
    const { series } = await talks.over();
    expect(series[0]?.since).toMatch(/^202[45]-/);
    expect(series[0]?.steps[0]?.from).toBe(series[0]?.since);
    expect(series[1]).toMatchObject({ since: null, steps: [] });
    const whole = await talks.over({ parties: 'norway' });
    expect(whole.series[0]?.steps.length).toBeGreaterThan(series[0]?.steps.length ?? 0);
  }, 180_000);

  it('tells how far apart they are on the day, and opens the numbers as the watch list and the bargaining page do', async () => {
    const talks = await open('Distance');
    await talks.say('Norway', -2, '2026-01-05', { low: -2, high: 0 });
    await talks.say('Iceland', 1, '2026-01-07');
    const { spread, overlap, explanations } = await talks.over({ explain: 'true' });
    expect(spread).toMatchObject({ n: 2, range: 75 });
    expect(overlap).toMatchObject({ parties: 2, rangesKnown: 1, pessimistic: { low: 1, high: 0, width: -25 }, optimistic: { low: -2, high: 0, width: 50 } });
    const reading = { params: talks.params, search: { asOf: NOW, explain: 'true' } } as const;
    const watched = await talks.ours.viewer.must(readWatchList, reading);
    const bargained = await talks.ours.viewer.must(readBargaining, reading);
    expect(spread).toEqual(watched.data.spread[0]);
    expect(overlap).toEqual(bargained.data.overlaps[0]);
    const elsewhere = [...(watched.data.explanations ?? []).filter(({ measure }) => measure !== 'trend'), ...(bargained.data.explanations ?? [])];
    expect(explanations).toEqual(elsewhere);
    expect(explanations).toHaveLength(6);
    expect((await talks.over()).explanations).toBeUndefined();
  });

  it('has no number of what is only tracked', async () => {
    const talks = await open('Tracked');
    await talks.say('Norway', -2, '2026-01-05');
    await talks.say('Iceland', 1, '2026-01-07');
    await talks.ours.reviewer.must(editIssue, { params: talks.at, body: { inGap: false }, ifMatch: 1 });
    expect(await talks.over({ explain: 'true' })).toMatchObject({ spread: null, overlap: null, explanations: [] });
  });

  it('is a file with a row for each step', async () => {
    const talks = await open('File');
    await talks.say('Norway', -2, '2026-01-05');
    await talks.say('Norway', 1, '2026-01-20');
    const file = await talks.ours.viewer.call(exportIssueOverTime, { params: talks.at, search: { asOf: NOW } });
    const [header = '', first = '', second = '', ...rest] = file.text.trim().split('\r\n');
    expect(rest).toEqual([]);
    expect(header.split(',').length).toBe(first.split(',').length);
    expect(first.startsWith('quota,norway,2026-01-05,2026-01-20,held,point,-2,')).toBe(true);
    expect(second.startsWith('quota,norway,2026-01-20,,held,point,1,')).toBe(true);
  });
});
