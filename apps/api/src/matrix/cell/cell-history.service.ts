import { Injectable } from '@nestjs/common';
import type { CellHistory, CellHistoryEntry, CellStep } from '@standpoint/contracts/cells';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { Statement } from '@standpoint/contracts/statements';
import { cellSeries } from '@standpoint/domain/cell-series';
import { splitLog } from '@standpoint/domain/split-log';
import { nameCells } from '../../cells/cell-names.js';
import { cellIssueOf, presentCell } from '../../cells/present-cell.js';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { Clock } from '../../http/clock.js';
import { readSettled } from '../../negotiations/knowledge/settled-reading.js';
import { loadStatements } from '../../statements/load-statements.queries.js';
import { eyesOf } from '../../statements/statement-eyes.js';
import { type ActOfRevision, selectCellRevisions } from './cell-history.queries.js';
import { voicesOf } from './cell-statements.js';
import { type CellAddress, type OpenCell, openCell } from './open-cell.js';

@Injectable()
export class CellHistoryService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readCellHistory(caller: Caller, address: CellAddress, search: Partial<ReadingSearch>): Promise<CellHistory> {
    const settled = { negotiation: address.negotiation, knownAt: search.knownAt };
    return readSettled({ db: this.db, caller }, settled, async (tx) => {
      const opened = await openCell(tx, { caller, clock: this.clock, address, search });
      return {
        ...opened.echo,
        entries: await selectEntries(tx, caller, opened),
        steps: await selectSteps(tx, opened),
      };
    });
  }
}

async function selectEntries(tx: TenantTx, caller: Caller, opened: OpenCell): Promise<CellHistoryEntry[]> {
  const { reading, cell } = opened;
  const eyes = eyesOf(caller.role, reading.knownAt);
  const acts = await selectCellRevisions(tx, {
    negotiationId: opened.negotiation.id,
    issueId: cell.issueId,
    partyIds: voicesOf(cell),
    asOf: reading.asOf,
    eyes,
  });
  const statements = await loadStatements(tx, acts, eyes);
  const statementsByKey = new Map(statements.map((statement) => [keyOf(statement.id, statement.revision), statement]));
  return acts
    .flatMap((act) => entriesOf(act, statementsByKey))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function entriesOf(
  { statementId, revision, act }: ActOfRevision,
  statementsByKey: ReadonlyMap<string, Statement>,
): CellHistoryEntry[] {
  const statement = statementsByKey.get(keyOf(statementId, revision));
  if (!statement) return [];
  const { recordedAt: at, recordedBy: by, reason, retracted } = statement;
  const before = act === 'corrected' ? (statementsByKey.get(keyOf(statementId, revision - 1)) ?? null) : null;
  const entry: CellHistoryEntry = { act, at, by, reason, statement, before };
  return retracted ? [entry, { act: 'retracted', ...retracted, statement, before: null }] : [entry];
}

function keyOf(statementId: string, revision: number): string {
  return `${statementId}/${revision}`;
}

async function selectSteps(tx: TenantTx, { reading, issue, party, log }: OpenCell): Promise<CellStep[]> {
  const steps = cellSeries({
    reading,
    issue: cellIssueOf(issue),
    partyId: party.id,
    log: splitLog(log)(issue.id, party.id),
  });
  const names = await nameCells(tx, steps.map(({ cell }) => cell), reading.knownAt);
  return steps.map(({ from, cell }) => ({ ...presentCell(cell, issue, names), spark: [], from }));
}
