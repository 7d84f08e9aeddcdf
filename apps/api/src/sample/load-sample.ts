import type { INestApplicationContext } from '@nestjs/common';
import { RecordStatement } from '@standpoint/contracts/statements';
import { EventsService } from '../negotiations/events/events.service.js';
import { IssuesService } from '../negotiations/issues/issues.service.js';
import { NegotiationsService } from '../negotiations/negotiations.service.js';
import { PartiesService } from '../negotiations/parties/parties.service.js';
import { SourcesService } from '../negotiations/sources/sources.service.js';
import { SpeakersService } from '../negotiations/speakers/speakers.service.js';
import { StatementsService } from '../statements/statements.service.js';
import type { Credentials } from './demo-account.js';
import { enterDemoWorkspace, type Once } from './demo-workspace.js';
import { readSample } from './read-sample.js';

type Sample = Awaited<ReturnType<typeof readSample>>;

/** Loads what is not there yet; what people did with the sample since stays as they left it. */
export async function loadSample(app: INestApplicationContext, credentials: Credentials): Promise<void> {
  const sample = await readSample();
  const once = await enterDemoWorkspace(app, credentials);
  const { slug } = await app
    .get(NegotiationsService, { strict: false })
    .createNegotiation(once(`negotiation/${sample.negotiation.slug}`), sample.negotiation);
  await loadTable(app, once, { ...sample, slug });
  await loadStatements(app, once, { ...sample, slug });
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
