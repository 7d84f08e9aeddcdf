import { addAuthority, editAuthority, removeAuthority } from '@standpoint/contracts/authorities';
import { changeScale } from '@standpoint/contracts/change-scale';
import { assessCondition } from '@standpoint/contracts/conditions';
import { editIssue, removeIssue } from '@standpoint/contracts/edit-issues';
import { editStatements, retractStatements } from '@standpoint/contracts/edit-statements';
import { createEstimates, editEstimate, listEstimates, removeEstimate } from '@standpoint/contracts/estimates';
import { createEvent, editEvent, listEvents, removeEvent } from '@standpoint/contracts/events';
import { createIssue, listIssues } from '@standpoint/contracts/issues';
import { readMatrix } from '@standpoint/contracts/matrix';
import { editMembership, joinBloc, removeMembership } from '@standpoint/contracts/memberships';
import { createNegotiation, editNegotiation, listNegotiations } from '@standpoint/contracts/negotiations';
import { listOperations, undoOperation } from '@standpoint/contracts/operations';
import { createParty, editParty, listParties, readParty } from '@standpoint/contracts/parties';
import { editSeat, unseatParty } from '@standpoint/contracts/seats';
import { createSource, editSource, listSources, removeSource } from '@standpoint/contracts/sources';
import { createSpeaker, editSpeaker, judgeAlias, listSpeakers, removeSpeaker } from '@standpoint/contracts/speakers';
import { correctStatement, listStatements, readStatement, recordStatement, reinstateStatement, retractStatement } from '@standpoint/contracts/statements';
import { createView, editView, listViews, removeView } from '@standpoint/contracts/views';
import { rebuiltOf, segmentFaults } from '../../test/segments.js';
import { FIVE_LEVELS, startWorld, type TestWorkspace, type World } from '../../test/world.js';

/** One write after another on the same thing; each finds out itself on which revision it goes. */
interface Chain {
  readonly see: () => Promise<unknown>;
  readonly writes: readonly (() => Promise<Done>)[];
}
interface Done {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What tells one revision from another of the same content. */
const OF_REVISIONS = /^(revision|scaleVersion|seatRevision|recordedAt|recordedBy|reason|changedAt|version|retracted|act)$/;
const content = (seen: unknown) => JSON.parse(JSON.stringify(seen, (key, value: unknown) => (OF_REVISIONS.test(key) ? undefined : value)) ?? 'null') as unknown;

describe('undo, again and again on the same thing', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: Awaited<ReturnType<TestWorkspace['negotiation']>>;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Chains');
    talks = await ours.negotiation({
      parties: ['Norway', 'Iceland', { name: 'Nordics', kind: 'bloc' }],
      issues: ['Quota', 'Border'],
      speakers: [{ name: 'Envoy', party: 'norway', capacity: 'Minister' }],
    });
    await talks.record({ party: 'Norway', quote: 'Earlier', issue: 'Quota', value: -2, condition: { text: 'if so' } });
  });
  afterAll(() => world.end());

  const undo = (operation: string, by = ours.admin) => by.call(undoOperation, { params: { ...ours.params, operation } });
  const operationOf = (answer: Done) => String(answer.headers['operation-id']);
  const matrix = async (knownAt?: string) =>
    (await ours.viewer.must(readMatrix, { params: talks.params, search: { asOf: '2026-02-01', ...(knownAt && { knownAt }) } })).text;
  const one = <T>(items: readonly T[], is: (item: T) => boolean): T => {
    const found = items.find(is);
    if (!found) throw new Error('not there');
    return found;
  };

  function chains(): Record<string, Chain> {
    const { admin } = ours;
    const { params } = talks;
    const listed = async <T>(list: Promise<{ data: { items: T[] } }>) => (await list).data.items;
    const parties = () => listed(admin.must(listParties, { params }));
    const faroe = async () => one(await parties(), ({ slug }) => slug === 'faroe');
    const speakers = () => listed(admin.must(listSpeakers, { params }));
    const envoy = async () => one(await speakers(), ({ slug }) => slug === 'envoy');
    const second = async () => one(await speakers(), ({ slug }) => slug === 'second');
    const issues = () => listed(admin.must(listIssues, { params }));
    const issue = async (named: string) => one(await issues(), ({ slug }) => slug === named);
    const events = () => listed(admin.must(listEvents, { params }));
    const sources = () => listed(admin.must(listSources, { params }));
    const herald = async () => one(await sources(), ({ outlet }) => outlet === 'Herald');
    const views = () => listed(admin.must(listViews, { params }));
    const estimates = () => listed(admin.must(listEstimates, { params }));
    const norway = async () => (await admin.must(readParty, { params: { ...params, party: 'norway' } })).data.memberships;
    const membership = async () => {
      const [{ id, revision } = { id: '', revision: 0 }] = await norway();
      return { params: { ...params, party: 'norway', membership: id }, ifMatch: revision };
    };
    const capacity = async (is: string) => one((await envoy()).authorities, (each) => each.capacity === is);
    const statements = async () => (await admin.must(listStatements, { params })).data.items;
    const said = async (text: string) => one(await statements(), ({ quote }) => quote.startsWith(text));
    const sentence = (quote: string, value: number) =>
      talks.statement({ party: 'Norway', quote, issue: 'Quota', value, condition: { text: 'if they do' }, sources: [{ source: talks.source, locator: `p. ${value}` }] });
    const scale = (top: string) => ({ ...FIVE_LEVELS, levels: [...FIVE_LEVELS.levels.slice(0, 4), { value: 2, label: top }] });
    const rescale = async (top: string) => {
      const { scaleVersion } = await issue('border');
      return admin.must(changeScale, {
        params: { ...params, issue: 'border' },
        ifMatch: scaleVersion,
        body: { scale: scale(top), mapping: { linear: { factor: -1, offset: 0 } }, reason: 'Clearer' },
      });
    };

    return {
      party: {
        see: parties,
        writes: [
          () => admin.must(createParty, { params, body: { slug: 'faroe', name: 'Faroe', kind: 'state' } }),
          async () => admin.must(editParty, { params: { ...params, party: 'faroe' }, ifMatch: (await faroe()).revision, body: { name: 'Faroes' } }),
          async () => admin.must(editParty, { params: { ...params, party: 'faroe' }, ifMatch: (await faroe()).revision, body: { name: 'Faroe Islands' } }),
          async () => admin.must(editSeat, { params: { ...params, party: 'faroe' }, ifMatch: (await faroe()).seatRevision, body: { role: 'observer' } }),
          async () => admin.must(unseatParty, { params: { ...params, party: 'faroe' }, ifMatch: (await faroe()).seatRevision }),
        ],
      },
      membership: {
        see: norway,
        writes: [
          () => admin.must(joinBloc, { params: { ...params, party: 'norway' }, body: { bloc: 'nordics' } }),
          async () => admin.must(editMembership, { ...(await membership()), body: { validFrom: null, validUntil: '2026-03-01' } }),
          async () => admin.must(editMembership, { ...(await membership()), body: { validFrom: '2026-01-01', validUntil: null } }),
          async () => admin.must(removeMembership, await membership()),
        ],
      },
      speaker: {
        see: speakers,
        writes: [
          () => admin.must(createSpeaker, { params, body: { slug: 'second', name: 'Second', party: 'iceland', aliases: ['Secund'] } }),
          async () => admin.must(editSpeaker, { params: { ...params, speaker: 'second' }, ifMatch: (await second()).revision, body: { name: 'Seconde' } }),
          async () => admin.must(editSpeaker, { params: { ...params, speaker: 'second' }, ifMatch: (await second()).revision, body: { note: 'Since May' } }),
          async () => admin.must(removeSpeaker, { params: { ...params, speaker: 'second' }, ifMatch: (await second()).revision }),
        ],
      },
      authority: {
        see: envoy,
        writes: [
          () => admin.must(addAuthority, { params: { ...params, speaker: 'envoy' }, body: { party: 'iceland', capacity: 'Host' } }),
          async () => {
            const { id, revision } = await capacity('Host');
            const body = { capacity: 'Hostess', authority: 'decides' as const, validFrom: null, validUntil: null };
            return admin.must(editAuthority, { params: { ...params, speaker: 'envoy', authority: id }, ifMatch: revision, body });
          },
          async () => {
            const { id, revision } = await capacity('Hostess');
            return admin.must(removeAuthority, { params: { ...params, speaker: 'envoy', authority: id }, ifMatch: revision });
          },
        ],
      },
      alias: {
        see: envoy,
        writes: (['same', 'not the same', 'unsure'] as const).map(
          (judgement) => () => admin.must(judgeAlias, { params: { ...params, speaker: 'envoy' }, body: { spelling: 'Envoi', judgement } }),
        ),
      },
      source: {
        see: sources,
        writes: [
          () => admin.must(createSource, { params, body: { outlet: 'Herald', title: 'One' } }),
          async () => {
            const { id, revision } = await herald();
            return admin.must(editSource, { params: { ...params, source: id }, ifMatch: revision, body: { title: 'Two' } });
          },
          async () => {
            const { id, revision } = await herald();
            return admin.must(editSource, { params: { ...params, source: id }, ifMatch: revision, body: { reliability: 'B', reliabilityReason: 'Held' } });
          },
          async () => {
            const { id, revision } = await herald();
            return admin.must(removeSource, { params: { ...params, source: id }, ifMatch: revision });
          },
        ],
      },
      event: {
        see: events,
        writes: [
          () => admin.must(createEvent, { params, body: { slug: 'call', title: 'Call', kind: 'call', starts: '2026-01-05', parties: ['norway'] } }),
          ...['Calls', 'Long call'].map((title) => async () => {
            const { id, revision, slug: _slug, ...event } = one(await events(), ({ slug }) => slug === 'call');
            const seated = title === 'Calls' ? ['norway', 'iceland'] : ['iceland'];
            return admin.must(editEvent, { params: { ...params, event: id }, ifMatch: revision, body: { ...event, title, parties: seated } });
          }),
          async () => {
            const { id, revision } = one(await events(), ({ slug }) => slug === 'call');
            return admin.must(removeEvent, { params: { ...params, event: id }, ifMatch: revision });
          },
        ],
      },
      issue: {
        see: issues,
        writes: [
          () => admin.must(createIssue, { params, body: { slug: 'fish', title: 'Fish', scale: FIVE_LEVELS } }),
          async () => admin.must(editIssue, { params: { ...params, issue: 'fish' }, ifMatch: (await issue('fish')).revision, body: { title: 'Fishes' } }),
          async () => admin.must(editIssue, { params: { ...params, issue: 'fish' }, ifMatch: (await issue('fish')).revision, body: { defaultSalience: 30 } }),
          async () => admin.must(removeIssue, { params: { ...params, issue: 'fish' }, ifMatch: (await issue('fish')).revision }),
        ],
      },
      'scale and what is coded on it': {
        see: async () => [await issue('border'), (await said('On the border')).positions],
        writes: [
          () => admin.must(recordStatement, { params, body: talks.statement({ party: 'Norway', quote: 'On the border', issue: 'Border', value: 1 }) }),
          () => rescale('Wholly for'),
          async () => {
            const { id, revision, positions } = await said('On the border');
            const again = { ...talks.statement({ party: 'Norway', quote: 'On the border', issue: 'Border', value: -2 }), reason: 'Misread' };
            const body = { ...again, positions: again.positions?.map((each, at) => ({ ...each, id: positions[at]?.id })) };
            return admin.must(correctStatement, { params: { ...params, statement: id }, ifMatch: revision, body: body });
          },
          () => rescale('All for'),
        ],
      },
      negotiation: {
        see: async () => (await admin.must(listNegotiations, { params: ours.params })).data.items.map(({ slug, title }) => [slug, title]),
        writes: [
          () => admin.must(createNegotiation, { params: ours.params, body: { slug: 'side', title: 'Side' } }),
          ...['Side talks', 'Side table'].map((title) => async () => {
            const { revision } = one((await admin.must(listNegotiations, { params: ours.params })).data.items, ({ slug }) => slug === 'side');
            return admin.must(editNegotiation, { params: { ...ours.params, negotiation: 'side' }, ifMatch: revision, body: { title } });
          }),
        ],
      },
      estimate: {
        see: estimates,
        writes: [
          () => admin.must(createEstimates, { params, body: { values: [{ party: 'norway', measure: 'influence', value: 10 }], rationale: 'Size' } }),
          ...[20, 30].map((value) => async () => {
            const [{ id, revision } = { id: '', revision: 0 }] = await estimates();
            return admin.must(editEstimate, { params: { ...params, estimate: id }, ifMatch: revision, body: { value, rationale: 'Larger' } });
          }),
          async () => {
            const [{ id, revision } = { id: '', revision: 0 }] = await estimates();
            return admin.must(removeEstimate, { params: { ...params, estimate: id }, ifMatch: revision });
          },
        ],
      },
      view: {
        see: views,
        writes: [
          () => admin.must(createView, { params, body: { page: 'matrix', name: 'One', question: 'transpose=true' } }),
          ...['Two', 'Three'].map((name) => async () => {
            const [{ id, revision } = { id: '', revision: 0 }] = await views();
            return admin.must(editView, { params: { ...params, view: id }, ifMatch: revision, body: { name } });
          }),
          async () => {
            const [{ id, revision } = { id: '', revision: 0 }] = await views();
            return admin.must(removeView, { params: { ...params, view: id }, ifMatch: revision });
          },
        ],
      },
      'statement with its positions, sources and links': {
        see: async () => [await statements(), JSON.parse(await matrix())],
        writes: [
          () => admin.must(recordStatement, { params, body: sentence('Well', 1) }),
          ...[2, -1].map((value) => async () => {
            const { id, revision } = await said('Well');
            const target = one(await statements(), ({ quote }) => quote === 'Earlier');
            const body = { ...sentence(`Well, ${value}`, value), links: [{ type: 'reaffirms' as const, statement: target.id }], reason: 'Misheard' };
            return admin.must(correctStatement, { params: { ...params, statement: id }, ifMatch: revision, body });
          }),
          async () => {
            const { id, revision } = await said('Well');
            return admin.must(editStatements, { params, body: { statements: [{ statement: id, revision }], change: { rank: 'preferred' }, reason: 'Best' } });
          },
          async () => {
            const { id, revision } = await said('Well');
            return admin.must(retractStatement, { params: { ...params, statement: id }, ifMatch: revision, body: { reason: 'Never said' } });
          },
        ],
      },
      'many statements at once': {
        see: async () => [await statements(), JSON.parse(await matrix())],
        writes: [
          ...[{ marking: 'green' }, { credibility: 2 }, { evidence: 'reported' }].map((change) => async () => {
            const all = (await statements()).map(({ id, revision }) => ({ statement: id, revision }));
            return admin.must(editStatements, { params, body: { statements: all, change: change as never, reason: 'All' } });
          }),
          async () => {
            const all = (await statements()).map(({ id, revision }) => ({ statement: id, revision }));
            return admin.must(retractStatements, { params, body: { statements: all, reason: 'All' } });
          },
        ],
      },
      'judgement of a condition': {
        see: async () => JSON.parse(await matrix()),
        writes: (['met', 'broken', 'untested'] as const).map((state) => async () => {
          const { positions } = await said('Earlier');
          return admin.must(assessCondition, { params: { ...params, position: positions[0]?.id ?? '' }, body: { state, assessedOn: '2026-01-02' } });
        }),
      },
    };
  }

  const NAMES = [
    'party', 'membership', 'speaker', 'authority', 'alias', 'source', 'event', 'issue', 'scale and what is coded on it', 'negotiation',
    'estimate', 'view', 'statement with its positions, sources and links', 'many statements at once', 'judgement of a condition',
  ];

  it.each(NAMES)('goes back to the beginning, forth to the end and back once more: %s', async (name) => {
    const { see, writes } = chains()[name]!;
    const states = [content(await safely(see))];
    const known: { readonly at: string; readonly matrix: string }[] = [];
    let operations: string[] = [];
    const keep = async () => {
      const at = await talks.knownNow();
      known.push({ at, matrix: await matrix(at) });
    };
    for (const write of writes) {
      operations.push(operationOf(await write()));
      states.push(content(await safely(see)));
      await keep();
    }

    const turnBack = async (ends: readonly unknown[]) => {
      const undone: string[] = [];
      for (const [at, operation] of [...operations].reverse().entries()) {
        const answer = await undo(operation);
        expect(answer.problem?.detail).toBeUndefined();
        undone.push(operationOf(answer));
        expect(content(await safely(see))).toEqual(ends[ends.length - 2 - at]);
        await keep();
      }
      operations = undone;
    };
    await turnBack(states);
    await turnBack([...states].reverse());
    await turnBack(states);

    for (const { at, matrix: then } of known) expect(await matrix(at)).toBe(then);
    expect(await segmentFaults(world)).toEqual([]);
    for (const { differing } of await rebuiltOf(world, ours.id)) expect(differing).toBe(0);
  });

  it('knows every table of revisions', async () => {
    const { rows } = await world.owner.query(`SELECT table_name FROM information_schema.columns WHERE column_name = 'restores' AND table_schema = 'public'`);
    const { rows: untouched } = await world.owner.query(
      `SELECT table_name FROM information_schema.columns WHERE column_name = 'closed_by' AND table_schema = 'public'
       EXCEPT SELECT table_name FROM information_schema.columns WHERE column_name = 'restores'`,
    );
    expect(untouched).toEqual([]);
    for (const { table_name } of rows) {
      const { rows: used } = await world.owner.query(`SELECT FROM ${table_name} WHERE restores IS NOT NULL LIMIT 1`);
      expect([table_name, used.length]).toEqual([table_name, 1]);
    }
  });

  it('is refused where a colleague changed it in between, by the name of the newer version, until that is undone too', async () => {
    const { admin, reviewer } = ours;
    const { params } = talks;
    const at = { params: { ...params, party: 'jan-mayen' } };
    const made = await admin.must(createParty, { params, body: { slug: 'jan-mayen', name: 'Jan Mayen', kind: 'state' } });
    const mine = await admin.must(editParty, { ...at, ifMatch: 1, body: { name: 'Jan M.' } });
    await undo(operationOf(mine));
    const theirs = await reviewer.must(editParty, { ...at, ifMatch: 3, body: { name: 'Mayen' } });

    const refused = await undo(operationOf(made));
    expect(refused).toMatchObject({ status: 409, code: 'changed-since' });
    expect(refused.problem?.current).toMatchObject({ subject: 'party', id: made.data.id, name: 'Mayen', revision: 4, removed: false, by: { name: reviewer.name } });
    expect(refused.problem?.detail).toContain(`“Mayen” was changed by ${reviewer.name}: version 4`);

    expect((await undo(operationOf(theirs), reviewer)).status).toBe(200);
    expect((await undo(operationOf(made))).status).toBe(200);
  });

  it('is refused twice for one write, and where a later write of one’s own stands', async () => {
    const { data, ...first } = await ours.admin.must(recordStatement, { params: talks.params, body: talks.statement({ party: 'Iceland', issue: 'Quota', value: 1 }) });
    const at = { params: { ...talks.params, statement: data.id } };
    const retracted = await ours.admin.must(retractStatement, { ...at, ifMatch: 1, body: { reason: 'No' } });
    expect(await undo(operationOf(first))).toMatchObject({ status: 409, code: 'changed-since' });
    await undo(operationOf(retracted));
    expect(await undo(operationOf(retracted))).toMatchObject({ status: 409, code: 'changed-since' });
    const standing = (await ours.admin.must(readStatement, at)).data;
    await ours.admin.must(retractStatement, { ...at, ifMatch: standing.revision, body: { reason: 'No' } });
    await ours.admin.must(reinstateStatement, { ...at, ifMatch: standing.revision, body: { reason: 'Yes' } });
    expect(await undo(operationOf(first))).toMatchObject({ status: 409, code: 'changed-since' });
  });

  it('lists the last twenty writes with all undos since, so that each undo stands beside what it undid', async () => {
    const writes: string[] = [];
    for (let at = 0; at < 20; at++) {
      const body = { page: 'gaps' as const, name: `View ${at}`, question: '' };
      writes.push(operationOf(await ours.admin.must(createView, { params: talks.params, body })));
    }
    for (const operation of [...writes].reverse()) expect((await undo(operation)).status).toBe(200);
    const { items } = (await ours.admin.must(listOperations, { params: ours.params })).data;
    expect(items.map(({ undoes }) => undoes)).toEqual([...writes, ...writes.map(() => null)]);
  });
});

/** What is not there yet is seen as nothing. */
async function safely(see: () => Promise<unknown>): Promise<unknown> {
  return see().catch(() => null);
}
