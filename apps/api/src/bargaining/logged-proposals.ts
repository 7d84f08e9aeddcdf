import type { LoggedProposal } from '@standpoint/contracts/bargaining';
import type { Statement } from '@standpoint/contracts/statements';
import type { Cell, CellValue } from '@standpoint/domain/cell';
import { compareText } from '@standpoint/domain/compare-text';
import { describeValue } from '@standpoint/domain/describe-value';
import type { NegotiationLog, StatementRevision } from '@standpoint/domain/log';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import { valueOf } from '@standpoint/domain/value-of';
import { selectLog } from '../cells/select-log.js';
import { cellIssueOf, type ScaledIssue } from '../cells/present-cell.js';
import type { OpenReading } from '../cells/reading.js';
import { withBlocs } from '../cells/with-blocs.js';
import type { TenantTx } from '../db/tenant-tx.js';
import type { OpenAgenda } from './table.js';

/** A statement in which a mediator proposes, and what it codes on the issues at hand. */
export interface Proposing {
  readonly statement: StatementRevision;
  readonly values: readonly { readonly issue: ScaledIssue; readonly value: CellValue; readonly stands: boolean }[];
}

/** Every point and option that a mediator proposed, by the statement that proposed it: the latest first. What the reader may not see is no candidate. */
export async function readProposing(tx: TenantTx, { opened, question }: OpenAgenda): Promise<Proposing[]> {
  const { negotiationId, reading, issues, part } = question;
  const mediators = opened.seated.filter(({ role }) => role === 'mediator');
  const log = await selectLog(tx, negotiationId, { ...reading, ...part, partyIds: withBlocs(mediators) });
  const cells = resolveMatrix(reading, issues.map(cellIssueOf), mediators.map(({ id }) => id), log);
  return proposingIn(log, { issues, wonByPosition: wonByPosition(cells) });
}

function wonByPosition(cells: readonly Cell[]): Map<string, boolean> {
  const candidates = cells
    .filter(({ inheritedFrom }) => inheritedFrom === null)
    .flatMap(({ why }) => why)
    .filter(({ facet, lostBy }) => facet === 'value' && lostBy !== 'not published' && lostBy !== 'observed conduct');
  return new Map(candidates.map(({ positionId, won }) => [positionId, won]));
}

interface Proposable {
  readonly issues: readonly ScaledIssue[];
  readonly wonByPosition: ReadonlyMap<string, boolean>;
}

function proposingIn({ statements }: NegotiationLog, { issues, wonByPosition: won }: Proposable): Proposing[] {
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  return statements
    .filter(({ kind }) => kind === 'proposal')
    .map((statement): Proposing => ({
      statement,
      values: statement.positions.flatMap((position) => {
        const issue = issueById.get(position.issueId);
        const stands = won.get(position.positionId);
        const value = valueOf(position);
        return issue && stands !== undefined && value !== null && value.kind !== 'interval' ? [{ issue, value, stands }] : [];
      }),
    }))
    .filter(({ values }) => values.length > 0)
    .sort(({ statement: a }, { statement: b }) => compareText(b.saidOn, a.saidOn) || compareText(b.statementId, a.statementId));
}

/** In the words of the statement, as the reader may see it. */
export function presentProposals(proposing: readonly Proposing[], said: readonly Statement[], { seated }: OpenReading): LoggedProposal[] {
  const saidById = new Map(said.map((statement) => [statement.id, statement]));
  const slugById = new Map(seated.map(({ id, slug }) => [id, slug]));
  return proposing.flatMap(({ statement: { statementId, saidOn, saidFrom, partyId }, values }) => {
    const words = saidById.get(statementId);
    const partySlug = slugById.get(partyId ?? '');
    if (!words || partySlug === undefined) return [];
    return {
      partySlug,
      statementId,
      saidOn,
      saidFrom,
      speaker: words.speaker?.name ?? null,
      quote: words.quote,
      quoteKind: words.quoteKind,
      values: values.map(({ issue, value, stands }) => ({
        issueSlug: issue.slug,
        value: value.kind === 'point' ? value.value : null,
        option: value.kind === 'option' ? value.option : null,
        label: describeValue(issue.scale, value),
        stands,
      })),
    };
  });
}
