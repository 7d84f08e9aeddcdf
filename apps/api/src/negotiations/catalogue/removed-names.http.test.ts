import { reinstateStatements } from '@standpoint/contracts/edit-statements';
import { createEvent, removeEvent } from '@standpoint/contracts/events';
import { createParty, removeParty } from '@standpoint/contracts/parties';
import { unseatParty } from '@standpoint/contracts/seats';
import { createSource, removeSource } from '@standpoint/contracts/sources';
import { createSpeaker, removeSpeaker } from '@standpoint/contracts/speakers';
import { readStatement, recordStatement, reinstateStatement, retractStatement } from '@standpoint/contracts/statements';
import { until } from '../../../test/until.js';
import { startWorld, type StatementGiven, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('a statement that was retracted', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway'], issues: ['Cod'] });
    const { params } = talks;
    await ours.analyst.must(createParty, { params, body: { slug: 'guest', name: 'Guest', kind: 'state' } });
    await ours.analyst.must(createParty, { params, body: { slug: 'witness', name: 'Witness', kind: 'state' } });
    await ours.analyst.must(createSpeaker, { params, body: { slug: 'envoy', name: 'Envoy' } });
    await ours.analyst.must(createSource, { params, body: { slug: 'wire', outlet: 'Wire', title: 'Cod' } });
    await ours.analyst.must(createEvent, { params, body: { slug: 'round', title: 'Round', kind: 'talks', starts: '2026-01-01' } });
  });
  afterAll(() => world.end());

  const retracted = async (said: StatementGiven) => {
    const { id } = await talks.record(said);
    const params = { ...talks.params, statement: id };
    await ours.analyst.must(retractStatement, { params, body: { reason: 'Wrong' }, ifMatch: 1 });
    return params;
  };
  const unseat = (party: string) => ours.analyst.must(unseatParty, { params: { ...talks.params, party }, ifMatch: 1 });

  it.each<[string, StatementGiven, () => Promise<unknown>]>([
    ['seat', { party: 'Guest' }, () => unseat('guest')],
    [
      'party',
      { party: 'Norway', issue: 'Cod', value: 1, condition: { text: 'if', onParty: 'witness' } },
      async () => {
        await unseat('witness');
        await ours.analyst.must(removeParty, { params: { ...talks.params, party: 'witness' }, ifMatch: 1 });
      },
    ],
    ['speaker', { party: 'Norway', reporter: 'envoy' }, () => ours.analyst.must(removeSpeaker, { params: { ...talks.params, speaker: 'envoy' }, ifMatch: 1 })],
    ['source', { party: 'Norway', sources: [{ source: 'wire' }] }, () => ours.analyst.must(removeSource, { params: { ...talks.params, source: 'wire' }, ifMatch: 1 })],
    ['event', { party: 'Norway', event: 'round' }, () => ours.analyst.must(removeEvent, { params: { ...talks.params, event: 'round' }, ifMatch: 1 })],
  ])('does not stand again where the %s it names is gone, alone or with others', async (subject, said, remove) => {
    const params = await retracted(said);
    const other = await retracted({ party: 'Norway' });
    await remove();
    const alone = await ours.analyst.call(reinstateStatement, { params, body: { reason: 'Right' }, ifMatch: 1 });
    const together = await ours.analyst.call(reinstateStatements, {
      params: talks.params,
      body: { statements: [params, other].map(({ statement }) => ({ statement, revision: 1 })), reason: 'Right' },
    });

    expect(alone).toMatchObject({ status: 409, code: 'names-removed' });
    expect(alone.problem?.detail).toContain(`The ${subject} it names was removed`);
    expect(together.problem?.errors).toMatchObject([{ path: `statements.${params.statement}`, code: 'names-removed' }]);
    expect((await ours.analyst.must(readStatement, { params: other })).data.retracted).not.toBeNull();
  });

  it('stands again where everything it names does', async () => {
    const params = await retracted({ party: 'Norway', issue: 'Cod', value: 1 });
    const { data } = await ours.analyst.call(reinstateStatement, { params, body: { reason: 'Right' }, ifMatch: 1 });
    expect(data).toMatchObject({ retracted: null, revision: 2 });
  });
});

describe('a statement under way', () => {
  it('is refused where what it names is removed before it is written', async () => {
    const world = await startWorld();
    const ours = await world.workspace('Ours');
    const talks = await ours.negotiation({ parties: ['Norway'], speakers: [{ name: 'Envoy' }] });
    const owner = await world.owner.connect();
    try {
      await owner.query('BEGIN');
      await owner.query(`SELECT set_config('app.workspace_id', $1, true), advance_versions(ARRAY[$2]::uuid[])`, [ours.id, talks.id]);
      const recording = ours.analyst.call(recordStatement, {
        params: talks.params,
        body: talks.statement({ party: 'Norway', speaker: 'envoy' }),
      });
      await until(async () => {
        const { rows } = await world.owner.query(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return rows.length > 0;
      });
      await owner.query(`UPDATE speaker_revision SET closed_by = recorded_by, closed_reason = 'removed'`);
      await owner.query('COMMIT');
      expect(await recording).toMatchObject({ status: 422, code: 'speaker-not-found' });
    } finally {
      owner.release();
      await world.end();
    }
  });
});
