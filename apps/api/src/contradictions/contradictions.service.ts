import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ContradictionSearch } from '@standpoint/contracts/contradiction-search';
import type { ContradictionList } from '@standpoint/contracts/contradictions';
import { listOf } from '@standpoint/contracts/identifiers';
import { codingsByOrigin, type Contradiction, CONTRADICTION_KINDS, findContradictions } from '@standpoint/domain/find-contradictions';
import { indexLog } from '@standpoint/domain/index-log';
import type { NegotiationLog, Reading } from '@standpoint/domain/log';
import { resolveIndexedCell } from '@standpoint/domain/resolve-cell';
import { selectLog } from '../cells/cells.queries.js';
import { partOfLog } from '../cells/part-of-log.js';
import { cellIssueOf, hasScale, type ScaledIssue } from '../cells/present-cell.js';
import { openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { loadStatements } from '../statements/load-statements.queries.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { presentContradictions } from './present-contradictions.js';

@Injectable()
export class ContradictionsService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readContradictions(caller: Caller, negotiation: string, { kind, ...search }: ContradictionSearch): Promise<ContradictionList> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const { reading, parties } = opened;
      const issues = opened.issues.filter(hasScale);
      const log = await selectLog(tx, opened.negotiation.id, { ...reading, ...partOfLog(opened, search) });
      const found = await contradictionsIn(reading, { issues, partyIds: parties.map(({ id }) => id) }, log);
      const wanted = found.filter((one) => kind === undefined || listOf(kind).includes(one.kind));
      const sides = new Set(wanted.flatMap(({ counts, otherwise }) => [counts.statement, otherwise.statement]));
      const said = await loadStatements(tx, [...sides], eyesOf(caller.role, reading.knownAt));
      return {
        ...opened.echo,
        issues: [...opened.issues],
        parties: [...parties],
        found: CONTRADICTION_KINDS.map((each) => ({ kind: each, count: found.filter((one) => one.kind === each).length })),
        items: presentContradictions(wanted, { issues, parties, said }),
      };
    });
  }
}

interface Axes {
  readonly issues: readonly ScaledIssue[];
  readonly partyIds: readonly string[];
}

/** In the order of the matrix; the blocs need not sit at the table themselves. Between two issues others have their turn. */
async function contradictionsIn(reading: Reading, { issues, partyIds }: Axes, log: NegotiationLog): Promise<Contradiction[]> {
  const [indexed, codings] = [indexLog(reading, log), codingsByOrigin(log)];
  const found: Contradiction[] = [];
  for (const issue of issues) {
    const resolve = (partyId: string) => resolveIndexedCell(indexed, cellIssueOf(issue), partyId);
    const cells = partyIds.map(resolve);
    const blocIds = new Set(cells.flatMap(({ contradicts }) => contradicts.map(({ blocId }) => blocId)));
    const blocCells = [...blocIds].map(resolve);
    found.push(...cells.flatMap((cell) => findContradictions({ cell, scale: issue.scale, blocCells, codings })));
    await setImmediate();
  }
  return found;
}
