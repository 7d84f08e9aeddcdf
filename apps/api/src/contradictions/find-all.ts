import { setImmediate } from 'node:timers/promises';
import type { Cell } from '@standpoint/domain/cell';
import { type ClashOutline, codingsByOrigin, type Contradiction, ownContradictions, shownContradictions } from '@standpoint/domain/find-contradictions';
import { indexLog } from '@standpoint/domain/index-log';
import { resolveIndexedCell } from '@standpoint/domain/resolve-cell';
import { selectLog } from '../cells/select-log.js';
import { cellIssueOf } from '../cells/present-cell.js';
import type { TableQuestion } from '../cells/read-cells.js';
import { readOutlines } from '../cells/read-outlines.js';
import type { CellKey } from '../cells/segments/segment-content.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { selectClashing, selectTwiceSaid } from './contradictions.queries.js';

/** So many cells are read together: their log takes no great room. */
const CELLS_IN_PART = 1_000;

export interface ContradictionTable extends TableQuestion {
  /** Of those asked about. */
  readonly blocIds: readonly string[];
}

/** In the order of the matrix. Most are seen in the cells themselves; the log is read of those alone that may hold more. */
export async function findAllContradictions(tx: TenantTx, table: ContradictionTable): Promise<Contradiction[]> {
  const { partyIds, blocIds } = table;
  const outlines = await readOutlines(tx, { ...table, partyIds: [...new Set([...partyIds, ...blocIds])] }, {
    kept: (standing) => selectClashing(tx, standing, blocIds),
    made: outlineOf,
  });
  const cellByKey = new Map(outlines.map((cell) => [keyOf(cell), cell]));
  const own = await findOwn(tx, table);
  const keys = table.issues.flatMap(({ id: issueId }) => partyIds.map((partyId) => keyOf({ issueId, partyId })));
  return keys.flatMap((key) => {
    const cell = cellByKey.get(key);
    const shown = cell ? shownContradictions(cell, blocCellsOf(cell, cellByKey)) : [];
    return [...shown, ...(own.get(key) ?? [])];
  });
}

function outlineOf({ partyId, issueId, state, value, origin, inheritedFrom, contest, contradicts }: Cell): ClashOutline {
  return { partyId, issueId, state, value, origin, inheritedFrom, contest, contradicts };
}

type CellByKey = ReadonlyMap<string, ClashOutline>;

function keyOf({ issueId, partyId }: CellKey): string {
  return `${issueId} ${partyId}`;
}

function blocCellsOf({ issueId, contradicts, inheritedFrom }: ClashOutline, cellByKey: CellByKey): ClashOutline[] {
  const blocIds = [...contradicts.map(({ blocId }) => blocId), ...(inheritedFrom === null ? [] : [inheritedFrom])];
  return blocIds.flatMap((partyId) => cellByKey.get(keyOf({ issueId, partyId })) ?? []);
}

/** By cell. Between two parts others have their turn. */
async function findOwn(tx: TenantTx, { negotiationId, reading, issues, partyIds }: TableQuestion): Promise<Map<string, Contradiction[]>> {
  const cells = await selectTwiceSaid(tx, { negotiationId, reading, partyIds, issueIds: issues.map(({ id }) => id) });
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  const found = new Map<string, Contradiction[]>();
  for (let at = 0; at < cells.length; at += CELLS_IN_PART) {
    const part = cells.slice(at, at + CELLS_IN_PART);
    const log = await selectLog(tx, negotiationId, { ...reading, cells: part });
    const [indexed, codings] = [indexLog(reading, log), codingsByOrigin(log)];
    for (const { issueId, partyId } of part) {
      const issue = issueById.get(issueId);
      if (!issue) continue;
      const cell = resolveIndexedCell(indexed, cellIssueOf(issue), partyId);
      found.set(keyOf(cell), ownContradictions({ cell, scale: issue.scale, codings }));
    }
    await setImmediate();
  }
  return found;
}
