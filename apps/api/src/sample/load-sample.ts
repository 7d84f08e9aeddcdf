import type { INestApplicationContext } from '@nestjs/common';
import { RecordStatement } from '@standpoint/contracts/statements';
import type { Caller } from '../db/caller.js';
import { ProblemError } from '../http/problem.js';
import { AUTH } from '../identity/sign-in/sign-in.service.js';
import type { Auth } from '../identity/sign-in/auth.js';
import { WorkspacesService } from '../identity/workspaces/workspaces.service.js';
import { EventsService } from '../negotiations/events/events.service.js';
import { IssuesService } from '../negotiations/issues/issues.service.js';
import { NegotiationsService } from '../negotiations/negotiations.service.js';
import { PartiesService } from '../negotiations/parties/parties.service.js';
import { SourcesService } from '../negotiations/sources/sources.service.js';
import { SpeakersService } from '../negotiations/speakers/speakers.service.js';
import { StatementsService } from '../statements/statements.service.js';
import { type Account, type Credentials, ensureDemoAccount } from './demo-account.js';
import { readSample } from './read-sample.js';

export const DEMO_WORKSPACE = 'demo';

type Sample = Awaited<ReturnType<typeof readSample>>;
/** The caller of one write, which is done once however often the sample is loaded. */
type Once = (write: string) => Caller;

/** Loads what is not there yet; what people did with the sample since stays as they left it. */
export async function loadSample(app: INestApplicationContext, credentials: Credentials): Promise<void> {
  const sample = await readSample();
  const account = await ensureDemoAccount(app.get<Auth>(AUTH, { strict: false }), credentials);
  const once = await enterDemoWorkspace(app, account);
  const { slug } = await app
    .get(NegotiationsService, { strict: false })
    .createNegotiation(once(`negotiation/${sample.negotiation.slug}`), sample.negotiation);
  await loadTable(app, once, { ...sample, slug });
  await loadStatements(app, once, { ...sample, slug });
}

async function enterDemoWorkspace(app: INestApplicationContext, { id: userId, name, email }: Account): Promise<Once> {
  const idempotencyOf = (write: string) => ({ key: `sample/${write}`, fingerprint: 'sample' });
  const founder = { userId, name, email, requestId: 'load-sample', idempotency: idempotencyOf('workspace') };
  const workspace = await app
    .get(WorkspacesService, { strict: false })
    .createWorkspace(founder, { slug: DEMO_WORKSPACE, name: 'Demo' })
    .catch(explainTakenSlug);
  return (write) => ({
    userId,
    name,
    workspaceId: workspace.id,
    role: 'admin',
    requestId: founder.requestId,
    idempotency: idempotencyOf(write),
    ifMatch: null,
  });
}

function explainTakenSlug(error: unknown): never {
  if (!(error instanceof ProblemError) || error.code !== 'slug-taken') throw error;
  throw new Error(`DEMO_EMAIL: the workspace “${DEMO_WORKSPACE}” of this database was made with another address: use that one.`);
}

async function loadTable(app: INestApplicationContext, once: Once, sample: Sample & { slug: string }): Promise<void> {
  const parties = app.get(PartiesService, { strict: false });
  for (const { memberOf: _memberOf, ...party } of sample.parties) {
    await parties.createParty(once(`party/${party.slug}`), sample.slug, party);
  }
  for (const { slug, memberOf } of sample.parties) {
    for (const bloc of memberOf) {
      const address = { negotiation: sample.slug, party: slug };
      await parties.joinBloc(once(`membership/${slug}/${bloc}`), address, { bloc, validFrom: null, validUntil: null });
    }
  }
  for (const speaker of sample.speakers) {
    await app.get(SpeakersService, { strict: false }).createSpeaker(once(`speaker/${speaker.slug}`), sample.slug, speaker);
  }
  for (const source of sample.sources) {
    await app.get(SourcesService, { strict: false }).createSource(once(`source/${source.slug}`), sample.slug, source);
  }
  for (const event of sample.events) {
    await app.get(EventsService, { strict: false }).createEvent(once(`event/${event.slug}`), sample.slug, event);
  }
  for (const issue of sample.issues) {
    await app.get(IssuesService, { strict: false }).createIssue(once(`issue/${issue.slug}`), sample.slug, issue);
  }
}

async function loadStatements(app: INestApplicationContext, once: Once, sample: Sample & { slug: string }): Promise<void> {
  const idsByExternalId = new Map<string, string>();
  for (const said of sample.statements) {
    const links = said.links.map((link) => ({ ...link, statement: idsByExternalId.get(link.statement) }));
    const { id } = await app
      .get(StatementsService, { strict: false })
      .recordStatement(once(`statement/${said.externalId}`), sample.slug, RecordStatement.parse({ ...said, links }));
    idsByExternalId.set(said.externalId, id);
  }
}
