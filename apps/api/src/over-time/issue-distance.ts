import type { Issue } from '@standpoint/contracts/issues';
import type { IssueOverTime } from '@standpoint/contracts/over-time';
import type { NegotiationLog } from '@standpoint/domain/log';
import { explainOverlaps } from '../bargaining/explain-overlaps.js';
import { overlapsOf } from '../bargaining/overlaps.js';
import { comparedIn, liesOnALine, type Table } from '../bargaining/table.js';
import { selectLog } from '../cells/select-log.js';
import { hasScale } from '../cells/present-cell.js';
import { presentCells } from '../cells/present-cells.js';
import type { OpenReading } from '../cells/reading.js';
import { withBlocs } from '../cells/with-blocs.js';
import type { TenantTx } from '../db/tenant-tx.js';
import type { Eyes } from '../statements/load-statements.queries.js';
import { explainSpreads } from '../watch/explain-spreads.js';
import { spreadOf } from '../watch/spread.js';

interface Measured {
  readonly opened: OpenReading;
  readonly issue: Issue;
  /** Of this issue. */
  readonly log: NegotiationLog;
  readonly isPartyAsked: boolean;
}

type Distance = Pick<IssueOverTime, 'spread' | 'overlap' | 'explanations'>;

/** How far apart the parties are on the day, and whether what they would accept meets: the numbers of the watch list and of the bargaining page. */
export async function readDistance(tx: TenantTx, { opened, issue, log, isPartyAsked }: Measured, { isExplained, eyes }: { isExplained: boolean; eyes: Eyes }): Promise<Distance> {
  if (!hasScale(issue) || !issue.inGap) return { spread: null, overlap: null, ...(isExplained && { explanations: [] }) };
  const { reading, parties } = opened;
  const presented = await presentCells(tx, { reading, issues: [issue], partyIds: parties.map(({ id }) => id), log });
  const table: Table = {
    opened,
    issues: liesOnALine(issue) ? [issue] : [],
    choices: [],
    compared: comparedIn(opened, isPartyAsked),
    presented,
    log,
  };
  const numbers = { spread: spreadOf([issue], presented.cells)[0] ?? null, overlap: overlapsOf(table)[0] ?? null };
  if (!isExplained) return numbers;
  // What a party minds is measured against all that it minds: the weights need every issue.
  const whole = { reading, issues: opened.issues.filter(hasScale), parties, log: await selectLog(tx, opened.negotiation.id, { ...reading, ...(isPartyAsked && { partyIds: withBlocs(parties) }) }), cells: presented.cells };
  const spreads = explainSpreads(whole).filter(({ issueSlug }) => issueSlug === issue.slug);
  return { ...numbers, explanations: [...spreads, ...(await explainOverlaps(tx, table, eyes))] };
}
