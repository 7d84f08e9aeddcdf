import { randomBytes } from 'node:crypto';
import { assessCondition } from '@standpoint/contracts/conditions';
import { createEstimates } from '@standpoint/contracts/estimates';
import { createEvent, listEvents } from '@standpoint/contracts/events';
import { createIssue, listIssues } from '@standpoint/contracts/issues';
import { joinBloc } from '@standpoint/contracts/memberships';
import { listParties } from '@standpoint/contracts/parties';
import { judgeAlias, listSpeakers } from '@standpoint/contracts/speakers';
import { listSources } from '@standpoint/contracts/sources';
import { correctStatement, recordStatement, retractStatement } from '@standpoint/contracts/statements';
import { createNegotiation } from '@standpoint/contracts/negotiations';
import { createInvitation } from '@standpoint/contracts/invitations';
import { createView } from '@standpoint/contracts/views';
import { addMember, listMembers } from '@standpoint/contracts/workspaces';
import { catalogueOf } from './catalogue.js';
import { fresh } from './fresh.js';
import type { Person } from './person.js';
import type { World } from './world.js';

export type Place = Awaited<ReturnType<typeof fillPlace>>;

/** A workspace with something in every table, all of it named by a word that may turn up nowhere else. */
export async function fillPlace(world: World, canary: string) {
  const workspace = await world.workspace(canary);
  const talks = await workspace.negotiation({
    title: `${canary} talks`,
    parties: [`${canary} Land`, { name: `${canary} Union`, kind: 'bloc' }],
    issues: [`${canary} issue`],
    speakers: [{ name: `${canary} speaker`, party: slug(`${canary} Land`), capacity: canary, aliases: [`${canary} spelt`] }],
  });
  const { params } = talks;
  const { admin, analyst } = workspace;
  const first = <T>(items: readonly T[]): T => {
    if (items[0] === undefined) throw new Error('nothing there');
    return items[0];
  };
  const [land, union] = (await admin.must(listParties, { params })).data.items;
  const issue = first((await admin.must(listIssues, { params })).data.items);
  const speaker = first((await admin.must(listSpeakers, { params })).data.items);
  const source = first((await admin.must(listSources, { params })).data.items);
  if (!land || !union) throw new Error('nothing there');
  const membership = { bloc: union.id, validUntil: '2000-12-31' };
  const joined = (await admin.must(joinBloc, { params: { ...params, party: land.id }, body: membership })).data;
  await admin.must(judgeAlias, { params: { ...params, speaker: speaker.id }, body: { spelling: canary, judgement: 'unsure' } });
  await admin.must(createEvent, {
    params,
    body: { slug: 'round', title: `${canary} round`, kind: 'talks', starts: '2026-01-01', parties: [land.id] },
  });
  const event = first((await admin.must(listEvents, { params })).data.items);

  const record = async (by: Person) => {
    const { data } = await by.must(recordStatement, {
      params,
      body: {
        party: land.id,
        speaker: speaker.id,
        event: event.id,
        quote: `${canary} said ${randomBytes(4).toString('hex')}`,
        saidOn: '2026-01-01',
        sources: [{ source: source.id, locator: canary }],
        positions: [{ issue: issue.id, value: 1, condition: { text: `if ${canary}`, onParty: union.id }, rationale: canary }],
      },
    });
    return data;
  };
  const earlier = await record(analyst);
  const statement = await record(analyst);
  const { data: linked } = await analyst.must(correctStatement, {
    params: { ...params, statement: statement.id },
    ifMatch: 1,
    body: {
      party: land.id,
      quote: statement.quote,
      saidOn: '2026-01-01',
      sources: [{ source: source.id }],
      links: [{ type: 'reaffirms', statement: earlier.id }],
      positions: [{ id: first(statement.positions).id, issue: issue.id, value: 1, condition: { text: `if ${canary}` } }],
      reason: canary,
    },
  });
  const position = first(linked.positions);
  await analyst.must(assessCondition, {
    params: { ...params, position: position.id },
    body: { state: 'met', assessedOn: '2026-01-02', note: canary },
    headers: { 'idempotency-key': canary },
  });
  const members = (await admin.must(listMembers, { params: workspace.params })).data.items;
  /** Theirs, and shared: whoever is refused is refused for another reason. */
  const viewBy = async (by: Person) =>
    (await by.must(createView, { params, body: { page: 'matrix', name: canary, question: 'transpose=true', audience: 'shared' } })).data;
  /** On an issue of its own. */
  const estimateOn = async (on: string | null) => {
    const body = { values: [{ party: land.id, issue: on, measure: 'influence' as const, value: 40 }], rationale: canary };
    return first((await analyst.must(createEstimates, { params, body })).data.items);
  };
  const openIssue = async () => (await admin.must(createIssue, { params, body: { slug: fresh(), title: canary } })).data;
  let days = 0;
  const recordBy = (by: Person) => record(by === workspace.viewer ? analyst : by);
  return {
    canary,
    workspace,
    ids: {
      workspace: workspace.id,
      negotiation: talks.id,
      party: land.id,
      bloc: union.id,
      membership: first(joined.memberships).id,
      issue: issue.id,
      speaker: speaker.id,
      authority: first(speaker.authorities).id,
      alias: first(speaker.aliases).id,
      source: source.id,
      event: event.id,
      statement: linked.id,
      position: position.id,
      view: (await viewBy(workspace.viewer)).id,
      estimate: (await estimateOn(null)).id,
      user: first(members.filter(({ role }) => role === 'viewer')).userId,
    },
    catalogue: catalogueOf({ params, by: admin, canary, party: land.id, bloc: union.id }),
    openNegotiation: async () => {
      const body = { slug: fresh(), title: canary };
      return (await admin.must(createNegotiation, { params: workspace.params, body })).data;
    },
    /** On which nothing is coded. */
    openIssue,
    openEstimate: async () => estimateOn((await openIssue()).id),
    newcomer: () => world.person(canary),
    /** Its id; one that waits to be accepted. */
    openInvitation: async () => {
      const body = { email: `${fresh()}@example.org`, role: 'viewer' as const };
      return (await admin.must(createInvitation, { params: workspace.params, body })).data.id;
    },
    newMember: async () => {
      const { email } = await world.person(canary);
      return (await admin.must(addMember, { params: workspace.params, body: { email, role: 'viewer' } })).data.userId;
    },
    viewBy,
    /** What this person did last, to be undone. */
    operationOf: async (by: Person) => {
      const body = { page: 'matrix' as const, name: fresh(), question: '' };
      return String((await by.must(createView, { params, body })).headers['operation-id']);
    },
    /** No two the same. */
    nextDay: () => new Date(Date.UTC(2001, 0, ++days)).toISOString().slice(0, 10),
    /** By this person, or by the analyst for one who may not. */
    recordBy,
    retractedBy: async (by: Person) => {
      const { id, revision } = await recordBy(by);
      const at = { params: { ...params, statement: id }, ifMatch: revision };
      return (await (by === workspace.viewer ? analyst : by).must(retractStatement, { ...at, body: { reason: canary } })).data;
    },
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
