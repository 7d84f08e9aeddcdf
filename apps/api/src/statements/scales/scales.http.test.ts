import { changeScale, previewScale } from '@standpoint/contracts/change-scale';
import { exportPositions } from '@standpoint/contracts/exports';
import { listIssueCodings, listIssueRevisions } from '@standpoint/contracts/edit-issues';
import { createIssue, listIssues } from '@standpoint/contracts/issues';
import { readMatrix } from '@standpoint/contracts/matrix';
import { undoOperation } from '@standpoint/contracts/operations';
import {
  correctStatement,
  listStatementRevisions,
  readStatement,
  recordStatement,
  reinstateStatement,
  retractStatement,
  type Statement,
} from '@standpoint/contracts/statements';
import { type StatementGiven, startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

const ordinal = (...labels: string[]) => ({
  kind: 'ordinal' as const,
  levels: labels.map((label, value) => ({ value, label })),
  poleMin: 'No',
  poleMax: 'Yes',
});
const THREE = ordinal('No', 'Perhaps', 'Yes');
const FIVE = ordinal('No', 'Rather no', 'Perhaps', 'Rather yes', 'Yes');
const TO_FIVE = { values: [{ from: 0, to: 0 }, { from: 1, to: 2 }, { from: 2, to: 4 }] };
const DAYS = { kind: 'numeric' as const, min: 0, max: 60, step: 1, unit: 'day', poleMin: 'None', poleMax: 'Two months' };
const HOURS = { ...DAYS, max: 1_440, unit: 'hour' };
const OPTIONS = { kind: 'nominal' as const, options: [{ key: 'un', label: 'UN' }, { key: 'osce', label: 'OSCE' }] };

describe('a scale', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Scales');
    talks = await ours.negotiation({ parties: ['Norway', 'Iceland'] });
  });
  afterAll(() => world.end());

  // Each test has issues of its own, by the same short names.
  let test = 0;
  const slug = (issue: string) => `${issue}-${test}`;
  beforeEach(async () => {
    test += 1;
    for (const [issue, scale] of Object.entries({ quota: THREE, pause: DAYS, monitor: OPTIONS })) {
      await ours.reviewer.must(createIssue, { params: talks.params, body: { slug: slug(issue), title: slug(issue), scale } });
    }
  });
  const record = (said: StatementGiven) => talks.record({ ...said, ...(said.issue ? { issue: slug(said.issue) } : {}) });
  const issueNow = async (issue: string) =>
    (await ours.viewer.must(listIssues, { params: talks.params })).data.items.find((each) => each.slug === slug(issue));

  const at = (issue: string) => ({ ...talks.params, issue: slug(issue) });
  const of = ({ id }: Statement) => ({ ...talks.params, statement: id });
  const change = (issue: string, body: object, by = ours.reviewer, ifMatch = 1) =>
    by.call(changeScale, { params: at(issue), body: { reason: 'Finer', ...body } as never, ifMatch });
  const preview = async (issue: string, body: object) =>
    (await ours.reviewer.must(previewScale, { params: at(issue), body: body as never })).data;
  const matrix = (search: Record<string, string> = {}) =>
    ours.viewer.must(readMatrix, { params: talks.params, search: { asOf: '2026-02-01', ...search } });
  const cell = async (issue: string, party: string, search: Record<string, string> = {}) => {
    const found = (await matrix(search)).data.cells.find(({ issueSlug, partySlug }) => issueSlug === slug(issue) && partySlug === party);
    if (!found) throw new Error(`no cell ${issue} ${party}`);
    return found;
  };
  const undo = (answer: { headers: Readonly<Record<string, unknown>> }, by = ours.reviewer) =>
    by.call(undoOperation, { params: { ...ours.params, operation: String(answer.headers['operation-id']) } });

  it('changed from 3 to 5 levels keeps January’s matrix as it was known and maps the present one', async () => {
    await record({ party: 'Norway', issue: 'quota', value: 1, low: 0, high: 2, redLines: [{ kind: 'at most', value: 2, quote: 'Never all.' }] });
    const last = await record({ party: 'Iceland', issue: 'quota', positionKind: 'interval', low: 1, high: 2 });
    const january = await matrix({ knownAt: last.recordedAt });

    const changed = await change('quota', { scale: FIVE, mapping: TO_FIVE });
    expect(changed.data).toMatchObject({ scaleVersion: 2, scale: { levels: { length: 5 } } });

    expect((await matrix({ knownAt: last.recordedAt })).text).toBe(january.text);
    expect(await cell('quota', 'norway')).toMatchObject({
      value: 2,
      label: 'Perhaps',
      redLines: [{ kind: 'at most', value: 4 }],
    });
    expect(await cell('quota', 'iceland')).toMatchObject({ low: 2, high: 4, label: 'Perhaps – Yes' });
    expect(await cell('quota', 'norway', { knownAt: last.recordedAt })).toMatchObject({ value: 1, label: 'Perhaps' });
  });

  it('writes a new revision of each statement it moves, with the reason, and none of the others', async () => {
    const moved = await record({ party: 'Norway', issue: 'quota', value: 2, redLines: [{ kind: 'at least', value: 1, quote: 'No less.' }] });
    const same = await record({ party: 'Iceland', issue: 'quota', value: 0 });
    await change('quota', { scale: FIVE, mapping: TO_FIVE });

    const { items } = (await ours.viewer.must(listStatementRevisions, { params: of(moved) })).data;
    expect(items.map(({ revision, reason, positions }) => [revision, reason, positions[0]?.value, positions[0]?.label])).toEqual([
      [2, 'Finer', 4, 'Yes'],
      [1, null, 2, 'Yes'],
    ]);
    expect(items[0]).toMatchObject({ quote: moved.quote, sources: moved.sources, recordedBy: { name: 'Scales reviewer' } });
    expect(items[0]?.positions[0]).toMatchObject({ id: moved.positions[0]?.id, redLines: [{ kind: 'at least', value: 2, quote: 'No less.' }] });
    const untouched = (await ours.viewer.must(readStatement, { params: of(same) })).data;
    expect(untouched).toMatchObject({ revision: 1, positions: [{ value: 0, label: 'No' }] });
  });

  it('says in words of today what is coded, also where only a label changed', async () => {
    const said = await record({ party: 'Norway', issue: 'quota', value: 1 });
    const renamed = { scale: ordinal('No', 'Maybe', 'Yes'), mapping: { values: [{ from: 1, to: 1 }] } };
    await change('quota', renamed);
    expect((await ours.viewer.must(readStatement, { params: of(said) })).data).toMatchObject({ revision: 1, positions: [{ label: 'Maybe' }] });
    expect(await cell('quota', 'norway')).toMatchObject({ label: 'Maybe' });
    expect(await cell('quota', 'norway', { knownAt: said.recordedAt })).toMatchObject({ label: 'Perhaps' });
    const rowOf = async (search: Record<string, string>) =>
      (await ours.viewer.must(exportPositions, { params: talks.params, search })).text.split('\r\n').find((line) => line.includes(said.id));
    expect(await rowOf({})).toContain(',Maybe,');
    expect(await rowOf({ knownAt: said.recordedAt })).toContain(',Perhaps,');
  });

  it('with a bad mapping is refused whole, one fault a value, and nothing is half-written', async () => {
    await record({ party: 'Norway', issue: 'quota', value: 1, low: 0, high: 2 });
    await record({ party: 'Iceland', issue: 'quota', value: 1, marking: 'red', status: 'draft' });
    const issue = await issueNow('quota');
    const before = await matrix();

    const uncovered = await change('quota', { scale: FIVE, mapping: { values: [{ from: 2, to: 4 }] } });
    expect(uncovered.status).toBe(422);
    expect(uncovered.problem?.errors).toEqual([
      { path: 'mapping.values', code: 'value-not-mapped', message: 'Say what becomes of 0: 1 coding uses it.' },
      { path: 'mapping.values', code: 'value-not-mapped', message: 'Say what becomes of 1: 2 codings use it.' },
    ]);
    const offScale = await change('quota', { scale: FIVE, mapping: { values: [...TO_FIVE.values.slice(0, 2), { from: 2, to: 5 }, { from: 7, to: 9 }] } });
    expect(offScale.problem?.errors).toMatchObject([
      { path: 'mapping.values.2.to', code: 'value-off-scale' },
      { path: 'mapping.values.3.to', code: 'value-off-scale' },
    ]);
    expect((await matrix()).text).toBe(before.text);
    expect(await issueNow('quota')).toEqual(issue);
  });

  it('tells beforehand what would happen, and writes nothing', async () => {
    const { id } = await record({ party: 'Norway', issue: 'quota', value: 2, low: 1, high: 2 });
    const gone = await record({ party: 'Norway', issue: 'quota', value: 0 });
    await ours.analyst.must(retractStatement, { params: of(gone), body: { reason: 'Not said' }, ifMatch: 1 });
    expect(await preview('quota', { scale: FIVE, mapping: { values: [{ from: 2, to: 4 }, { from: 0, to: 0 }] } })).toEqual({
      scaleVersion: 1,
      standing: { codings: 1, statements: 1 },
      moved: { codings: 0, statements: 0 },
      values: [
        { from: 0, to: 0, codings: 0, retracted: 1 },
        { from: 1, to: null, codings: 1, retracted: 0 },
        { from: 2, to: 4, codings: 1, retracted: 0 },
      ],
      faults: [{ path: 'mapping.values', code: 'value-not-mapped', message: 'Say what becomes of 1: 1 coding uses it.' }],
    });
    expect(await preview('quota', { scale: FIVE, mapping: TO_FIVE })).toMatchObject({ moved: { codings: 1, statements: 1 }, faults: [] });
    expect((await ours.viewer.must(readStatement, { params: { ...talks.params, statement: id } })).data.revision).toBe(1);
  });

  it('in numbers changes its unit by a factor, and refuses what would leave its ends', async () => {
    await record({ party: 'Norway', issue: 'pause', value: 7, redLines: [{ kind: 'at least', value: 3 }] });
    await record({ party: 'Iceland', issue: 'pause', positionKind: 'interval', low: 1, high: 60 });
    const shorter = await change('pause', { scale: { ...HOURS, max: 200 }, mapping: { linear: { factor: 24 } } });
    expect(shorter.problem?.errors).toMatchObject([{ path: 'mapping.linear', code: 'value-off-scale', message: '60 would become 1440, which is not on the new scale: 1 coding uses it.' }]);

    await change('pause', { scale: HOURS, mapping: { linear: { factor: 24 } } });
    expect(await cell('pause', 'norway')).toMatchObject({ value: 168, redLines: [{ kind: 'at least', value: 72 }] });
    expect(await cell('pause', 'iceland')).toMatchObject({ low: 24, high: 1_440 });
  });

  it('may change its kind where everything coded has a place on the new one', async () => {
    await record({ party: 'Norway', issue: 'monitor', option: 'osce', positionKind: 'option' });
    const levels = { scale: ordinal('None', 'Some'), mapping: { values: [{ from: 'osce', to: 1 }] } };
    await change('monitor', levels);
    expect(await cell('monitor', 'norway')).toMatchObject({ kind: 'point', value: 1, label: 'Some' });

    await record({ party: 'Norway', issue: 'quota', value: 1, low: 0, high: 1, redLines: [{ kind: 'at most', value: 1 }] });
    const options = await change('quota', { scale: OPTIONS, mapping: { values: [{ from: 0, to: 'un' }, { from: 1, to: 'un' }] } });
    expect(options.problem?.errors.map(({ code, path }) => [path, code])).toEqual([
      ['mapping.values', 'range-on-options'],
      ['mapping.values', 'red-line-not-for-scale'],
    ]);
  });

  it('given to a heading makes an issue of it', async () => {
    await ours.reviewer.must(createIssue, { params: talks.params, body: { slug: slug('land'), title: 'Land' } });
    expect((await change('land', { scale: THREE }, ours.reviewer, 0)).data).toMatchObject({ scaleVersion: 1, scale: THREE });
  });

  it('is changed from the version that was read, and by one of two at once', async () => {
    await record({ party: 'Norway', issue: 'quota', value: 1 });
    const both = await Promise.all([change('quota', { scale: FIVE, mapping: TO_FIVE }), change('quota', { scale: FIVE, mapping: TO_FIVE })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(both.find(({ status }) => status === 412)?.problem?.current).toMatchObject({ slug: slug('quota'), scaleVersion: 2 });
    expect(await cell('quota', 'norway')).toMatchObject({ value: 2 });
  });

  it('is not coded on by who still sees the version before', async () => {
    const body = talks.statement({ party: 'Norway', issue: slug('quota'), value: 2 });
    const codedOn = (scaleVersion: number) => ({ ...body, positions: body.positions?.map((position) => ({ ...position, scaleVersion })) });
    await change('quota', { scale: FIVE, mapping: TO_FIVE });
    const late = await ours.analyst.call(recordStatement, { params: talks.params, body: codedOn(1) });
    expect(late).toMatchObject({ status: 422, code: 'scale-changed' });
    expect(late.problem?.errors).toMatchObject([{ path: 'positions.0.issue' }]);
    expect((await ours.analyst.call(recordStatement, { params: talks.params, body: codedOn(2) })).status).toBe(201);
  });

  it('is for reviewers', async () => {
    const answer = await change('quota', { scale: FIVE, mapping: TO_FIVE }, ours.analyst);
    expect(answer).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('keeps every version with who, when, why and where values went', async () => {
    await record({ party: 'Norway', issue: 'quota', value: 1 });
    await change('quota', { scale: FIVE, mapping: TO_FIVE });
    const { scales } = (await ours.viewer.must(listIssueRevisions, { params: at('quota') })).data;
    expect(scales).toMatchObject([
      { revision: 2, reason: 'Finer', recordedBy: { name: 'Scales reviewer' }, mapping: { ...TO_FIVE, linear: null }, statements: 1, closedAt: null },
      { revision: 1, reason: null, mapping: null, statements: 0 },
    ]);
    expect(scales[1]?.closedAt).toBe(scales[0]?.recordedAt);
  });

  it('undone gives back every coding as it was, unless somebody has coded on the new scale since', async () => {
    await record({ party: 'Norway', issue: 'quota', value: 1 });
    await record({ party: 'Iceland', issue: 'quota', value: 2 });
    const changed = await change('quota', { scale: FIVE, mapping: TO_FIVE });
    expect(await undo(changed)).toMatchObject({ status: 200 });
    expect([await cell('quota', 'norway'), await cell('quota', 'iceland')]).toMatchObject([{ value: 1, label: 'Perhaps' }, { value: 2, label: 'Yes' }]);

    const again = await change('quota', { scale: FIVE, mapping: TO_FIVE }, ours.reviewer, 3);
    await record({ party: 'Norway', issue: 'quota', value: 3, saidOn: '2026-01-05' });
    expect(await undo(again)).toMatchObject({ status: 409, code: 'scale-changed-since' });
    expect(await cell('quota', 'norway')).toMatchObject({ value: 3, label: 'Rather yes' });
  });

  describe('and what was retracted before it changed', () => {
    const retracted = async (value: number) => {
      const said = await record({ party: 'Norway', issue: 'quota', value });
      const answer = await ours.analyst.must(retractStatement, { params: of(said), body: { reason: 'Not said' }, ifMatch: 1 });
      return { said, answer };
    };
    const reinstate = (said: Statement) =>
      ours.analyst.call(reinstateStatement, { params: of(said), body: { reason: 'Said after all' }, ifMatch: 1 });

    it('must have a place on it', async () => {
      await retracted(1);
      const answer = await change('quota', { scale: FIVE, mapping: { values: [] } });
      expect(answer.problem?.errors).toEqual([{ path: 'mapping.values', code: 'value-not-mapped', message: 'Say what becomes of 1: 1 retracted.' }]);
    });

    it('comes back mapped, through every change since', async () => {
      const { said } = await retracted(1);
      await change('quota', { scale: FIVE, mapping: TO_FIVE });
      const percent = { ...DAYS, max: 100, unit: '%' };
      await change('quota', { scale: percent, mapping: { linear: { factor: 25 } } }, ours.reviewer, 2);
      const { data } = await reinstate(said);
      expect(data).toMatchObject({ revision: 2, retracted: null, positions: [{ value: 50, label: '50 %' }] });
      expect(await cell('quota', 'norway')).toMatchObject({ value: 50 });
    });

    it('comes back as it was where the change was undone', async () => {
      const { said } = await retracted(1);
      await undo(await change('quota', { scale: FIVE, mapping: TO_FIVE }));
      expect((await reinstate(said)).data).toMatchObject({ positions: [{ value: 1, label: 'Perhaps' }] });
    });

    it('stays retracted where nothing says what it would be now', async () => {
      const changed = await change('quota', { scale: FIVE, mapping: TO_FIVE });
      const { said } = await retracted(3);
      await undo(changed);
      expect(await reinstate(said)).toMatchObject({ status: 409, code: 'scale-changed' });
    });

    it('is not brought back by an undo of the retraction', async () => {
      const { answer } = await retracted(1);
      await change('quota', { scale: FIVE, mapping: TO_FIVE });
      expect(await undo(answer, ours.analyst)).toMatchObject({ status: 409, code: 'scale-changed-since' });
    });
  });

  it('is counted as far as the reader may see', async () => {
    const { id } = await record({ party: 'Norway', issue: 'quota', value: 1 });
    await record({ party: 'Norway', issue: 'quota', value: 2, marking: 'red' });
    await record({ party: 'Norway', issue: 'quota', value: 2, status: 'draft', sources: [] });
    await ours.analyst.must(correctStatement, {
      params: { ...talks.params, statement: id },
      body: { ...talks.statement({ party: 'Norway', issue: slug('quota'), value: 0 }), reason: 'Misheard' },
      ifMatch: 1,
    });
    const issue = await issueNow('quota');
    const counted = async (who: TestWorkspace['viewer']) =>
      (await who.must(listIssueCodings, { params: talks.params })).data.items.find(({ issueId }) => issueId === issue?.id);
    expect(await counted(ours.viewer)).toMatchObject({ codings: 1, statements: 1 });
    expect(await counted(ours.analyst)).toMatchObject({ codings: 3, statements: 3 });
  });
});
