import type { Fault } from '@standpoint/contracts/problem';
import type { PositionInput } from '@standpoint/contracts/positions';
import type { CorrectStatement, RecordStatement } from '@standpoint/contracts/statements';
import { scaleFaults } from '@standpoint/domain/scale-faults';
import type { TenantTx } from '../db/tenant-tx.js';
import { invalid } from '../http/problem.js';
import { type IssueRow, type RefRow, selectIssueScales, selectRefs } from './statement-refs.queries.js';

export type Said = RecordStatement | CorrectStatement;

/** A statement whose every name has become an id of this workspace. */
export interface ResolvedStatement {
  readonly said: Said;
  readonly saidFrom: string | null;
  readonly partyId: string | null;
  readonly speakerId: string | null;
  readonly reporterPartyId: string | null;
  readonly reporterId: string | null;
  readonly eventId: string | null;
  readonly sourceIds: readonly string[];
  readonly linkIssueIds: readonly (string | null)[];
  readonly positions: readonly ResolvedPosition[];
}

export interface ResolvedPosition {
  readonly coded: PositionInput;
  readonly issueId: string;
  readonly conditionOnId: string | null;
}

/** Names become ids, codings are held against their scales; every fault is found before any is reported. */
export async function resolveStatement(tx: TenantTx, negotiationId: string, said: Said): Promise<ResolvedStatement> {
  const faults: Fault[] = [];
  const [scales, refs] = await Promise.all([
    selectIssueScales(tx, negotiationId, issueRefs(said)),
    selectRefs(tx, negotiationId, refsOf(said)),
  ]);
  const issues = issueFinder(scales, faults);
  const find = refFinder(refs, faults);
  const resolved: ResolvedStatement = {
    said,
    saidFrom: earliestDay(said),
    partyId: find('seated', said.party, 'party'),
    speakerId: find('speaker', said.speaker, 'speaker'),
    reporterPartyId: find('party', said.reporterParty, 'reporterParty'),
    reporterId: find('speaker', said.reporter, 'reporter'),
    eventId: find('event', said.event, 'event'),
    sourceIds: said.sources.map(({ source }, at) => find('source', source, `sources.${at}.source`) ?? ''),
    linkIssueIds: said.links.map(({ statement, issue }, at) => {
      find('statement', statement, `links.${at}.statement`);
      return issue === null ? null : (issues(issue, `links.${at}.issue`)?.id ?? null);
    }),
    positions: said.positions.map((coded, at) => {
      const issue = issues(coded.issue, `positions.${at}.issue`);
      if (issue) faults.push(...codingFaults(issue, coded, `positions.${at}`));
      return {
        coded,
        issueId: issue?.id ?? '',
        conditionOnId: find('party', coded.condition?.onParty ?? null, `positions.${at}.condition.onParty`),
      };
    }),
  };
  faults.push(...repeatedIssues(resolved), ...linkFaults(said));
  if (faults.length > 0) throw invalid(faults);
  return resolved;
}

function earliestDay(said: Said): string | null {
  if (said.saidFrom !== undefined) return said.saidFrom;
  return said.precision === 'day' || said.precision === 'exact' ? said.saidOn : null;
}

function issueRefs(said: Said): string[] {
  return [...said.positions.map((position) => position.issue), ...given(said.links.map((link) => link.issue))];
}

function refsOf(said: Said) {
  const onParties = said.positions.map((position) => position.condition?.onParty ?? null);
  return {
    parties: given([said.party, said.reporterParty, ...onParties]),
    speakers: given([said.speaker, said.reporter]),
    events: given([said.event]),
    sources: said.sources.map(({ source }) => source),
    statements: said.links.map((link) => link.statement),
  };
}

function given(refs: readonly (string | null)[]): string[] {
  return refs.filter((ref) => ref !== null);
}

function refFinder(rows: readonly RefRow[], faults: Fault[]) {
  return (subject: RefRow['subject'], ref: string | null, path: string): string | null => {
    if (ref === null) return null;
    const known = rows.filter((row) => row.subject === subject || (subject === 'party' && row.subject === 'seated'));
    const found = known.find((row) => row.slug === ref || row.id === ref.toLowerCase());
    if (found) return found.id;
    faults.push({ path, ...missing(subject, rows, ref) });
    return null;
  };
}

function missing(subject: RefRow['subject'], rows: readonly RefRow[], ref: string): Omit<Fault, 'path'> {
  if (subject === 'seated' && rows.some((row) => row.subject === 'party' && (row.slug === ref || row.id === ref))) {
    return { code: 'party-not-seated', message: `“${ref}” has no seat in this negotiation. Seat the party first.` };
  }
  const word = subject === 'seated' ? 'party' : subject;
  return { code: `${word}-not-found`, message: `There is no ${word} “${ref}” here.` };
}

function issueFinder(rows: readonly IssueRow[], faults: Fault[]) {
  return (ref: string, path: string): IssueRow | null => {
    const found = rows.find((row) => row.slug === ref || row.id === ref.toLowerCase());
    if (!found) faults.push({ path, code: 'issue-not-found', message: `There is no issue “${ref}” here.` });
    else if (!found.scale) {
      faults.push({ path, code: 'issue-is-heading', message: `“${ref}” is a heading: it has no scale to code on.` });
    }
    return found ?? null;
  };
}

function codingFaults({ slug, scale, scaleVersion }: IssueRow, coded: PositionInput, path: string): Fault[] {
  if (!scale) return [];
  if (coded.scaleVersion !== undefined && coded.scaleVersion !== scaleVersion) {
    const message = `The scale of “${slug}” was changed while this was written. Look at it and choose again.`;
    return [{ path: `${path}.issue`, code: 'scale-changed', message }];
  }
  return scaleFaults(scale, coded).map((fault) => ({ ...fault, path: `${path}.${fault.path}` }));
}

function repeatedIssues({ positions }: ResolvedStatement): Fault[] {
  const ids = positions.map((position) => position.issueId);
  return positions.flatMap(({ issueId }, at) =>
    issueId && ids.indexOf(issueId) !== at
      ? [{ path: `positions.${at}.issue`, code: 'issue-twice', message: 'This statement already has a position on this issue.' }]
      : [],
  );
}

function linkFaults({ links }: Said): Fault[] {
  return links.flatMap((link, at) =>
    link.type !== 'withdraws' && link.type !== 'walks back' && (link.issue !== null || link.facet !== null)
      ? [{ path: `links.${at}`, code: 'link-scope-unexpected', message: 'Only withdraws and walks back can name an issue and a facet.' }]
      : [],
  );
}
