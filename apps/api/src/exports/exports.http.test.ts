import { readGaps } from '@standpoint/contracts/gaps';
import { readMatrix } from '@standpoint/contracts/matrix';
import { parse } from 'csv-parse/sync';
import { SAMPLE, startWithSample } from '../../test/sample.js';

type Row = Record<string, string>;

let sample: Awaited<ReturnType<typeof startWithSample>>;
beforeAll(async () => {
  sample = await startWithSample();
  sample.setNow('2026-02-02T09:10:11Z');
});
afterAll(() => sample.end());

const NEGOTIATION = '/api/v1/workspaces/demo/negotiations/ukraine-talks-2026';

async function fetched(url: string, headers: Record<string, string> = {}) {
  return sample.app.inject({ url, headers: { cookie: sample.demo.cookie, ...headers } });
}

async function rowsOf(url: string): Promise<Row[]> {
  const { body, statusCode } = await fetched(url);
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}: ${body}`);
  return parse(body, { columns: true, record_delimiter: '\r\n' });
}

describe('matrix.csv, long', () => {
  it('has these columns in this order', async () => {
    const { body } = await fetched(`${NEGOTIATION}/matrix.csv?shape=long&asOf=2026-01-31`);
    expect(body.split('\r\n')[0]).toBe(
      'issue,party,state,kind,value,low,high,option,label,said_on,valid_from,valid_until,condition,condition_state,' +
        'red_line,commitment,evidence,reported_by,inherited_from,flags,salience,statement_count,statement_id',
    );
  });

  it('has every cell of the screen, the empty ones too, in its order and with its values', async () => {
    const rows = await rowsOf(`${NEGOTIATION}/matrix.csv?shape=long&asOf=2026-01-31`);
    const { data } = await sample.demo.must(readMatrix, { params: SAMPLE, search: { asOf: '2026-01-31' } });
    const seen = data.cells.map((cell) => [cell.issueSlug, cell.partySlug, cell.state, cell.label, `${cell.value ?? ''}`, cell.flags.join('|')]);
    expect(rows.map(({ issue, party, state, label, value, flags }) => [issue, party, state, label, value, flags])).toEqual(seen);
    expect(rows).toHaveLength(55);
  });

  it('tells red lines, conditions, reporters and what is inherited', async () => {
    const rows = await rowsOf(`${NEGOTIATION}/matrix.csv?shape=long&asOf=2026-01-31`);
    const row = (issue: string, party: string) => rows.find((each) => each.issue === issue && each.party === party);
    expect(row('donbas-control', 'ukraine')).toMatchObject({ value: '1', low: '0', high: '1', red_line: 'at most 1', commitment: 'insisted' });
    expect(row('donbas-control', 'united-states')).toMatchObject({ reported_by: 'ukraine', flags: 'proposal|reported|floated' });
    expect(row('energy-pause-scope', 'ukraine')).toMatchObject({
      condition: 'Russia does not attack Ukrainian energy facilities',
      condition_state: 'untested',
      valid_from: '2026-01-30',
    });
    const bloc = row('nuclear-risk', 'iaea-twelve');
    expect(row('nuclear-risk', 'germany')).toMatchObject({ inherited_from: 'iaea-twelve', statement_id: bloc?.statement_id, option: 'danger' });
    expect(row('rail-strikes', 'germany')).toMatchObject({ state: 'none', statement_count: '0', statement_id: '' });
  });
});

describe('matrix.csv, wide', () => {
  it('has a row an issue and a column a party, with the numbers of what is held', async () => {
    const rows = await rowsOf(`${NEGOTIATION}/matrix.csv?asOf=2026-02-02&parties=russia~ukraine~germany`);
    expect(rows.slice(0, 6)).toEqual([
      { issue: 'donbas-control', russia: '3', ukraine: '1', germany: '' },
      { issue: 'donbas-recognition', russia: '2', ukraine: '0', germany: '' },
      { issue: 'znpp-control', russia: '', ukraine: '', germany: '' },
      { issue: 'nuclear-risk', russia: '', ukraine: '', germany: 'danger' },
      { issue: 'security-guarantees', russia: '', ukraine: '', germany: '' },
      { issue: 'energy-pause-scope', russia: '', ukraine: '3', germany: '' },
    ]);
  });

  it('shows the words of the screen instead', async () => {
    const rows = await rowsOf(`${NEGOTIATION}/matrix.csv?asOf=2026-02-02&show=labels&issues=energy-pause-scope~znpp-control~rail-strikes`);
    expect(rows.map(({ russia }) => russia)).toEqual(['Kyiv and region, expired 2026-02-01', 'Raised, no position', 'No statement']);
  });

  it('names the voices of a cell in which speakers disagree', async () => {
    const rows = await rowsOf(`${NEGOTIATION}/matrix.csv?asOf=2026-01-31&show=labels&issues=open-agenda&parties=united-states`);
    expect(rows[0]?.['united-states']).toBe('Speakers disagree: Steve Witkoff “Only territory”, Marco Rubio “Several topics”');
  });
});

describe('a file', () => {
  it('is named after the talks, the day read and the minute known, and is UTF-8 without a byte order mark', async () => {
    const { headers, body } = await fetched(`${NEGOTIATION}/matrix.csv?asOf=2026-01-31`);
    const name = 'ukraine-talks-2026_matrix_asof-2026-01-31_known-2026-02-02T0910Z.csv';
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"; filename*=UTF-8''${name}`);
    expect(body.startsWith('issue,')).toBe(true);
  });

  it('is named after the instant that was asked for', async () => {
    const { headers } = await fetched(`${NEGOTIATION}/gaps.csv?asOf=2026-01-31&knownAt=2026-01-31T22:30:00%2B02:00`);
    expect(headers['content-disposition']).toContain('_gaps_asof-2026-01-31_known-2026-01-31T2030Z.csv');
  });

  it.each([
    ['/w/demo/n/ukraine-talks-2026/matrix.csv?sort=gap', 'issue,russia,ukraine'],
    ['/w/demo/n/ukraine-talks-2026/gaps.csv', 'party_a,party_b,issue'],
    ['/w/demo/n/ukraine-talks-2026/gaps.csv?pair=russia~ukraine', 'party_a,party_b,issue,as_of,label_a'],
    ['/w/demo/n/ukraine-talks-2026/c/open-agenda/united-states.csv', 'act,at,by'],
    ['/w/demo/n/ukraine-talks-2026/statements.csv', 'statement_id,external_id'],
    ['/w/demo/n/ukraine-talks-2026/events.csv', 'id,slug,title'],
  ])('lies at the address of its page: %s', async (url, start) => {
    const { statusCode, body } = await fetched(url);
    expect(statusCode).toBe(200);
    expect(body.startsWith(start)).toBe(true);
  });

  it('of a page opens on the negotiation’s default view', async () => {
    const { headers } = await fetched('/w/demo/n/ukraine-talks-2026/matrix.csv');
    expect(headers['content-disposition']).toContain('asof-2026-01-31');
  });

  it('is what Accept: text/csv gets', async () => {
    const { body } = await fetched(`${NEGOTIATION}/matrix?asOf=2026-01-31`, { accept: 'text/csv' });
    expect(body.startsWith('issue,russia')).toBe(true);
  });

  it.each([
    [`${NEGOTIATION}/matrix.csv?parties=atlantis`, 422],
    [`${NEGOTIATION}/matrix.csv?dialect=numbers`, 400],
    [`${NEGOTIATION}/statements.csv?knownAt=2999-01-01T00:00:00Z`, 422],
    ['/api/v1/workspaces/demo/negotiations/nowhere/statements.csv', 404],
    [`${NEGOTIATION}/gaps/russia/atlantis.csv`, 404],
  ])('that cannot be made is refused as a problem: %s', async (url, status) => {
    const answer = await fetched(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('gaps.csv', () => {
  it('has each pair over all issues and issue by issue, and the numbers add up', async () => {
    const rows = await rowsOf(`${NEGOTIATION}/gaps.csv?asOf=2026-01-31`);
    expect(Object.keys(rows[0] ?? {}).join()).toBe(
      'party_a,party_b,issue,as_of,gap,gap_min,gap_max,issues_known,issues_total,coverage,weight',
    );
    const [all, ...issues] = rows;
    expect(all).toMatchObject({ party_a: 'russia', party_b: 'ukraine', issue: '_all', issues_known: '3', issues_total: '8', coverage: '0.75' });
    expect(issues).toHaveLength(8);
    const mean = (column: string, among: readonly Row[]) =>
      among.reduce((sum, row) => sum + Number(row[column]) * Number(row.weight), 0) / among.reduce((sum, row) => sum + Number(row.weight), 0);
    expect(Number(all?.gap)).toBeCloseTo(mean('gap', issues.filter(({ gap }) => gap)), 5);
    const known = issues.filter(({ weight }) => weight);
    expect(Number(all?.gap_min)).toBeCloseTo(mean('gap_min', known), 5);
    expect(Number(all?.gap_max)).toBeCloseTo(mean('gap_max', known), 5);
    const { data } = await sample.demo.must(readGaps, { params: SAMPLE, search: { asOf: '2026-01-31' } });
    expect(Number(all?.gap)).toBe(data.pairs[0]?.gap);
  });

  it('of one pair has the terms of the panel, whose parts add up to the gap', async () => {
    const [all, ...issues] = await rowsOf(`${NEGOTIATION}/gaps/russia/ukraine.csv?asOf=2026-01-31`);
    const terms = issues.filter(({ part }) => part);
    expect(terms.map(({ issue, value_a, value_b, gap }) => [issue, value_a, value_b, gap])).toEqual([
      ['donbas-control', '3', '1', '66.666667'],
      ['donbas-recognition', '2', '0', '100'],
      ['energy-pause-scope', '1', '3', '66.666667'],
    ]);
    expect(terms.reduce((sum, { part }) => sum + Number(part), 0)).toBeCloseTo(Number(all?.gap), 5);
    expect(issues).toHaveLength(8);
  });
});

describe('the history of a cell', () => {
  it('has one row an act with what that revision coded', async () => {
    const rows = await rowsOf(`${NEGOTIATION}/cells/donbas-control/ukraine/history.csv?asOf=2026-01-31`);
    expect(rows).toMatchObject([{ act: 'recorded', external_id: 'S02', revision: '1', value: '1', red_line: 'at most 1', by: 'Demo' }]);
  });
});

