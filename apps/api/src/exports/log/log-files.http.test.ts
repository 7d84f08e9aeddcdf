import { assessCondition } from '@standpoint/contracts/conditions';
import { listIssues } from '@standpoint/contracts/issues';
import { listParties } from '@standpoint/contracts/parties';
import type { Dialect } from '@standpoint/contracts/reading';
import { createSource } from '@standpoint/contracts/sources';
import { correctStatement, listStatements, retractStatement, type Statement } from '@standpoint/contracts/statements';
import { type Axes, positionRows } from '../../../test/log-rows/position-rows.js';
import { statementRow } from '../../../test/log-rows/statement-rows.js';
import type { Person } from '../../../test/person.js';
import { startWorld, type StatementGiven, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';
import { csvRecord, csvStart, type CsvValue } from '../csv/csv.js';
import { POSITION_COLUMNS } from './position-columns.queries.js';
import { STATEMENT_COLUMNS } from './statement-columns.queries.js';

const DIALECTS: readonly (Dialect | undefined)[] = [undefined, 'excel', 'excel-comma'];
const AWKWARD = '=1+1; "two", three|four\\five\r\nsix\ttab';

describe('the files of the log', () => {
  let world: World;
  let seas: TestWorkspace;
  let talks: TestNegotiation;
  let beforeTheEnd: string;

  beforeAll(async () => {
    world = await startWorld();
    seas = await world.workspace('+ Seas');
    talks = await seas.negotiation({
      parties: [{ name: 'Norway', countryCode: 'NO', wikidataId: 'Q20' }, 'Faroe', { name: 'North', kind: 'bloc' }],
      speakers: [{ name: 'Minister', party: 'norway' }],
      issues: [
        'Quota',
        { title: 'Pause', scale: { kind: 'numeric', min: -30, max: 90, step: 1, unit: 'day', anchors: [], poleMin: 'None', poleMax: 'Long' } },
        { title: 'Share', scale: { kind: 'numeric', min: 0, max: 7, step: 0.1, unit: '@ part', anchors: [], poleMin: 'None', poleMax: 'All' } },
        { title: 'Area', scale: { kind: 'numeric', min: 0, max: 9, step: 1, unit: 'km²', poleMin: 'Small', poleMax: 'Large', anchors: [{ value: 2, label: '-little', text: '' }, { value: 6, label: 'much', text: '' }] } },
        { title: 'Seat', scale: { kind: 'nominal', options: [{ key: 'oslo', label: '=Oslo', text: '' }, { key: 'torshavn', label: 'Tórshavn', text: '' }], distances: null } },
      ],
    });
    await seas.admin.must(createSource, { params: talks.params, body: { slug: 'second', outlet: 'Herald', title: 'A | B', url: 'https://example.org/?a|b', publishedOn: '2026-01-02', reliability: 'B' } });
    const ids: string[] = [];
    for (const said of STATEMENTS) ids.push((await talks.record(said)).id);
    await everythingElseThatHappens(ids);
  });
  afterAll(() => world.end());

  async function everythingElseThatHappens(ids: readonly string[]) {
    const [first = '', second = '', third = ''] = ids;
    const { analyst } = seas;
    const { sources, positions } = await talks.record({
      party: 'Faroe', saidOn: '2026-01-20', issue: 'Quota', value: 1, condition: { text: AWKWARD, onParty: 'norway' },
      sources: [{ source: talks.source, locator: 'p. 1|2' }, { source: 'second', locator: '-3\\4' }, { source: 'second' }],
      links: [
        { type: 'withdraws', statement: first, issue: 'quota', facet: 'red line' },
        { type: 'withdraws', statement: first, facet: 'value' },
        { type: 'responds to', statement: second },
      ],
    });
    expect(sources).toHaveLength(3);
    const position = positions[0]?.id ?? '';
    await analyst.must(assessCondition, { params: { ...talks.params, position }, body: { state: 'met', assessedOn: '2026-01-22' } });
    beforeTheEnd = new Date().toISOString();
    await analyst.must(assessCondition, { params: { ...talks.params, position }, body: { state: 'broken', assessedOn: '2026-01-23' } });
    await analyst.must(retractStatement, { params: { ...talks.params, statement: third }, ifMatch: 1, body: { reason: '@ mistake' } });
    const corrected = talks.statement({ party: 'Norway', quote: '-Corrected', marking: 'red', externalId: '=X' });
    await analyst.must(correctStatement, { params: { ...talks.params, statement: second }, ifMatch: 1, body: { ...corrected, reason: '+ heard again' } });
  }

  const QUESTIONS: readonly [string, Record<string, string>, (workspace: TestWorkspace) => Person][] = [
    ['now', {}, ({ analyst }) => analyst],
    ['retracted ones too', { retracted: 'with' }, ({ analyst }) => analyst],
    ['through the eyes of a viewer', { retracted: 'with' }, ({ viewer }) => viewer],
    ['of one party', { party: 'norway' }, ({ analyst }) => analyst],
    ['as known before', { knownAt: 'then' }, ({ analyst }) => analyst],
  ];

  it.each(QUESTIONS)('say in every field what the screens say: %s', async (_, asked, whose) => {
    const person = whose(seas);
    const search = asked.knownAt ? { ...asked, knownAt: beforeTheEnd } : asked;
    const statements = (await person.must(listStatements, { params: talks.params, search: { ...search, limit: '200' } })).data.items;
    const axes = await axesOf(person);
    const said = statements.toReversed();
    expect(said.length).toBeGreaterThan(2);
    for (const dialect of DIALECTS) {
      const file = (subject: string) => download(person, subject, { ...search, ...(dialect && { dialect }) });
      expect(await file('statements')).toBe(csvOf(STATEMENT_COLUMNS, said.map(statementRow), dialect));
      expect(await file('positions')).toBe(csvOf(POSITION_COLUMNS, said.flatMap((statement: Statement) => positionRows(statement, axes)), dialect));
    }
  });

  async function axesOf(person: Person): Promise<Axes> {
    const { params } = talks;
    const issues = (await person.must(listIssues, { params })).data.items;
    const parties = (await person.must(listParties, { params })).data.items;
    return {
      negotiation: talks.slug,
      issues: new Map(issues.map((issue) => [issue.id, issue])),
      parties: new Map(parties.map((party) => [party.id, party])),
    };
  }

  async function download({ cookie }: Person, subject: string, query: Record<string, string>): Promise<string> {
    const url = `/api/v1/workspaces/${seas.slug}/negotiations/${talks.slug}/${subject}.csv`;
    return (await world.app.inject({ url, query, headers: { cookie } })).body;
  }
});

function csvOf(columns: readonly string[], rows: readonly (readonly CsvValue[])[], dialect: Dialect | undefined): string {
  return csvStart(dialect) + [columns, ...rows].map((row) => csvRecord(row, dialect)).join('');
}

const STATEMENTS: readonly StatementGiven[] = [
  {
    party: 'Norway', speaker: 'minister', speakerAsPrinted: '=Minister', quote: AWKWARD, originalQuote: '+', originalLanguage: 'nb', saidOn: '2026-01-02',
    precision: 'exact', saidAt: { time: '2026-01-02T07:00', timeZone: 'Europe/Oslo' }, credibility: 2,
    positions: [
      { issue: 'quota', value: -1, low: -2, high: 0, redLines: [{ kind: 'at most', value: 1, quote: 'a|b' }, { kind: 'at least', value: -2 }], rationale: AWKWARD, confidence: 'high', quoteSpan: { start: 0, end: 3 } },
      { issue: 'pause', value: -1, salience: 33.3 },
      { issue: 'share', value: 0.1234567 },
      { issue: 'area', kind: 'interval', low: 1, high: 7, ambiguous: true },
      { issue: 'seat', kind: 'option', option: 'oslo', redLines: [{ kind: 'never', option: 'torshavn' }] },
    ],
  },
  { party: 'Faroe', quote: '@ home', saidOn: '2026-01-03', externalId: '-7', reporterParty: 'norway', reporter: 'minister', evidence: 'reported', positions: [
    { issue: 'pause', kind: 'interval', low: 1, high: 7 }, { issue: 'share', kind: 'interval', low: 1 / 3, high: 1 / 3 },
    { issue: 'area', kind: 'interval', low: 1, high: 2, validFrom: '2026-01-03', validUntil: '2026-02-01' }, { issue: 'seat', kind: 'declines' },
  ] },
  { party: 'North', quote: 'To be retracted', saidOn: '2026-01-03', issue: 'Pause', value: 7, positionKind: 'point' },
  { party: 'Norway', quote: '\ttab', saidOn: '2026-01-04', marking: 'red', positions: [{ issue: 'quota', kind: null, salience: 0.5 }] },
  { quote: 'Said by nobody at the table', saidOn: '2026-01-05', status: 'draft', sources: [], saidFrom: null },
];
