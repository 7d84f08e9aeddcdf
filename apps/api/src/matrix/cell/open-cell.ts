import type { Party } from '@standpoint/contracts/parties';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { Cell } from '@standpoint/domain/cell';
import type { NegotiationLog } from '@standpoint/domain/log';
import type { CellNames } from '../../cells/cell-names.js';
import { selectLog } from '../../cells/select-log.js';
import { hasScale, type ScaledIssue } from '../../cells/present-cell.js';
import { presentCells } from '../../cells/present-cells.js';
import { type OpenReading, openReading } from '../../cells/reading.js';
import type { Caller } from '../../db/caller.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Clock } from '../../http/clock.js';
import { notFound } from '../../http/problem.js';

export interface CellAddress {
  readonly negotiation: string;
  readonly issue: string;
  readonly party: string;
}

export interface CellQuestion {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly address: CellAddress;
  readonly search: Partial<ReadingSearch>;
}

/** One cell of the matrix, with the log that it was read from. */
export interface OpenCell extends OpenReading {
  readonly issue: ScaledIssue;
  readonly party: Party;
  readonly log: NegotiationLog;
  readonly cell: Cell;
  readonly presented: MatrixCell;
  readonly names: CellNames;
}

export async function openCell(tx: TenantTx, { address, ...asked }: CellQuestion): Promise<OpenCell> {
  const opened = await openReading(tx, { ...asked, negotiation: address.negotiation });
  const issue = opened.issues.find(isNamed(address.issue));
  if (!issue) throw notFound('issue');
  const party = opened.parties.find(isNamed(address.party));
  if (!party) throw notFound('party');
  // A heading has no cells.
  if (!hasScale(issue)) throw notFound('cell');

  const { reading } = opened;
  const log = await selectLog(tx, opened.negotiation.id, { ...reading, issueIds: [issue.id] });
  const { cells, resolved, names } = await presentCells(tx, { reading, issues: [issue], partyIds: [party.id], log });
  const [[presented], [cell]] = [cells, resolved];
  if (!presented || !cell) throw new Error('the rule gave no cell for an issue and a party');
  return { ...opened, issue, party, log, cell, presented, names };
}

function isNamed(ref: string): (thing: { readonly id: string; readonly slug: string }) => boolean {
  return ({ id, slug }) => id === ref.toLowerCase() || slug === ref.toLowerCase();
}
