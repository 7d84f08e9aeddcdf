import { undoOperation } from '@standpoint/contracts/operations';
import {
  createSpeaker,
  editSpeaker,
  judgeAlias,
  listSpeakerRevisions,
  listSpeakers,
  readSpeaker,
  removeSpeaker,
} from '@standpoint/contracts/speakers';
import { listStatements } from '@standpoint/contracts/statements';
import type { Person } from '../../../test/person.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('speakers', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway'] });
  });
  afterAll(() => world.end());

  it('speak for a party in a capacity, with an authority that has its days', async () => {
    const { data } = await ours.analyst.call(createSpeaker, {
      params: talks.params,
      body: {
        slug: 'minister',
        name: 'The Minister',
        party: 'norway',
        capacity: 'Minister of Fisheries',
        authority: 'negotiates',
        validFrom: '2025-01-01',
      },
    });
    expect(data.authorities).toMatchObject([
      { party: { slug: 'norway' }, capacity: 'Minister of Fisheries', authority: 'negotiates', validFrom: '2025-01-01', validUntil: null },
    ]);
  });

  it('keep the capacity of somebody who speaks for nobody at the table', async () => {
    const { data } = await ours.analyst.call(createSpeaker, {
      params: talks.params,
      body: { slug: 'resident', name: 'Konstantin', kind: 'private person', capacity: 'Resident', authority: 'other' },
    });
    expect(data.authorities).toMatchObject([{ party: null, capacity: 'Resident', authority: 'other' }]);
  });

  it('may have neither name, party nor capacity that anybody knows', async () => {
    const { data } = await ours.analyst.call(createSpeaker, {
      params: talks.params,
      body: { slug: 'official', name: 'Unnamed official', kind: 'unnamed' },
    });
    expect(data).toMatchObject({ kind: 'unnamed', authorities: [], aliases: [] });
  });

  it('refuse a party that is not there, and days that end before they begin', async () => {
    const create = (body: object) =>
      ours.analyst.call(createSpeaker, { params: talks.params, body: { slug: 'odd', name: 'Odd', ...body } });

    expect(await create({ party: 'sweden' })).toMatchObject({ status: 422, code: 'party-not-found' });
    expect(await create({ party: 'norway', validFrom: '2026-01-02', validUntil: '2026-01-01' })).toMatchObject({
      status: 422,
      code: 'ends-before-it-begins',
    });
  });

  it('are spelt in many ways, and a judgement on a spelling can be taken back', async () => {
    const { data: created } = await ours.analyst.call(createSpeaker, {
      params: talks.params,
      body: { slug: 'witkoff', name: 'Steve Witkoff', aliases: ['Wittkoff', 'Vitkov', 'Wittkoff'] },
    });
    const judge = (spelling: string, judgement: 'same' | 'not the same' | 'unsure') =>
      ours.analyst.must(judgeAlias, { params: { ...talks.params, speaker: 'witkoff' }, body: { spelling, judgement } });
    await judge('Vitkov', 'not the same');
    await judge('Vitkov', 'unsure');
    await judge('Witkow', 'same');
    const { data } = await ours.viewer.call(listSpeakers, { params: talks.params });
    const { rows } = await world.owner.query(
      `SELECT r.revision, r.judgement, r.closed_at IS NULL AS open
       FROM alias a JOIN alias_revision r ON r.alias_id = a.id WHERE a.spelling = 'Vitkov' ORDER BY r.revision`,
    );

    expect(created.aliases.map(({ spelling }) => spelling)).toEqual(['Wittkoff', 'Vitkov']);
    expect(data.items.find(({ slug }) => slug === 'witkoff')?.aliases.map((each) => [each.spelling, each.judgement])).toEqual([
      ['Wittkoff', 'same'],
      ['Vitkov', 'unsure'],
      ['Witkow', 'same'],
    ]);
    expect(rows).toEqual([
      { revision: 1, judgement: 'same', open: false },
      { revision: 2, judgement: 'not the same', open: false },
      { revision: 3, judgement: 'unsure', open: true },
    ]);
  });

  it('are judged only where there is such a speaker', async () => {
    const answer = await ours.analyst.call(judgeAlias, {
      params: { ...talks.params, speaker: 'nobody' },
      body: { spelling: 'X', judgement: 'same' },
    });
    expect(answer).toMatchObject({ status: 404, code: 'speaker-not-found' });
  });
});

describe('a speaker on record', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway'], issues: ['Cod'] });
  });
  afterAll(() => world.end());

  const create = async (slug: string, body: object = {}) =>
    (await ours.analyst.must(createSpeaker, { params: talks.params, body: { slug, name: slug, ...body } })).data;
  const at = (speaker: string) => ({ ...talks.params, speaker });
  const read = async (speaker: string, search = {}) => (await ours.viewer.must(readSpeaker, { params: at(speaker), search })).data;

  it('is called otherwise from an edit on; statements as known before keep the name', async () => {
    await create('haugen', { name: 'K. Haugen' });
    const { id } = await talks.record({ party: 'Norway', speaker: 'haugen' });
    const known = await talks.knownNow();
    const { data } = await ours.analyst.call(editSpeaker, {
      params: at('haugen'),
      body: { name: 'Kåre Haugen', note: 'Minister since 2025', reason: 'Full name' },
      ifMatch: 1,
    });
    const nameAt = async (search: { knownAt?: string }) => {
      const listed = await ours.viewer.must(listStatements, { params: talks.params, search: { speaker: 'haugen', ...search } });
      return listed.data.items.find((each) => each.id === id)?.speaker?.name;
    };

    expect(data).toMatchObject({ name: 'Kåre Haugen', kind: 'person', note: 'Minister since 2025', revision: 2, statementCount: 1 });
    expect([await nameAt({}), await nameAt({ knownAt: known })]).toEqual(['Kåre Haugen', 'K. Haugen']);
    expect(await read('haugen', { knownAt: known })).toMatchObject({ name: 'K. Haugen', note: null });
    const revisions = await ours.viewer.must(listSpeakerRevisions, { params: at('haugen') });
    expect(revisions.data.items).toMatchObject([
      { subject: 'speaker', revision: 2, name: 'Kåre Haugen', reason: 'Full name' },
      { subject: 'speaker', revision: 1, name: 'K. Haugen', closedBy: { name: 'Ours analyst' } },
    ]);
  });

  it('can turn out to be a private person', async () => {
    await create('pensioner');
    const { data } = await ours.analyst.call(editSpeaker, { params: at('pensioner'), body: { kind: 'private person' }, ifMatch: 1 });
    expect(data).toMatchObject({ name: 'pensioner', kind: 'private person' });
  });

  it('is edited on the revision it was read in', async () => {
    await create('twice');
    await ours.analyst.must(editSpeaker, { params: at('twice'), body: { name: 'Two' }, ifMatch: 1 });
    const answer = await ours.analyst.call(editSpeaker, { params: at('twice'), body: { name: 'Three' }, ifMatch: 1 });
    expect(answer).toMatchObject({ status: 412, problem: { current: { name: 'Two', revision: 2 } } });
  });

  it('is not removed while statements stand that they said or told', async () => {
    await create('teller');
    await talks.record({ party: 'Norway', reporter: 'teller', evidence: 'reported' });
    await talks.record({ party: 'Norway', speaker: 'teller' });
    const answer = await ours.analyst.call(removeSpeaker, { params: at('teller'), ifMatch: 1 });
    expect(answer).toMatchObject({ status: 409, code: 'in-use', problem: { current: { uses: [{ subject: 'statement', count: 2 }] } } });
  });

  it('goes with authorities and spellings, and comes back with them', async () => {
    await create('passing', { party: 'norway', capacity: 'Envoy', aliases: ['Passant'] });
    const removed = await ours.analyst.must(removeSpeaker, { params: at('passing'), ifMatch: 1 });
    const listed = await ours.viewer.must(listSpeakers, { params: talks.params });
    expect(listed.data.items.map(({ slug }) => slug)).not.toContain('passing');
    expect(await ours.viewer.call(readSpeaker, { params: at('passing') })).toMatchObject({ status: 404, code: 'speaker-not-found' });
    await expect(talks.record({ party: 'Norway', speaker: 'passing' })).rejects.toThrow('speaker-not-found');

    const operation = String(removed.headers['operation-id']);
    await ours.analyst.must(undoOperation, { params: { ...ours.params, operation } });
    expect(await read('passing')).toMatchObject({
      revision: 2,
      authorities: [{ party: { slug: 'norway' }, capacity: 'Envoy' }],
      aliases: [{ spelling: 'Passant', judgement: 'same' }],
    });
  });

  it('is counted by the statements that a reader may see', async () => {
    await create('quiet');
    await talks.record({ party: 'Norway', speaker: 'quiet', marking: 'red' });
    const count = async (by: Person) => {
      const { data } = await by.must(listSpeakers, { params: talks.params, search: { counts: 'true' } });
      return data.items.find(({ slug }) => slug === 'quiet')?.statementCount;
    };
    expect([await count(ours.analyst), await count(ours.viewer)]).toEqual([1, 0]);
  });

  it('is the workspace’s, and is listed for one negotiation alone where it has statements the reader may see', async () => {
    const slugs = async (by: Person, negotiation = talks.slug) => {
      const search = { named: 'here' as const };
      const { data } = await by.must(listSpeakers, { params: { ...talks.params, negotiation }, search });
      expect(data.items.every((speaker) => !('statementCount' in speaker))).toBe(true);
      return data.items.map(({ slug }) => slug);
    };
    await create('unheard');
    expect(await slugs(ours.analyst)).toContain('quiet');
    expect(await slugs(ours.analyst)).not.toContain('unheard');
    expect(await slugs(ours.viewer)).not.toContain('quiet');
    const empty = await ours.negotiation({ title: 'Empty' });
    expect(await slugs(ours.analyst, empty.slug)).toEqual([]);
  });
});
