import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import { RecordStatement } from '@standpoint/contracts/statements';
import { startWithSample } from '../../../test/sample.js';
import { until } from '../../../test/until.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';
import { readSample } from '../../sample/read-sample.js';

type Row = Record<string, string>;

const read = (text: string, delimiter = ','): Row[] =>
  parse(text, { columns: true, record_delimiter: '\r\n', delimiter, bom: true });

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

describe('the log of the talks as files', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  let statements: Row[];
  let positions: Row[];
  beforeAll(async () => {
    sample = await startWithSample();
    [statements, positions] = (await Promise.all(['statements', 'positions'].map(fileOf))) as [Row[], Row[]];
  });
  afterAll(() => sample.end());

  async function fileOf(subject: string): Promise<Row[]> {
    const url = `/api/v1/workspaces/demo/negotiations/ukraine-talks-2026/${subject}.csv`;
    return read((await sample.app.inject({ url, headers: { cookie: sample.demo.cookie } })).body);
  }

  it('has every statement once, in the order in which they were said', () => {
    expect(statements).toHaveLength(25);
    const order = statements.map(({ said_on, statement_id }) => `${said_on} ${statement_id}`);
    expect(order).toEqual([...order].sort());
  });

  it('loses nothing of what was said', async () => {
    const given = (await readSample()).statements.map((statement) => RecordStatement.parse({ ...statement, links: [] }));
    const links = new Map((await readSample()).statements.map((statement) => [statement.externalId, statement.links]));
    const expected = given.map((said) => ({
      external_id: said.externalId,
      said_on: said.saidOn,
      said_from: text(said.saidFrom),
      precision: said.precision,
      said_at: said.saidAt ? `${said.saidAt.time} ${said.saidAt.timeZone}` : '',
      party: text(said.party),
      speaker: text(said.speaker),
      speaker_as_printed: text(said.speakerAsPrinted),
      reporter_party: text(said.reporterParty),
      reporter: text(said.reporter),
      kind: said.kind,
      evidence: said.evidence,
      channel: said.channel,
      marking: 'clear',
      event: text(said.event),
      quote: said.quote,
      quote_kind: said.quoteKind,
      quote_language: said.quoteLanguage,
      original_language: text(said.originalLanguage),
      source: said.sources.map(({ source }) => source).join('|'),
      locator: said.sources.map(({ locator }) => locator).join('|'),
      credibility: text(said.credibility),
      links: (links.get(said.externalId ?? '') ?? []).map((link) => `${text(link.type)}:${link.statement}`).join('|'),
      positions: String(said.positions.length),
      status: 'published',
      revision: '1',
      recorded_by: 'Demo',
    }));
    const byExternalId = (a: { external_id?: string | null }, b: { external_id?: string | null }) =>
      text(a.external_id) < text(b.external_id) ? -1 : 1;
    expect(statements.sort(byExternalId)).toMatchObject(expected.sort(byExternalId));
  });

  it('loses nothing of what was coded', async () => {
    const given = (await readSample()).statements.map((statement) => RecordStatement.parse({ ...statement, links: [] }));
    const expected = given.flatMap((said) =>
      said.positions.map((coded) => ({
        external_id: said.externalId,
        issue: coded.issue,
        party: text(said.party),
        kind: text(coded.kind),
        value: text(coded.value),
        low: text(coded.low),
        high: text(coded.high),
        option: text(coded.option),
        red_line: coded.redLines.map(({ kind, value }) => `${kind} ${value}`).join('|'),
        commitment: text(coded.commitment),
        condition: text(coded.condition?.text),
        condition_on: text(coded.condition?.onParty),
        valid_from: text(coded.validFrom),
        valid_until: text(coded.validUntil),
        rationale: text(coded.rationale),
        evidence: said.evidence,
      })),
    );
    const order = (row: { external_id?: string | null; issue?: string }) => `${text(row.external_id)} ${text(row.issue)}`;
    const sorted = <T extends { external_id?: string | null; issue?: string }>(rows: T[]) =>
      rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    expect(positions).toHaveLength(23);
    expect(sorted(positions)).toMatchObject(sorted(expected));
  });
});

describe('texts in files', () => {
  let world: World;
  let fisheries: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    fisheries = await world.workspace('Fisheries');
    talks = await fisheries.negotiation({ parties: ['Norway'], issues: ['Quota'] });
  });
  afterAll(() => world.end());

  const fileOf = async (subject: string, query = '', who = fisheries.analyst) => {
    const url = `/api/v1/workspaces/${fisheries.slug}/negotiations/${talks.slug}/${subject}.csv?${query}`;
    return (await world.app.inject({ url, headers: { cookie: who.cookie } })).body;
  };

  it.each([
    ['quotes and commas', 'He said "no", twice.'],
    ['line ends', 'One line.\r\nAnother.\nA third.'],
    ['writing from right to left', 'הצעה — اقتراح'],
    ['emoji', '🕊️ 👩🏽‍🚀'],
    ['a script', '<script>alert(1)</script>'],
  ])('come back as they were typed: %s', async (_, quote) => {
    await talks.record({ party: 'Norway', quote });
    expect(read(await fileOf('statements')).map((row) => row.quote)).toContain(quote.normalize('NFC'));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('that a spreadsheet would run are guarded for it alone: %s', async (quote) => {
    await talks.record({ party: 'Norway', quote, issue: 'Quota', value: -2 });
    const quotes = async (query: string, delimiter?: string) => read(await fileOf('statements', query), delimiter).map((row) => row.quote);
    expect(await quotes('')).toContain(quote);
    expect(await quotes('dialect=excel')).toContain(`'${quote}`);
    expect(await quotes('dialect=excel-comma', ';')).toContain(`'${quote}`);
  });

  it('leave numbers numbers in every dialect', async () => {
    for (const query of ['', 'dialect=excel', 'dialect=excel-comma']) {
      const file = await fileOf('matrix', `${query}&asOf=2026-01-31`);
      expect(file).toMatch(/quota[,;]-2\r\n/);
    }
  });

  it('begin with a byte order mark for spreadsheets only', async () => {
    expect((await fileOf('statements', 'dialect=excel')).charCodeAt(0)).toBe(0xfeff);
    expect((await fileOf('statements')).charCodeAt(0)).not.toBe(0xfeff);
  });

  it('say nothing that the reader may not see', async () => {
    await talks.record({ party: 'Norway', quote: 'Secret canary.', marking: 'red', issue: 'Quota', value: 2, saidOn: '2026-02-01' });
    for (const subject of ['statements', 'positions', 'cells/quota/norway/history']) {
      expect(await fileOf(subject)).toContain('Secret canary.');
      expect(await fileOf(subject, '', fisheries.viewer)).not.toContain('Secret canary.');
    }
    expect(await fileOf('matrix', 'asOf=2026-02-02')).toMatch(/quota,2\r\n/);
    expect(await fileOf('matrix', 'asOf=2026-02-02', fisheries.viewer)).toMatch(/quota,-2\r\n/);
  });

  it('may be narrowed as the list is', async () => {
    const rows = read(await fileOf('statements', 'saidFrom=2026-02-01&party=norway'));
    expect(rows.map(({ quote }) => quote)).toEqual(['Secret canary.']);
  });
});

describe('a long log', () => {
  const COUNT = 1_203;
  let world: World;
  let fisheries: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    fisheries = await world.workspace('Fisheries');
    talks = await fisheries.negotiation({ parties: ['Norway'], issues: ['Quota'] });
    const { id } = await talks.record({ party: 'Norway', saidOn: '2026-01-15', saidFrom: null, quote: 'x'.repeat(9_000) });
    await world.owner.query(
      `SELECT set_config('app.workspace_id', '${fisheries.id}', true), advance_versions(ARRAY['${talks.id}']::uuid[]);
       CREATE TEMP TABLE copies AS SELECT gen_random_uuid() AS id, n FROM generate_series(2, ${COUNT}) n;
       INSERT INTO statement (id, negotiation_id) SELECT id, '${talks.id}' FROM copies;
       INSERT INTO statement_revision
         SELECT (jsonb_populate_record(r, jsonb_build_object('statement_id', c.id, 'said_on', date '2026-01-01' + c.n % 28))).*
         FROM statement_revision r CROSS JOIN copies c WHERE r.statement_id = '${id}'`,
    );
  });
  afterAll(() => world.end());

  const url = () => `/api/v1/workspaces/${fisheries.slug}/negotiations/${talks.slug}/statements.csv`;

  it('comes whole and in order, over many readings of the database', async () => {
    const { body } = await world.app.inject({ url: url(), headers: { cookie: fisheries.viewer.cookie } });
    const order = read(body).map(({ said_on, statement_id }) => `${said_on} ${statement_id}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(COUNT);
  });

  it('lets go of the database when the reader goes away', async () => {
    await world.app.listen(0, '127.0.0.1');
    const { port } = world.app.getHttpServer().address() as AddressInfo;
    const request = http.get({ port, path: url(), headers: { cookie: fisheries.viewer.cookie } });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    await once(response, 'readable');
    request.destroy();

    await until(async () => {
      const { rows } = await world.owner.query(
        `SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'standpoint-api' AND state <> 'idle'`,
      );
      return rows.length === 0;
    });
  });
});
