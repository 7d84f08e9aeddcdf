import type { Issue } from '@standpoint/contracts/issues';
import { listOf } from '@standpoint/contracts/identifiers';
import type { Party } from '@standpoint/contracts/parties';
import { clearanceOf } from '@standpoint/contracts/permissions';
import type { Fault } from '@standpoint/contracts/problem';
import type { ReadingEcho, ReadingSearch } from '@standpoint/contracts/reading';
import type { Reading } from '@standpoint/domain/log';
import { CHANNELS, DEFAULT_EVIDENCE, EVIDENCE } from '@standpoint/domain/vocabulary';
import type { Caller } from '../db/caller.js';
import type { TenantTx } from '../db/tenant-tx.js';
import type { Clock } from '../http/clock.js';
import { invalid, notFound } from '../http/problem.js';
import { selectIssues } from '../negotiations/issues/issues.queries.js';
import { findNegotiation, type NegotiationRow } from '../negotiations/negotiations.queries.js';
import { selectSeatedParties } from '../negotiations/parties/parties.queries.js';
import { unknownRef } from '../negotiations/unknown-ref.js';
import { findInstant } from '../negotiations/knowledge/instant.queries.js';

export interface ReadingQuestion {
  readonly caller: Caller;
  readonly clock: Clock;
  /** Slug or id. */
  readonly negotiation: string;
  readonly search: Partial<ReadingSearch>;
}

/** A question with everything that it left open filled in. */
export interface OpenReading {
  readonly negotiation: NegotiationRow;
  readonly reading: Reading;
  /** Those asked for, in the order wanted. */
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  /** All that sit at the table. */
  readonly seated: readonly Party[];
  readonly echo: ReadingEcho;
}

/** Settings, seats and issues as known at the instant; days and filters as asked for, else the defaults. */
export async function openReading(tx: TenantTx, { caller, clock, ...asked }: ReadingQuestion): Promise<OpenReading> {
  const { search } = asked;
  const knownAt = search.knownAt === undefined ? null : (await findInstant(tx, search.knownAt)).instant;
  const negotiation = await findNegotiation(tx, asked.negotiation, knownAt);
  if (!negotiation) throw notFound('negotiation');

  const seated = await selectSeatedParties(tx, negotiation.id, knownAt);
  const axes = {
    parties: await choose(search.parties, seated, () => selectSeatedParties(tx, negotiation.id)),
    issues: await choose(search.issues, await selectIssues(tx, negotiation.id, knownAt), () => selectIssues(tx, negotiation.id)),
  };
  const faults = [...faultsOf('party', 'parties', axes.parties), ...faultsOf('issue', 'issues', axes.issues)];
  if (faults.length > 0) throw invalid(faults);

  const reading: Reading = {
    asOf: search.asOf ?? clock.today(negotiation.timeZone),
    knownAt,
    evidence: wordsOf(search.evidence, EVIDENCE) ?? DEFAULT_EVIDENCE,
    channels: wordsOf(search.channel, CHANNELS) ?? CHANNELS,
    clearance: clearanceOf(caller.role),
    staleAfterDays: negotiation.staleAfterDays,
    contestWindowDays: negotiation.contestWindowDays,
    countProposals: search.proposals === 'true',
    countUntestedConditions: search.conditions !== 'false',
  };
  return {
    negotiation,
    reading,
    parties: axes.parties.chosen,
    issues: axes.issues.chosen,
    seated,
    echo: echoOf(reading, negotiation),
  };
}

interface Choice<T> {
  readonly chosen: readonly T[];
  readonly unknown: readonly string[];
}

/** What an address asks for and nobody knew of at its instant is left out; what nobody ever knew of is a fault. */
async function choose<T extends { readonly id: string; readonly slug: string }>(
  joined: string | undefined,
  known: readonly T[],
  selectNow: () => Promise<readonly T[]>,
): Promise<Choice<T>> {
  if (joined === undefined) return { chosen: known, unknown: [] };
  const refs = listOf(joined);
  const find = (items: readonly T[], ref: string) => items.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
  const missing = refs.filter((ref) => !find(known, ref));
  const now = missing.length > 0 ? await selectNow() : known;
  return {
    chosen: [...new Set(refs.flatMap((ref) => find(known, ref) ?? []))],
    unknown: missing.filter((ref) => !find(now, ref)),
  };
}

function faultsOf(subject: string, field: string, { unknown }: Choice<unknown>): Fault[] {
  return unknown.map((ref) => unknownRef(`search.${field}`, subject, ref));
}

function wordsOf<Word extends string>(joined: string | undefined, words: readonly Word[]): readonly Word[] | undefined {
  if (joined === undefined) return undefined;
  const given: readonly string[] = listOf(joined);
  return words.filter((word) => given.includes(word));
}

function echoOf(reading: Reading, { version }: NegotiationRow): ReadingEcho {
  return {
    asOf: reading.asOf,
    knownAt: reading.knownAt,
    // The count goes on rising; an answer about the past must not.
    version: reading.knownAt === null ? version : null,
    evidence: [...reading.evidence],
    channels: [...reading.channels],
    proposals: reading.countProposals,
    conditions: reading.countUntestedConditions,
    staleAfterDays: reading.staleAfterDays,
    contestWindowDays: reading.contestWindowDays,
  };
}
