import type { Endpoint } from '@standpoint/contracts/endpoint';
import { CATALOGUE_REQUESTS } from './catalogue-requests.js';
import { fresh } from './fresh.js';
import type { Place } from './place.js';
import type { Person } from './person.js';

export type Ids = Place['ids'];

export interface Sent {
  readonly body?: object;
  readonly search?: Record<string, string>;
  readonly ifMatch?: number;
  /** Beside those of the place. */
  readonly params?: Record<string, string>;
}

/** For every endpoint a request that succeeds where the person may make it. An endpoint without a row fails. */
export const REQUESTS: Record<string, (ids: Ids, place: Place, by: Person) => Sent | Promise<Sent>> = {
  readMe: () => ({}),
  editAccount: () => ({ body: { name: 'Renamed' } }),
  listSessions: () => ({}),
  endSession: ({ user }) => ({ params: { session: user } }),
  endOtherSessions: () => ({}),
  listHints: () => ({}),
  dismissHint: () => ({ params: { hint: fresh() } }),
  showHints: () => ({}),
  createWorkspace: () => ({ body: { slug: fresh(), name: 'New' } }),
  readWorkspace: () => ({}),
  listMembers: () => ({}),
  addMember: async (_, { newcomer }) => ({ body: { email: (await newcomer()).email, role: 'viewer' } }),
  changeRole: async (_, { newMember }) => ({ params: { user: await newMember() }, body: { role: 'analyst' } }),
  removeMember: async (_, { newMember }) => ({ params: { user: await newMember() } }),
  listInvitations: () => ({}),
  createInvitation: () => ({ body: { email: `${fresh()}@example.org`, role: 'viewer' } }),
  resendInvitation: async (_, { openInvitation }) => ({ params: { invitation: await openInvitation() } }),
  revokeInvitation: async (_, { openInvitation }) => ({ params: { invitation: await openInvitation() } }),
  openInvitation: () => ({ body: { token: fresh() } }),
  acceptInvitation: () => ({ body: { token: fresh() } }),
  listAudit: ({ user, negotiation, statement }) => ({ search: { by: user, negotiation, subjectId: statement } }),
  exportAudit: ({ negotiation }) => ({ search: { negotiation } }),
  readSample: () => ({}),
  loadSample: () => ({}),
  listNegotiations: () => ({}),
  createNegotiation: () => ({ body: { slug: fresh(), title: 'New' } }),
  readNegotiation: () => ({}),
  editNegotiation: async (_, place) => {
    const { id, revision } = await place.openNegotiation();
    return { params: { negotiation: id }, body: { title: 'Edited' }, ifMatch: revision };
  },
  ...CATALOGUE_REQUESTS,
  listIssues: () => ({}),
  createIssue: ({ issue }) => ({ body: { slug: fresh(), title: 'New', parent: issue } }),
  listIssueCodings: () => ({}),
  editIssue: async ({ issue }, place) => {
    const { id, revision } = await place.openIssue();
    return { params: { issue: id }, body: { title: 'Edited', parent: issue, reason: 'Clearer' }, ifMatch: revision };
  },
  removeIssue: async (_, place) => {
    const { id, revision } = await place.openIssue();
    return { params: { issue: id }, ifMatch: revision };
  },
  listIssueRevisions: () => ({}),
  previewScale: () => ({ body: { scale: TWO_LEVELS } }),
  changeScale: async (_, place) => {
    const { id, scaleVersion } = await place.openIssue();
    return { params: { issue: id }, body: { scale: TWO_LEVELS, reason: 'Better' }, ifMatch: scaleVersion };
  },
  listStatements: ({ party, bloc, speaker, issue, event, source, user }) => ({
    search: { party: `${party}~${bloc}`, speaker, issue, event, source, coder: user, reporter: speaker, q: 'canary' },
  }),
  countStatements: ({ party, source }) => ({ search: { party, source, by: 'party~speaker~issue~event~source~coder~language' } }),
  readRedLines: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  exportRedLines: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  readBargaining: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  tryProposal: ({ issue }) => ({ body: { values: [{ issue, value: 1 }] } }),
  exportBargaining: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  listEstimates: () => ({}),
  createEstimates: async ({ party }, place) => ({
    body: { values: [{ party, issue: (await place.openIssue()).id, measure: 'influence', value: 40 }], rationale: 'Size' },
  }),
  editEstimate: async (_, place) => {
    const { id, revision } = await place.openEstimate();
    return { params: { estimate: id }, body: { value: 50, rationale: 'Larger', reason: 'Recounted' }, ifMatch: revision };
  },
  removeEstimate: async (_, place) => {
    const { id, revision } = await place.openEstimate();
    return { params: { estimate: id }, ifMatch: revision };
  },
  listEstimateRevisions: () => ({}),
  readOutcomes: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  readTrades: ({ party, bloc }) => ({ search: { parties: `${party}~${bloc}` } }),
  exportTrades: ({ party, bloc }) => ({ search: { parties: `${party}~${bloc}` } }),
  readWatchList: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  exportWatchList: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  readContradictions: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  exportContradictions: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  readIssueOverTime: ({ party }) => ({ search: { parties: party } }),
  exportIssueOverTime: ({ party }) => ({ search: { parties: party } }),
  readPartyProfile: ({ issue }) => ({ search: { issues: issue } }),
  exportPartyProfile: ({ issue }) => ({ search: { issues: issue } }),
  readTimeline: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  exportTimeline: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  listRounds: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  readRound: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  compareMoments: ({ party, issue }) => ({ search: { parties: party, issues: issue, from: '2026-01-01', to: '2026-01-02' } }),
  exportComparison: ({ party, issue }) => ({ search: { parties: party, issues: issue, from: '2026-01-01', to: '2026-01-02' } }),
  followNegotiation: () => ({ search: { once: 'true' } }),
  listOperations: () => ({}),
  undoOperation: async (_, place, by) => ({ params: { operation: await place.operationOf(by) } }),
  recordStatement: (ids) => ({ body: statementNaming(ids) }),
  readStatement: () => ({}),
  listStatementRevisions: () => ({}),
  correctStatement: async (ids, place, by) => {
    const { id, revision } = await place.recordBy(by);
    return { params: { statement: id }, body: { ...statementNaming(ids), reason: 'Better' }, ifMatch: revision };
  },
  retractStatement: async (_, place, by) => {
    const { id, revision } = await place.recordBy(by);
    return { params: { statement: id }, body: { reason: 'Wrong' }, ifMatch: revision };
  },
  reinstateStatement: async (_, place, by) => {
    const { id, revision } = await place.retractedBy(by);
    return { params: { statement: id }, body: { reason: 'Right after all' }, ifMatch: revision };
  },
  editStatements: async ({ event, source, issue }, place, by) => {
    const { id, revision } = await place.recordBy(by);
    const change = { kind: 'claim', event, addSource: { source }, replaceSource: { from: source, to: source } };
    const statements = [{ statement: id, revision }];
    const moved = issue === place.ids.issue ? {} : { moveCodings: { from: issue, to: issue } };
    return { body: { statements, change: { ...change, ...moved }, reason: 'Better' } };
  },
  retractStatements: async (_, place, by) => {
    const { id, revision } = await place.recordBy(by);
    return { body: { statements: [{ statement: id, revision }], reason: 'Wrong' } };
  },
  reinstateStatements: async (_, place, by) => {
    const { id, revision } = await place.retractedBy(by);
    return { body: { statements: [{ statement: id, revision }], reason: 'Right after all' } };
  },
  assessCondition: () => ({ body: { state: 'met', assessedOn: '2026-01-03' } }),
  readMatrix: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  readCell: () => ({}),
  readCellWhy: () => ({}),
  readCellHistory: () => ({}),
  readGaps: ({ party, bloc }) => ({ search: { parties: `${party}~${bloc}` } }),
  explainGap: ({ party, bloc }) => ({ params: { partyA: party, partyB: bloc } }),
  listViews: () => ({}),
  createView: () => ({ body: { page: 'matrix', name: 'New', question: 'transpose=true' } }),
  editView: async (_, place, by) => {
    const { id, revision } = await place.viewBy(by);
    return { params: { view: id }, body: { name: 'Edited' }, ifMatch: revision };
  },
  removeView: async (_, place, by) => {
    const { id, revision } = await place.viewBy(by);
    return { params: { view: id }, ifMatch: revision };
  },
  exportMatrix: ({ party, issue }) => ({ search: { parties: party, issues: issue } }),
  exportGaps: ({ party, bloc }) => ({ search: { parties: `${party}~${bloc}` } }),
  exportGap: ({ party, bloc }) => ({ params: { partyA: party, partyB: bloc } }),
  exportStatements: ({ party }) => ({ search: { party } }),
  exportPositions: ({ party }) => ({ search: { party } }),
  exportCellHistory: () => ({}),
};

const TWO_LEVELS = {
  kind: 'ordinal',
  levels: [{ value: 0, label: 'No' }, { value: 1, label: 'Yes' }],
  poleMin: 'No',
  poleMax: 'Yes',
};

function statementNaming({ party, speaker, event, source, issue, statement, bloc }: Ids) {
  return {
    party,
    speaker,
    reporterParty: bloc,
    reporter: speaker,
    event,
    quote: `Said ${fresh()}`,
    saidOn: '2026-01-01',
    sources: [{ source }],
    links: [{ type: 'withdraws', statement, issue }],
    positions: [{ issue, value: 1, condition: { text: 'if', onParty: bloc } }],
  };
}

/** Where the parameters of an address come from. */
export function paramsOf({ path }: Endpoint, ids: Ids, more: Record<string, string> = {}) {
  const known: Record<string, string> = { ...ids, partyA: ids.party, partyB: ids.bloc, ...more };
  const names = [...path.matchAll(/:([a-zA-Z]+)/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, known[name] ?? '']));
}
