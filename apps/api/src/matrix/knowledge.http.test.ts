import { readCell, readCellHistory, readCellWhy } from '@standpoint/contracts/cells';
import { explainGap, readGaps } from '@standpoint/contracts/gaps';
import { readMatrix } from '@standpoint/contracts/matrix';
import { editNegotiation } from '@standpoint/contracts/negotiations';
import { createParty } from '@standpoint/contracts/parties';
import { correctStatement, reinstateStatement, retractStatement, type Statement } from '@standpoint/contracts/statements';
import { until } from '../../test/until.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';

const AS_OF = '2026-02-01';

let world: World;
let fisheries: TestWorkspace;
let talks: TestNegotiation;

beforeAll(async () => {
  world = await startWorld();
  fisheries = await world.workspace('Fisheries');
  talks = await fisheries.negotiation({
    parties: ['Norway', 'Iceland'],
    issues: ['Quota', 'Season', 'Gear', 'Bycatch', 'Price', 'Port'],
    speakers: [{ name: 'Kari', party: 'norway', authority: 'decides' }],
  });
});
afterAll(() => world.end());

const params = () => talks.params;
const at = ({ id }: Statement) => ({ ...talks.params, statement: id });

async function cell(issue: string, knownAt?: string) {
  const search = { asOf: AS_OF, ...(knownAt ? { knownAt } : {}) };
  return (await fisheries.viewer.must(readCell, { params: { ...params(), issue, party: 'norway' }, search })).data;
}

/** Every reading of the talks at an instant, as the bytes that were sent. */
async function bytesAt(knownAt: string): Promise<string[]> {
  const search = { asOf: AS_OF, knownAt };
  const address = { ...params(), issue: 'quota', party: 'norway' };
  const answers = [
    await fisheries.analyst.must(readMatrix, { params: params(), search }),
    await fisheries.analyst.must(readGaps, { params: params(), search }),
    await fisheries.analyst.must(explainGap, { params: { ...params(), partyA: 'norway', partyB: 'iceland' }, search }),
    await fisheries.analyst.must(readCell, { params: address, search }),
    await fisheries.analyst.must(readCellWhy, { params: address, search }),
    await fisheries.analyst.must(readCellHistory, { params: address, search }),
  ];
  return answers.map(({ text }) => text);
}

describe('knowledge time', () => {
  it('shows the matrix as it was known before a correction, and the earlier wording stays readable', async () => {
    const first = await talks.record({ party: 'Norway', issue: 'Quota', value: 2, quote: 'We want all of it.' });
    const corrected = await fisheries.analyst.must(correctStatement, {
      params: at(first),
      body: { ...talks.statement({ party: 'Norway', issue: 'Quota', value: -1, quote: 'We want some of it.' }), reason: 'Misheard' },
      ifMatch: 1,
    });

    expect((await cell('quota')).cell.value).toBe(-1);
    const then = await cell('quota', first.recordedAt);
    expect(then.cell.value).toBe(2);
    expect(then.statements.map(({ quote, revision }) => [quote, revision])).toEqual([['We want all of it.', 1]]);
    expect((await cell('quota', corrected.data.recordedAt)).cell.value).toBe(-1);
  });

  it('is empty before anything was recorded', async () => {
    const early = await fisheries.viewer.must(readMatrix, { params: params(), search: { knownAt: '2001-01-01T00:00:00Z' } });
    expect(early.data).toMatchObject({ issues: [], parties: [], cells: [] });
  });

  it('gives the same bytes for the same instant, whatever is written later', async () => {
    const said = await talks.record({ party: 'Norway', speaker: 'kari', issue: 'Quota', value: 1, saidOn: '2026-01-10' });
    const other = await talks.record({ party: 'Iceland', issue: 'Quota', value: -2, saidOn: '2026-01-11' });
    const before = await bytesAt(other.recordedAt);

    await talks.record({ party: 'Norway', issue: 'Quota', value: 0, saidOn: '2026-01-12' });
    await fisheries.analyst.must(retractStatement, { params: at(said), body: { reason: 'Not said' }, ifMatch: 1 });
    await fisheries.admin.must(createParty, { params: params(), body: { slug: 'faroes', name: 'Faroes', kind: 'state' } });
    await fisheries.admin.must(editNegotiation, { params: params(), body: { staleAfterDays: 60, title: 'Other talks' }, ifMatch: 1 });

    expect(await bytesAt(other.recordedAt)).toEqual(before);
  });

  it('takes an instant in any zone', async () => {
    const said = await talks.record({ party: 'Norway', issue: 'Season', value: 1 });
    const inKyiv = said.recordedAt.replace('Z', '+00:00');
    expect((await cell('season', inKyiv)).cell.value).toBe(1);
  });

  it('waits for a write under way, so that an answer about this moment never changes', async () => {
    const owner = await world.owner.connect();
    try {
      await owner.query('BEGIN');
      await owner.query(`SELECT set_config('app.workspace_id', $1, true), advance_versions(ARRAY[$2]::uuid[])`, [fisheries.id, talks.id]);
      const { rows } = await owner.query<{ now: Date }>('SELECT clock_timestamp() AS now');
      const knownAt = rows[0]?.now.toISOString() ?? '';
      let answered = false;
      const reading = cell('season', knownAt).finally(() => (answered = true));
      await until(async () => {
        const { rows } = await world.owner.query(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return rows.length > 0;
      });
      expect(answered).toBe(false);
      await owner.query('COMMIT');
      expect((await reading).cell.state).toBe('held');
    } finally {
      owner.release();
    }
  });

  it('refuses an instant that has not come', async () => {
    const answer = await fisheries.viewer.call(readMatrix, { params: params(), search: { knownAt: '2999-01-01T00:00:00Z' } });
    expect(answer).toMatchObject({ status: 422, code: 'known-at-in-future' });
    expect(answer.problem?.errors[0]?.path).toBe('search.knownAt');
  });
});

describe('the history of a cell', () => {
  const history = async (issue: string, search: Record<string, string> = {}, who = fisheries.viewer) =>
    (await who.must(readCellHistory, { params: { ...params(), issue, party: 'norway' }, search: { asOf: AS_OF, ...search } })).data;

  it('tells what was recorded, corrected, retracted and reinstated, newest first, with the revision before a correction', async () => {
    const first = await talks.record({ party: 'Norway', issue: 'Gear', value: 1, quote: 'Nets.' });
    const body = { ...talks.statement({ party: 'Norway', issue: 'Gear', value: 2, quote: 'Lines.' }), reason: 'Wrong word' };
    await fisheries.analyst.must(correctStatement, { params: at(first), body, ifMatch: 1 });
    await fisheries.analyst.must(retractStatement, { params: at(first), body: { reason: 'A joke' }, ifMatch: 2 });
    await fisheries.analyst.must(reinstateStatement, { params: at(first), body: { reason: 'No joke' }, ifMatch: 2 });

    const { entries } = await history('gear');
    expect(entries.map(({ act, reason, statement, before }) => [act, reason, statement.quote, before?.quote])).toEqual([
      ['reinstated', 'No joke', 'Lines.', undefined],
      ['retracted', 'A joke', 'Lines.', undefined],
      ['corrected', 'Wrong word', 'Lines.', 'Nets.'],
      ['recorded', null, 'Nets.', undefined],
    ]);
    expect(entries.map(({ at: when }) => when)).toEqual(entries.map(({ at: when }) => when).sort().reverse());
    expect(entries.every(({ by }) => by.name === 'Fisheries analyst')).toBe(true);
  });

  it('keeps statements that were retracted, and those that stopped speaking to the cell', async () => {
    const moved = await talks.record({ party: 'Norway', issue: 'Bycatch', value: 1, quote: 'About bycatch.' });
    const body = { ...talks.statement({ party: 'Norway', issue: 'Port', value: 1, quote: 'About ports.' }), reason: 'Other issue' };
    await fisheries.analyst.must(correctStatement, { params: at(moved), body, ifMatch: 1 });
    const ended = await talks.record({ party: 'Norway', issue: 'Bycatch', value: 2, quote: 'Taken back.' });
    await fisheries.analyst.must(retractStatement, { params: at(ended), body: { reason: 'Not said' }, ifMatch: 1 });

    expect((await cell('bycatch')).cell.state).toBe('none');
    const { entries } = await history('bycatch');
    expect(entries.map(({ act, statement }) => `${act} ${statement.quote}`)).toEqual([
      'retracted Taken back.',
      'recorded Taken back.',
      'corrected About ports.',
      'recorded About bycatch.',
    ]);
  });

  it('at an earlier instant knows nothing of what was done later', async () => {
    const { entries } = await history('bycatch');
    const recorded = entries.at(-1);
    const then = await history('bycatch', { knownAt: recorded?.at ?? '' });
    expect(then.entries.map(({ act, statement }) => `${act} ${statement.quote}`)).toEqual(['recorded About bycatch.']);
    expect(then.entries[0]?.statement.closedAt).toBeNull();
  });

  it('draws the cell over time, one step a change, until the day read', async () => {
    await talks.record({ party: 'Norway', issue: 'Price', value: -2, saidOn: '2026-01-05' });
    await talks.record({ party: 'Norway', issue: 'Price', value: 1, saidOn: '2026-01-20', validUntil: '2026-01-25' });
    const { steps } = await history('price');
    const held = steps.map(({ from, value, flags }) => [from, value, flags.join()]);
    expect(held).toEqual([
      ['2026-01-05', -2, ''],
      ['2026-01-20', 1, 'expiring'],
      ['2026-01-26', -2, 'resumed'],
    ]);
    const { cell: now } = await cell('price');
    expect(now.spark).toEqual([
      { on: '2026-01-05', share: 0 },
      { on: '2026-01-20', share: 0.75 },
      { on: '2026-01-26', share: 0 },
    ]);
  });
});

describe('clearance', () => {
  it('hides a red statement from a viewer everywhere, and shows it to an analyst', async () => {
    await talks.record({ party: 'Norway', issue: 'Port', value: 2, quote: 'Open canary.', saidOn: '2026-01-02' });
    const secret = await talks.record({ party: 'Norway', issue: 'Port', value: -2, quote: 'Secret canary.', marking: 'red', saidOn: '2026-01-03' });
    const address = { ...params(), issue: 'port', party: 'norway' };
    const search = { asOf: AS_OF };
    const seenBy = async (who: TestWorkspace['viewer']) =>
      [
        await who.must(readCell, { params: address, search }),
        await who.must(readCellWhy, { params: address, search }),
        await who.must(readCellHistory, { params: address, search }),
        await who.must(readMatrix, { params: params(), search }),
      ].map(({ text }) => text.includes('Secret canary') || text.includes(secret.id));
    expect(await seenBy(fisheries.viewer)).toEqual([false, false, false, false]);
    expect(await seenBy(fisheries.analyst)).toEqual([true, true, true, true]);
  });
});

describe('the address of a cell', () => {
  it.each([
    ['quota', 'denmark', 'party-not-found'],
    ['whales', 'norway', 'issue-not-found'],
  ])('%s × %s is not found', async (issue, party, code) => {
    const answer = await fisheries.viewer.call(readCell, { params: { ...params(), issue, party } });
    expect(answer).toMatchObject({ status: 404, code });
  });

  it('may be written with ids', async () => {
    const byName = await cell('quota');
    const address = { ...params(), issue: byName.issue.id, party: byName.party.id };
    const byId = await fisheries.viewer.must(readCell, { params: address, search: { asOf: AS_OF } });
    expect(byId.data).toEqual(byName);
  });
});

describe('rows and columns', () => {
  it('come in the order asked for', async () => {
    const search = { asOf: AS_OF, parties: 'iceland~norway', issues: 'season~quota' };
    const { data } = await fisheries.viewer.must(readMatrix, { params: params(), search });
    expect(data.cells.map(({ issueSlug, partySlug }) => `${issueSlug} ${partySlug}`)).toEqual([
      'season iceland',
      'season norway',
      'quota iceland',
      'quota norway',
    ]);
  });

  it('that nobody knows are refused by name', async () => {
    const search = { parties: 'norway~atlantis', issues: 'whales' };
    const answer = await fisheries.viewer.call(readMatrix, { params: params(), search });
    expect(answer.status).toBe(422);
    expect(answer.problem?.errors.map(({ path, code }) => [path, code])).toEqual([
      ['search.parties', 'party-not-found'],
      ['search.issues', 'issue-not-found'],
    ]);
  });

  it('that were not known at the instant are left out', async () => {
    const search = { parties: 'norway~iceland', knownAt: '2001-01-01T00:00:00Z' };
    const { data } = await fisheries.viewer.must(readMatrix, { params: params(), search });
    expect(data.parties).toEqual([]);
  });
});
