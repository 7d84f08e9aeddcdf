import type { INestApplicationContext } from '@nestjs/common';
import { RecordStatement } from '@standpoint/contracts/statements';
import { EventsService } from '../negotiations/events/events.service.js';
import { IssuesService } from '../negotiations/issues/issues.service.js';
import { NegotiationsService } from '../negotiations/negotiations.service.js';
import { MembershipsService } from '../negotiations/parties/memberships/memberships.service.js';
import { PartiesService } from '../negotiations/parties/parties.service.js';
import { SourcesService } from '../negotiations/sources/sources.service.js';
import { SpeakersService } from '../negotiations/speakers/speakers.service.js';
import { StatementsService } from '../statements/statements.service.js';
import type { Credentials } from './demo-account.js';
import { enterDemoWorkspace, type Once } from './demo-workspace.js';
import { readSample } from './read-sample.js';

export type Sample = Awaited<ReturnType<typeof readSample>>;
type Services = Pick<INestApplicationContext, 'get'>;

/** The demo workspace with the sample, and the account that a start prints. */
export async function loadSample(app: INestApplicationContext, credentials: Credentials): Promise<void> {
  await fillWithSample(app, await enterDemoWorkspace(app, credentials));
}

/** Loads what is not there yet; what people did with the sample since stays as they left it. */
export async function fillWithSample(app: Services, once: Once): Promise<void> {
  const sample = await readSample();
  const { slug } = await app
    .get(NegotiationsService, { strict: false })
    .createNegotiation(once(`negotiation/${sample.negotiation.slug}`), sample.negotiation);
  await loadTable(app, once, { ...sample, slug });
  await loadStatements(app, once, { ...sample, slug });
}

/** The name of each write, in its order. */
export function writesOf(sample: Sample): string[] {
  const { negotiation, parties, speakers, sources, events, issues, statements } = sample;
  const named = (subject: string, slugs: readonly string[]) => slugs.map((slug) => `${subject}/${slug}`);
  const slugsOf = (things: readonly { slug: string }[]) => things.map(({ slug }) => slug);
  return [
    ...named('negotiation', [negotiation.slug]),
    ...named('party', slugsOf(parties)),
    ...named('membership', parties.flatMap(({ slug, memberOf }) => memberOf.map((bloc) => `${slug}/${bloc}`))),
    ...named('speaker', slugsOf(speakers)),
    ...named('source', slugsOf(sources)),
    ...named('event', slugsOf(events)),
    ...named('issue', slugsOf(issues)),
    ...named('statement', statements.map(({ externalId }) => externalId)),
  ];
}

async function loadTable(app: Services, once: Once, sample: Sample & { slug: string }): Promise<void> {
  for (const { memberOf: _memberOf, ...party } of sample.parties) {
    await app.get(PartiesService, { strict: false }).createParty(once(`party/${party.slug}`), sample.slug, party);
  }
  for (const { slug, memberOf } of sample.parties) {
    for (const bloc of memberOf) {
      const address = { negotiation: sample.slug, party: slug };
      await app
        .get(MembershipsService, { strict: false })
        .joinBloc(once(`membership/${slug}/${bloc}`), address, { bloc, validFrom: null, validUntil: null });
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

async function loadStatements(app: Services, once: Once, sample: Sample & { slug: string }): Promise<void> {
  const idsByExternalId = new Map<string, string>();
  for (const said of sample.statements) {
    const links = said.links.map((link) => ({ ...link, statement: idsByExternalId.get(link.statement) }));
    const { id } = await app
      .get(StatementsService, { strict: false })
      .recordStatement(once(`statement/${said.externalId}`), sample.slug, RecordStatement.parse({ ...said, links }));
    idsByExternalId.set(said.externalId, id);
  }
}
