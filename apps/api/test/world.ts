import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type CreateIssue, createIssue } from '@standpoint/contracts/issues';
import { type CreateNegotiation, createNegotiation, readNegotiation } from '@standpoint/contracts/negotiations';
import { joinBloc } from '@standpoint/contracts/memberships';
import { type CreateParty, createParty } from '@standpoint/contracts/parties';
import type { Role } from '@standpoint/contracts/permissions';
import { createSource } from '@standpoint/contracts/sources';
import { type CreateSpeaker, createSpeaker } from '@standpoint/contracts/speakers';
import { type RecordStatementInput, recordStatement } from '@standpoint/contracts/statements';
import { addMember, createWorkspace } from '@standpoint/contracts/workspaces';
import pg from 'pg';
import { createApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { Clock } from '../src/http/clock.js';
import { createTestDatabase } from './database.js';
import { type Person, personOf, signUp } from './person.js';

export type World = Awaited<ReturnType<typeof startWorld>>;
export type TestWorkspace = Awaited<ReturnType<World['workspace']>>;
export type TestNegotiation = Awaited<ReturnType<TestWorkspace['negotiation']>>;

/** The whole application on a migrated database of its own, and people who use it over HTTP. Call `end` when done. */
export async function startWorld(settings: Record<string, string> = {}) {
  const database = await createTestDatabase();
  const app = await createApp(
    readConfig({
      API_DATABASE_URL: database.apiUrl,
      AUTH_SECRET: 'a'.repeat(32),
      LOG_LEVEL: 'silent',
      SIGN_INS_PER_MINUTE: '100000',
      REQUESTS_PER_MINUTE: '1000000',
      ...settings,
    }),
  );
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  return {
    app,
    /** Sees every workspace: for looking behind the API. */
    owner,
    database,
    anonymous: personOf(app, ''),
    /** Stops the clock that decides what today is. */
    setNow: (instant: string) => {
      app.get(Clock).now = () => new Date(instant);
    },
    person: (name: string) => signUp(app, name),
    workspace: (name: string) => foundWorkspace(app, name),
    end: async () => {
      await owner.end();
      await app.close();
      await database.drop();
    },
  };
}

/** A workspace with one member of each role. */
async function foundWorkspace(app: NestFastifyApplication, name: string) {
  const slug = `${slugOf(name)}-${randomBytes(3).toString('hex')}`;
  const [admin, reviewer, analyst, viewer] = await Promise.all([
    signUp(app, `${name} admin`),
    signUp(app, `${name} reviewer`),
    signUp(app, `${name} analyst`),
    signUp(app, `${name} viewer`),
  ]);
  const { data } = await admin.call(createWorkspace, { body: { slug, name } });
  const add = (person: Person, role: Role) =>
    admin.must(addMember, { params: { workspace: slug }, body: { email: person.email, role } });
  await add(reviewer, 'reviewer');
  await add(analyst, 'analyst');
  await add(viewer, 'viewer');
  const workspace = { id: data.id, slug, name, admin, reviewer, analyst, viewer };
  return {
    ...workspace,
    params: { workspace: slug },
    negotiation: (given: TalksGiven = {}) => openTalks(workspace, given),
  };
}

export interface TalksGiven extends Partial<Omit<CreateNegotiation, 'slug'>> {
  readonly slug?: string;
  /** Names, or whole parties; `memberOf` names blocs of this list. */
  readonly parties?: readonly (string | PartyGiven)[];
  /** Titles (then on a scale −2 … 2), or whole issues. */
  readonly issues?: readonly (string | IssueGiven)[];
  readonly speakers?: readonly SpeakerGiven[];
}

export type PartyGiven = Partial<CreateParty> & { readonly name: string; readonly memberOf?: readonly string[] };
export type IssueGiven = Partial<CreateIssue> & { readonly title: string };
export type SpeakerGiven = Partial<CreateSpeaker> & { readonly name: string };

interface Founded {
  readonly slug: string;
  readonly admin: Person;
  readonly analyst: Person;
}

/** A negotiation with its parties, issues and speakers; each is named by the slug of its name. */
async function openTalks({ slug: workspace, admin, analyst }: Founded, given: TalksGiven) {
  const { parties = [], issues = [], speakers = [], title = 'Talks', slug = slugOf(title), ...settings } = given;
  const created = await admin.call(createNegotiation, { params: { workspace }, body: { title, slug, ...settings } });
  const params = { workspace, negotiation: created.data.slug };

  for (const party of parties.map(asNamed)) {
    const { memberOf: _memberOf, ...body } = party;
    await admin.must(createParty, { params, body: { slug: slugOf(party.name), kind: 'state', ...body } });
  }
  for (const party of parties.map(asNamed)) {
    for (const bloc of party.memberOf ?? []) {
      const at = { ...params, party: party.slug ?? slugOf(party.name) };
      await admin.must(joinBloc, { params: at, body: { bloc: slugOf(bloc) } });
    }
  }
  for (const issue of issues.map((each) => (typeof each === 'string' ? { title: each } : each))) {
    await admin.must(createIssue, { params, body: { slug: slugOf(issue.title), scale: FIVE_LEVELS, ...issue } });
  }
  for (const speaker of speakers) {
    await admin.must(createSpeaker, { params, body: { slug: slugOf(speaker.name), ...speaker } });
  }
  const source = await admin.must(createSource, { params, body: { outlet: 'Gazette', title } });

  const statement = (said: StatementGiven) => statementOf(said, source.data.slug);
  return {
    id: created.data.id,
    slug: created.data.slug,
    params,
    source: source.data.slug,
    /** The body of a statement; `value`, `option` and the like may stand beside `issue` for its one position. */
    statement,
    record: async (said: StatementGiven, by: Person = analyst) =>
      (await by.call(recordStatement, { params, body: statement(said) })).data,
    /** The instant of the last write: for asking later what was known now. */
    knownNow: async () => (await admin.must(readNegotiation, { params })).data.changedAt,
  };
}

type PositionGiven = NonNullable<RecordStatementInput['positions']>[number];
export type StatementGiven = Partial<RecordStatementInput> &
  Partial<Omit<PositionGiven, 'id' | 'evidence' | 'kind'>> & {
    /** Default: point where there is a value, option where there is one, otherwise none. */
    readonly positionKind?: PositionGiven['kind'];
  };

/** A statement of a party on 1 January 2026, with a quote of its own; a position where an issue is named. */
export function statementOf(given: StatementGiven, source: string): RecordStatementInput {
  const { party = null, issue, positionKind, ...rest } = given;
  const [coded, said] = parted(rest);
  const kind = positionKind ?? ('option' in coded ? 'option' : 'value' in coded ? 'point' : null);
  return {
    quote: `Said by ${party ?? 'nobody'}, ${randomBytes(6).toString('hex')}.`,
    saidOn: '2026-01-01',
    sources: [{ source }],
    positions: issue ? [{ issue: slugOf(issue), kind, ...coded }] : [],
    ...said,
    party: party && slugOf(party),
  };
}

/** What belongs to the position, and what to the statement. */
function parted(given: Record<string, unknown>): [coded: object, said: object] {
  const isCoded = ([name]: [string, unknown]) => (CODED as readonly string[]).includes(name);
  const fields = Object.entries(given);
  return [
    Object.fromEntries(fields.filter(isCoded)),
    Object.fromEntries(fields.filter((field) => !isCoded(field))),
  ];
}

const CODED = [
  'value',
  'low',
  'high',
  'option',
  'redLines',
  'commitment',
  'condition',
  'validFrom',
  'validUntil',
  'salience',
  'rank',
  'confidence',
  'ambiguous',
  'quoteSpan',
  'rationale',
] as const;

/** −2 … 2 in words. */
export const FIVE_LEVELS = {
  kind: 'ordinal' as const,
  levels: [
    { value: -2, label: 'Against' },
    { value: -1, label: 'Rather against' },
    { value: 0, label: 'Between' },
    { value: 1, label: 'Rather for' },
    { value: 2, label: 'For' },
  ],
  poleMin: 'Against',
  poleMax: 'For',
};

export function slugOf(name: string): string {
  return (name.toLowerCase().match(/[a-z0-9]+/g) ?? ['x']).join('-');
}

function asNamed(party: string | PartyGiven): PartyGiven {
  return typeof party === 'string' ? { name: party } : party;
}
