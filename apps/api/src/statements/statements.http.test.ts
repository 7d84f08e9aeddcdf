import { assessCondition } from '@standpoint/contracts/conditions';
import {
  correctStatement,
  listStatementRevisions,
  listStatements,
  readStatement,
  recordStatement,
  reinstateStatement,
  retractStatement,
  type RecordStatementInput,
  type Statement,
} from '@standpoint/contracts/statements';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';

let world: World;
let fisheries: TestWorkspace;
let talks: TestNegotiation;

beforeAll(async () => {
  world = await startWorld();
  fisheries = await world.workspace('Fisheries');
  talks = await fisheries.negotiation({
    title: 'Cod',
    parties: ['Norway', 'Iceland', { name: 'Nordics', kind: 'bloc' }],
    issues: [
      'Quota',
      'Season',
      { title: 'Fish', scale: null },
      {
        title: 'Gear',
        scale: { kind: 'nominal', distances: null, options: ['net', 'line'].map((key) => ({ key, label: key, text: '' })) },
      },
    ],
    speakers: [{ name: 'Kari Nordmann', party: 'norway', authority: 'decides' }],
  });
});

afterAll(() => world.end());

const at = (statement: { id: string }) => ({ ...talks.params, statement: statement.id });
const corrected = (statement: Statement, change: Partial<RecordStatementInput>) => ({
  ...talks.statement({ party: 'Norway', issue: 'Quota', value: 1 }),
  quote: statement.quote,
  ...change,
  reason: 'Read again',
});

describe('recording a statement', () => {
  it('gives back what was said, with the names of party, speaker, issue and source', async () => {
    const said = await talks.record({
      party: 'Norway',
      speaker: 'kari-nordmann',
      speakerAsPrinted: 'Kari Nordman',
      issue: 'Quota',
      value: 1,
      low: 0,
      high: 1,
      redLines: [{ kind: 'at most', value: 1 }],
      condition: { text: 'Iceland does the same', onParty: 'iceland' },
    });

    expect(said).toMatchObject({
      revision: 1,
      status: 'published',
      party: { slug: 'norway', name: 'Norway' },
      speaker: { name: 'Kari Nordmann', kind: 'person' },
      speakerAsPrinted: 'Kari Nordman',
      sources: [{ outlet: 'Gazette' }],
      retracted: null,
      positions: [
        {
          issue: { slug: 'quota' },
          value: 1,
          label: 'Rather for',
          evidence: 'stated',
          condition: { text: 'Iceland does the same', onParty: { slug: 'iceland' }, state: 'untested' },
        },
      ],
    });
    expect((await fisheries.viewer.call(readStatement, { params: at(said) })).data).toEqual(said);
  });

  it('keeps line breaks, quotation marks, right-to-left text and emoji as they were typed', async () => {
    const quote = 'First “line”\r\nsecond, with "quotes"\nمرحبا 🐟';
    const said = await talks.record({ party: 'Norway', quote });
    expect(said.quote).toBe(quote.normalize('NFC'));
  });

  it('allows commentary without party, speaker and position', async () => {
    const said = await talks.record({ party: null, kind: 'claim' });
    expect(said).toMatchObject({ party: null, speaker: null, positions: [] });
  });

  it('takes the day itself as the earliest one where the day is known, and none where it is not', async () => {
    const day = await talks.record({ party: 'Norway', saidOn: '2026-01-30', precision: 'day' });
    const before = await talks.record({ party: 'Norway', saidOn: '2026-01-30', precision: 'before' });
    expect([day.saidFrom, before.saidFrom]).toEqual(['2026-01-30', null]);
  });

  it.each<[string, Parameters<typeof talks.statement>[0], string, string]>([
    ['an unknown party', { party: 'Atlantis' }, 'party', 'party-not-found'],
    ['an unknown issue', { party: 'Norway', issue: 'Whales', value: 1 }, 'positions.0.issue', 'issue-not-found'],
    ['a heading', { party: 'Norway', issue: 'Fish', value: 1 }, 'positions.0.issue', 'issue-is-heading'],
    ['an unknown speaker', { party: 'Norway', speaker: 'nobody' }, 'speaker', 'speaker-not-found'],
    ['a value off the scale', { party: 'Norway', issue: 'Quota', value: 7 }, 'positions.0.value', 'value-off-scale'],
    ['low above high', { party: 'Norway', issue: 'Quota', value: 1, low: 2, high: 0 }, 'positions.0.low', 'low-above-high'],
    ['a range that leaves out its value', { party: 'Norway', issue: 'Quota', value: 1, low: -2, high: 0 }, 'positions.0.low', 'range-excludes-value'],
    ['validity that ends before it begins', { party: 'Norway', issue: 'Quota', value: 1, validFrom: '2026-02-02', validUntil: '2026-02-01' }, 'positions.0.validUntil', 'ends-before-it-begins'],
    ['an ambiguous date', { party: 'Norway', saidOn: '01/02/2026' }, 'saidOn', 'date-ambiguous'],
    ['an impossible date', { party: 'Norway', saidOn: '2026-02-30' }, 'saidOn', 'date-impossible'],
    ['a missing source', { party: 'Norway', sources: [] }, 'sources', 'source-missing'],
    ['an option of another issue', { party: 'Norway', issue: 'Gear', option: 'several' }, 'positions.0.option', 'option-unknown'],
    ['NUL in the quote', { party: 'Norway', quote: 'a\u0000b' }, 'quote', 'text-unstorable'],
    ['half a surrogate pair', { party: 'Norway', quote: 'a\ud83d b' }, 'quote', 'text-unstorable'],
    ['a position without a party', { party: null, issue: 'Quota', value: 1 }, 'party', 'party-missing'],
  ])('refuses %s, and says where', async (_, said, path, code) => {
    const before = await countStatements();
    const answer = await fisheries.analyst.call(recordStatement, { params: talks.params, body: talks.statement(said) });
    expect([answer.status, answer.problem?.errors.map((fault) => [fault.path, fault.code])]).toEqual([422, [[path, code]]]);
    expect(await countStatements()).toBe(before);
  });

  it('refuses an empty quote and unknown fields as malformed', async () => {
    const body = { ...talks.statement({ party: 'Norway' }), quote: '  ', recordedAt: '2020-01-01T00:00:00Z' };
    const answer = await fisheries.analyst.call(recordStatement, { params: talks.params, body });
    expect(answer.status).toBe(400);
    expect(answer.problem?.errors.map((fault) => fault.path).sort()).toEqual(['quote', 'recordedAt']);
  });

  it('refuses a megabyte of text', async () => {
    const body = talks.statement({ party: 'Norway', quote: 'x'.repeat(1024 * 1024) });
    const answer = await fisheries.analyst.call(recordStatement, { params: talks.params, body });
    expect([answer.status, answer.code]).toEqual([413, 'too-large']);
  });

  it('names a twin and takes it only if told to', async () => {
    const first = await talks.record({ party: 'Iceland', quote: 'No   fish “today”' });
    const body = talks.statement({ party: 'Iceland', quote: 'no fish "today"' });

    const refused = await fisheries.analyst.call(recordStatement, { params: talks.params, body });
    expect([refused.status, refused.code]).toEqual([409, 'statement-twin']);
    expect(refused.problem?.current).toMatchObject({ id: first.id });

    const insisted = await fisheries.analyst.call(recordStatement, { params: talks.params, body: { ...body, evenIfTwin: true } });
    expect(insisted.status).toBe(201);
  });

  it('records one of fifty sent at once with the same key, and gives all of them the same answer', async () => {
    const body = talks.statement({ party: 'Norway', issue: 'Season', value: 2 });
    const headers = { 'idempotency-key': 'once-only' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => fisheries.analyst.call(recordStatement, { params: talks.params, body, headers })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);

    const other = await fisheries.analyst.call(recordStatement, { params: talks.params, body: { ...body, quote: 'Other' }, headers });
    expect([other.status, other.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('keeps one external id for one statement of a negotiation', async () => {
    await talks.record({ party: 'Norway', externalId: 'N-1' });
    const body = talks.statement({ party: 'Norway', externalId: 'N-1' });
    const answer = await fisheries.analyst.call(recordStatement, { params: talks.params, body });
    expect([answer.status, answer.code]).toEqual([409, 'external-id-taken']);
  });

  it('does not let analysts publish where review is required', async () => {
    const reviewed = await fisheries.negotiation({ title: 'Reviewed', parties: ['Faroe'], reviewRequired: true });
    const body = reviewed.statement({ party: 'Faroe' });
    const refused = await fisheries.analyst.call(recordStatement, { params: reviewed.params, body });
    expect(refused.code).toBe('review-required');
    const inReview = await fisheries.analyst.call(recordStatement, { params: reviewed.params, body: { ...body, status: 'in review' } });
    expect(inReview.data.status).toBe('in review');
  });
});

describe('correcting a statement', () => {
  it('opens a new revision with its reason and leaves the earlier wording readable', async () => {
    const first = await talks.record({ party: 'Norway', issue: 'Quota', value: 1 });
    const body = corrected(first, { quote: 'Better heard', positions: [{ issue: 'quota', value: 2 }] });
    const second = (await fisheries.analyst.must(correctStatement, { params: at(first), body, ifMatch: 1 })).data;

    expect(second).toMatchObject({ id: first.id, revision: 2, quote: 'Better heard', reason: 'Read again' });
    expect(second.positions[0]).toMatchObject({ id: first.positions[0]?.id, value: 2 });
    const { items } = (await fisheries.viewer.call(listStatementRevisions, { params: at(first) })).data;
    expect(items.map(({ revision, quote }) => [revision, quote])).toEqual([
      [2, 'Better heard'],
      [1, first.quote],
    ]);
    expect(items[1]?.closedAt).toBe(second.recordedAt);
  });

  it('takes one of two edits made on the same revision, and shows the other the newer version', async () => {
    const first = await talks.record({ party: 'Norway', issue: 'Quota', value: 1 });
    const edit = (quote: string) =>
      fisheries.analyst.call(correctStatement, { params: at(first), body: corrected(first, { quote }), ifMatch: 1 });
    const answers = await Promise.all([edit('One'), edit('Other')]);

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
    const refused = answers.find((answer) => answer.status === 412);
    expect(refused?.problem?.current).toMatchObject({ id: first.id, revision: 2 });
  });

  it('asks for the revision that the edit was made on', async () => {
    const first = await talks.record({ party: 'Norway' });
    const answer = await fisheries.analyst.call(correctStatement, { params: at(first), body: corrected(first, {}) });
    expect([answer.status, answer.code]).toEqual([428, 'if-match-missing']);
  });

  it("leaves others' statements to reviewers", async () => {
    const first = await talks.record({ party: 'Norway', issue: 'Quota', value: 1 }, fisheries.reviewer);
    const body = corrected(first, { quote: 'Mine now' });
    const refused = await fisheries.analyst.call(correctStatement, { params: at(first), body, ifMatch: 1 });
    const taken = await fisheries.admin.call(correctStatement, { params: at(first), body, ifMatch: 1 });
    expect([refused.status, taken.status]).toEqual([403, 200]);
  });

  it('refuses the id of a position of another statement', async () => {
    const one = await talks.record({ party: 'Norway', issue: 'Quota', value: 1 });
    const other = await talks.record({ party: 'Norway', issue: 'Quota', value: 2 });
    const body = corrected(one, { positions: [{ id: other.positions[0]?.id, issue: 'quota', value: 1 }] });
    const answer = await fisheries.analyst.call(correctStatement, { params: at(one), body, ifMatch: 1 });
    expect(answer.problem?.errors[0]).toMatchObject({ path: 'positions.0.id', code: 'position-not-found' });
  });
});

describe('retracting and reinstating', () => {
  it('takes a retracted statement from the list, keeps it readable with its reason, and can be undone', async () => {
    const said = await talks.record({ party: 'Iceland', issue: 'Quota', value: 1, externalId: 'I-1' });
    const retracted = (await fisheries.analyst.must(retractStatement, { params: at(said), body: { reason: 'Misattributed' }, ifMatch: 1 })).data;
    expect(retracted.retracted).toMatchObject({ reason: 'Misattributed', by: { name: 'Fisheries analyst' } });
    expect(await listed({ party: 'iceland', issue: 'quota' })).not.toContain(said.id);
    expect(await listed({ party: 'iceland', issue: 'quota', retracted: 'only' })).toContain(said.id);
    expect(await listed({ party: 'iceland', issue: 'quota', knownAt: said.recordedAt })).toContain(said.id);

    const back = (await fisheries.analyst.must(reinstateStatement, { params: at(said), body: { reason: 'It was right' }, ifMatch: 1 })).data;
    expect(back).toMatchObject({ revision: 2, retracted: null, reason: 'It was right', externalId: 'I-1' });
    expect(back.positions).toEqual(said.positions);
    expect(await listed({ party: 'iceland', issue: 'quota' })).toContain(said.id);
  });

  it('refuses to retract what is retracted, and to reinstate what stands', async () => {
    const said = await talks.record({ party: 'Iceland' });
    const body = { reason: 'No' };
    const standing = await fisheries.analyst.call(reinstateStatement, { params: at(said), body, ifMatch: 1 });
    await fisheries.analyst.must(retractStatement, { params: at(said), body, ifMatch: 1 });
    const twice = await fisheries.analyst.call(retractStatement, { params: at(said), body, ifMatch: 1 });
    expect([standing.code, twice.code]).toEqual(['statement-stands', 'statement-retracted']);
  });

  it('never writes the closing columns twice, not even by SQL', async () => {
    const said = await talks.record({ party: 'Iceland' });
    await fisheries.analyst.must(retractStatement, { params: at(said), body: { reason: 'No' }, ifMatch: 1 });
    const rewrite = world.owner.query(`UPDATE statement_revision SET closed_reason = 'Other' WHERE statement_id = $1`, [said.id]);
    await expect(rewrite).rejects.toThrow('closed already');
  });
});

describe('listing statements', () => {
  it('pages newest said first, every statement once', async () => {
    const paged = await fisheries.negotiation({ title: 'Paged', parties: ['Greenland'] });
    const said = ['2026-01-03', '2026-01-01', '2026-01-02', '2026-01-02', '2026-01-05'];
    for (const saidOn of said) await paged.record({ party: 'Greenland', saidOn });

    const days: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const { data } = await fisheries.viewer.call(listStatements, { params: paged.params, search: { limit: 2, ...(cursor && { cursor }) } });
      days.push(...data.items.map((statement) => statement.saidOn));
      if (data.next === null) break;
      cursor = data.next;
    }
    expect(days).toEqual(said.toSorted().reverse());
  });

  it('hides drafts and red statements from viewers, also as the target of a link', async () => {
    const red = await talks.record({ party: 'Norway', marking: 'red' });
    const draft = await talks.record({ party: 'Norway', status: 'draft', sources: [] });
    const linking = await talks.record({ party: 'Norway', links: [{ type: 'clarifies', statement: red.id }] });

    const seen = (person: typeof fisheries.viewer) =>
      Promise.all([red, draft].map(async (hidden) => (await person.call(readStatement, { params: at(hidden) })).status));
    expect([await seen(fisheries.analyst), await seen(fisheries.viewer)]).toEqual([
      [200, 200],
      [404, 404],
    ]);
    const viewed = (await fisheries.viewer.call(readStatement, { params: at(linking) })).data;
    expect([linking.links.length, viewed.links.length]).toEqual([1, 0]);
  });
});

describe('judging a condition', () => {
  it('holds from its day on, and a later judgement for that day takes its place', async () => {
    const said = await talks.record({ party: 'Norway', issue: 'Season', value: 1, condition: { text: 'If it rains' } });
    const params = { ...talks.params, position: said.positions[0]?.id ?? '' };
    await fisheries.analyst.must(assessCondition, { params, body: { state: 'met', assessedOn: '2026-01-05' } });
    const judged = await fisheries.analyst.must(assessCondition, { params, body: { state: 'broken', assessedOn: '2026-01-05' } });
    expect(judged.data.state).toBe('broken');
    const now = (await fisheries.viewer.call(readStatement, { params: at(said) })).data;
    expect(now.positions[0]?.condition?.state).toBe('broken');
  });

  it('is refused where there is no condition', async () => {
    const said = await talks.record({ party: 'Norway', issue: 'Season', value: 1 });
    const params = { ...talks.params, position: said.positions[0]?.id ?? '' };
    const answer = await fisheries.analyst.call(assessCondition, { params, body: { state: 'met', assessedOn: '2026-01-05' } });
    expect([answer.status, answer.code]).toEqual([422, 'condition-missing']);
  });
});

it('writes one audit entry for each write, in the same transaction', async () => {
  const said = await talks.record({ party: 'Norway' });
  await fisheries.analyst.must(retractStatement, { params: at(said), body: { reason: 'No' }, ifMatch: 1 });
  const { rows } = await world.owner.query('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id', [said.id]);
  expect(rows.map((row: { action: string }) => row.action)).toEqual(['recordStatement', 'retractStatement']);
});

async function countStatements(): Promise<number> {
  const { rows } = await world.owner.query('SELECT count(*)::int AS n FROM statement');
  return (rows[0] as { n: number }).n;
}

async function listed(search: Record<string, string>): Promise<string[]> {
  const { data } = await fisheries.viewer.call(listStatements, { params: talks.params, search });
  return data.items.map((statement) => statement.id);
}
