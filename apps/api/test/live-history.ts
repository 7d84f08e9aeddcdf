import { addAuthority, editAuthority } from '@standpoint/contracts/authorities';
import { changeScale } from '@standpoint/contracts/change-scale';
import { assessCondition } from '@standpoint/contracts/conditions';
import { editIssue } from '@standpoint/contracts/edit-issues';
import { editStatements, reinstateStatements, retractStatements } from '@standpoint/contracts/edit-statements';
import { type Issue, listIssues } from '@standpoint/contracts/issues';
import { editMembership, joinBloc, removeMembership } from '@standpoint/contracts/memberships';
import { editNegotiation, readNegotiation } from '@standpoint/contracts/negotiations';
import { undoOperation } from '@standpoint/contracts/operations';
import { listParties, readParty } from '@standpoint/contracts/parties';
import { editSeat } from '@standpoint/contracts/seats';
import { editSpeaker, listSpeakers } from '@standpoint/contracts/speakers';
import { correctStatement, recordStatement, reinstateStatement, retractStatement, type Statement } from '@standpoint/contracts/statements';
import type { Person } from './person.js';
import type { Act, Utterance } from './random-history.js';
import { FIVE_LEVELS, type TestNegotiation, type TestWorkspace } from './world.js';

/** Only these may name what they end. */
const ENDING: readonly string[] = ['withdraws', 'walks back'];

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly problem: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** Lives a history in talks; whatever is refused is refused. Hands back how many acts were let through. */
export class Actors {
  done = 0;
  private readonly statements = new Map<string, Statement>();
  private readonly operations = new Map<Person, string[]>();

  constructor(
    private readonly workspace: TestWorkspace,
    private readonly talks: TestNegotiation,
  ) {}

  async live(together: readonly (readonly [Act, number])[]): Promise<void> {
    const { admin, reviewer, analyst } = this.workspace;
    const people = [admin, reviewer, analyst];
    await Promise.all(together.map(([what, who]) => this.act(what, people[who] ?? admin)));
  }

  private async act(what: Act, by: Person): Promise<void> {
    const answer = await this.send(what, by);
    if (!answer) return;
    if (answer.status >= 500) throw new Error(`${what.do} answered ${answer.status}: ${answer.text}`);
    if (answer.problem) return;
    this.done++;
    const operation = String(answer.headers['operation-id']);
    this.operations.set(by, [...(this.operations.get(by) ?? []), operation]);
  }

  private async send(what: Act, by: Person): Promise<Reply | undefined> {
    const { params } = this.talks;
    switch (what.do) {
      case 'record':
        return this.kept(await by.call(recordStatement, { params, body: this.bodyOf(what.said) as never }));
      case 'correct': {
        const found = this.pick(what.at);
        const body = { ...this.bodyOf(what.said), reason: 'Better' };
        return found && this.kept(await by.call(correctStatement, { params: { ...params, statement: found.id }, ifMatch: found.revision, body: body as never }));
      }
      case 'end': {
        const found = this.pick(what.at);
        const endpoint = found?.retracted ? reinstateStatement : retractStatement;
        return found && this.kept(await by.call(endpoint, { params: { ...params, statement: found.id }, ifMatch: found.revision, body: { reason: 'So' } }));
      }
      case 'judge': {
        const position = this.pick(what.at)?.positions.find(({ condition }) => condition !== null);
        const body = { state: what.state, assessedOn: dayOf(what.on) } as never;
        return position && by.call(assessCondition, { params: { ...params, position: position.id }, body });
      }
      case 'edit':
        return this.many(by, editStatements, what.at, { change: what.change });
      case 'endMany':
        return this.many(by, what.back ? reinstateStatements : retractStatements, what.at, {});
      case 'undo': {
        const operation = this.operations.get(by)?.at(-1 - what.back);
        return operation === undefined ? undefined : this.reread(await by.call(undoOperation, { params: { ...params, operation } }));
      }
      case 'regret':
        return this.regret(what, by);
      default:
        return this.arrange(what);
    }
  }

  /** Records, corrects, and takes both back. */
  private async regret({ said, better }: Extract<Act, { do: 'regret' }>, by: Person): Promise<Reply> {
    const { params } = this.talks;
    const recorded = this.kept(await by.call(recordStatement, { params, body: this.bodyOf(said) as never }));
    if (recorded.problem) return recorded;
    const { id, revision } = recorded.data as Statement;
    const body = { ...this.bodyOf(better), reason: 'Better' } as never;
    const corrected: Reply = await by.call(correctStatement, { params: { ...params, statement: id }, ifMatch: revision, body });
    let undone = corrected;
    for (const { problem, headers } of [corrected, recorded]) {
      if (!problem) undone = await by.call(undoOperation, { params: { ...params, operation: String(headers['operation-id']) } });
    }
    return this.reread(undone);
  }

  /** What an admin does to the table itself. */
  private async arrange(what: Exclude<Act, { do: 'record' | 'correct' | 'end' | 'judge' | 'edit' | 'endMany' | 'undo' | 'regret' }>) {
    const { admin } = this.workspace;
    const { params } = this.talks;
    switch (what.do) {
      case 'join': {
        const body = { bloc: what.bloc, validFrom: what.from === null ? null : dayOf(what.from) };
        return admin.call(joinBloc, { params: { ...params, party: what.member }, body });
      }
      case 'leave': {
        const { memberships } = (await admin.must(readParty, { params: { ...params, party: what.member } })).data;
        const found = memberships[what.at % Math.max(1, memberships.length)];
        const at = found && { params: { ...params, party: what.member, membership: found.id }, ifMatch: found.revision };
        if (!at) return undefined;
        if (what.on === null) return admin.call(removeMembership, at) as never;
        return admin.call(editMembership, { ...at, body: { validFrom: null, validUntil: dayOf(what.on) } });
      }
      case 'empower': {
        const speakers = (await admin.must(listSpeakers, { params })).data.items;
        const speaker = speakers[what.speaker % speakers.length];
        const authority = speaker?.authorities[0];
        if (!speaker) return undefined;
        const body = { capacity: 'Other', authority: what.authority, validFrom: what.on === null ? null : dayOf(what.on), validUntil: null };
        if (what.anew || !authority) return admin.call(addAuthority, { params: { ...params, speaker: speaker.id }, body: { ...body, party: 'alpha' } });
        return admin.call(editAuthority, { params: { ...params, speaker: speaker.id, authority: authority.id }, ifMatch: authority.revision, body });
      }
      case 'unmask': {
        const speakers = (await admin.must(listSpeakers, { params })).data.items;
        const speaker = speakers[what.speaker % speakers.length];
        return speaker && admin.call(editSpeaker, { params: { ...params, speaker: speaker.id }, ifMatch: speaker.revision, body: { kind: what.kind } });
      }
      case 'reseat': {
        const parties = (await admin.must(listParties, { params })).data.items;
        const party = parties[what.party % parties.length];
        return party && admin.call(editSeat, { params: { ...params, party: party.id }, ifMatch: party.seatRevision, body: { role: what.role } });
      }
      case 'limit': {
        const { revision } = (await admin.must(readNegotiation, { params })).data;
        return admin.call(editNegotiation, { params, ifMatch: revision, body: { staleAfterDays: what.stale, contestWindowDays: what.contest } });
      }
      case 'weigh': {
        const issues = (await admin.must(listIssues, { params })).data.items;
        const issue = issues[what.issue % issues.length];
        if (!issue) return undefined;
        const at = { params: { ...params, issue: issue.id } };
        if (what.turn && issue.slug === 'border') return admin.call(changeScale, { ...at, ifMatch: issue.scaleVersion, body: turned(issue) });
        return admin.call(editIssue, { ...at, ifMatch: issue.revision, body: { defaultSalience: what.salience } });
      }
    }
  }

  private async many(by: Person, endpoint: typeof editStatements | typeof retractStatements | typeof reinstateStatements, at: readonly number[], more: object) {
    const chosen = new Map(at.flatMap((each) => this.pick(each) ?? []).map((found) => [found.id, found]));
    if (chosen.size === 0) return undefined;
    const statements = [...chosen.values()].map(({ id, revision }) => ({ statement: id, revision }));
    const answer = await by.call(endpoint as typeof retractStatements, { params: this.talks.params, body: { statements, reason: 'Many', ...more } });
    return this.reread(answer);
  }

  private kept(answer: Reply): Reply {
    if (answer.problem) return answer;
    const statement = answer.data as Statement;
    this.statements.set(statement.id, statement);
    return answer;
  }

  /** After what changed many, revisions are looked up behind the API. */
  private async reread(answer: Reply): Promise<Reply> {
    if (answer.problem) return answer;
    for (const { id, revision, retracted } of await this.lastRevisions()) {
      const known = this.statements.get(id);
      if (known) this.statements.set(id, { ...known, revision, retracted: retracted ? ({} as never) : null });
    }
    return answer;
  }

  lastRevisions: () => Promise<{ id: string; revision: number; retracted: boolean }[]> = () => Promise.resolve([]);

  private pick(at: number): Statement | undefined {
    const all = [...this.statements.values()];
    return all[at % Math.max(1, all.length)];
  }

  private bodyOf({ party, speaker, on, saidFrom, links, codings, ...said }: Utterance) {
    const conduct = said.evidence === 'observed' ? { kind: 'conduct' } : {};
    return {
      ...said,
      ...conduct,
      party,
      speaker,
      saidOn: dayOf(on),
      saidFrom: saidFrom === null ? null : dayOf(on + saidFrom),
      precision: saidFrom === 0 ? 'day' : saidFrom === null ? 'before' : 'range',
      quote: `Said ${Math.random()}`,
      sources: [{ source: this.talks.source }],
      links: links.flatMap(({ type, at, narrow }) => {
        const found = this.pick(at);
        return found ? [{ type, statement: found.id, ...(narrow && ENDING.includes(type) && { issue: 'border', facet: 'value' }) }] : [];
      }),
      positions: codings.map((each) => codingOf(each, on)),
    };
  }
}

function codingOf({ issue, value, kind, range, redLine, salience, condition, commitment, rank, from, until, ambiguous }: Utterance['codings'][number], on: number) {
  const valued = issue === 'seat' ? { kind: 'option', option: ['x', 'y', 'z'][Math.abs(value)] } : { kind: 'point', value };
  const told = kind === 'value' ? valued : kind === 'interval' && issue !== 'seat' ? { kind, low: value, high: 2 } : kind === 'silent' ? { kind: null } : { kind: kind === 'interval' ? 'raised' : kind };
  const accepts = range !== null && told.kind !== 'interval' && issue !== 'seat' ? { low: Math.max(-2, value - range), high: 2 } : {};
  const drawn = redLine === null ? [] : issue === 'seat' ? [{ kind: 'never', option: 'z' }] : [{ kind: redLine < 0 ? 'at least' : 'at most', value: redLine }];
  return {
    issue,
    ...told,
    ...accepts,
    redLines: drawn,
    salience: told.kind === null && drawn.length === 0 ? (salience ?? 50) : salience,
    condition: condition ? { text: 'if it holds' } : null,
    commitment,
    rank,
    ambiguous,
    validFrom: from === null ? null : dayOf(on + from),
    validUntil: until === null ? null : dayOf(on + until),
  };
}

/** The same levels, the other way round. */
function turned({ scale }: Issue) {
  const { poleMin, poleMax } = scale?.kind === 'ordinal' ? scale : FIVE_LEVELS;
  return { scale: { ...FIVE_LEVELS, poleMin: poleMax, poleMax: poleMin }, mapping: { linear: { factor: -1, offset: 0 } }, reason: 'Turned' };
}

function dayOf(of2026: number): string {
  return new Date(Date.UTC(2026, 0, 1 + of2026)).toISOString().slice(0, 10);
}
