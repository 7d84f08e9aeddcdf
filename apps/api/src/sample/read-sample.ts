import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CreateEvent } from '@standpoint/contracts/events';
import { CreateIssue } from '@standpoint/contracts/issues';
import { JoinBloc } from '@standpoint/contracts/memberships';
import { CreateNegotiation } from '@standpoint/contracts/negotiations';
import { CreateParty } from '@standpoint/contracts/parties';
import { CreateSource } from '@standpoint/contracts/sources';
import { CreateSpeaker } from '@standpoint/contracts/speakers';
import { sampleFolder } from '@standpoint/db/sample';
import { z } from 'zod';

const PartyOfSample = CreateParty.extend({ memberOf: z.array(JoinBloc.shape.bloc).default([]) });

/** A statement is checked when its links have become ids; they point back to statements listed before it. */
const StatementOfSample = z.looseObject({
  externalId: z.string(),
  links: z.array(z.looseObject({ statement: z.string() })).default([]),
});
export type StatementOfSample = z.infer<typeof StatementOfSample>;

/** The sample as it lies in its files, each entry a body of the API. */
export async function readSample() {
  return {
    negotiation: CreateNegotiation.parse(await read('negotiation')),
    parties: z.array(PartyOfSample).parse(await read('parties')),
    speakers: z.array(CreateSpeaker).parse(await read('speakers')),
    sources: z.array(CreateSource.required({ slug: true })).parse(await read('sources')),
    events: z.array(CreateEvent).parse(await read('events')),
    issues: z.array(CreateIssue).parse(await read('issues')),
    statements: z.array(StatementOfSample).parse(await read('statements')),
  };
}

async function read(subject: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(sampleFolder, `${subject}.json`), 'utf8'));
}
