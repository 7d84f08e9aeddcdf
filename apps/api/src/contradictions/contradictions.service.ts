import { Injectable } from '@nestjs/common';
import type { ContradictionSearch } from '@standpoint/contracts/contradiction-search';
import type { ContradictionList } from '@standpoint/contracts/contradictions';
import { listOf } from '@standpoint/contracts/identifiers';
import type { Cell } from '@standpoint/domain/cell';
import { codingsByOrigin, type Contradiction, CONTRADICTION_KINDS, findContradictions } from '@standpoint/domain/find-contradictions';
import type { NegotiationLog, Reading } from '@standpoint/domain/log';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import { selectLog } from '../cells/cells.queries.js';
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
      const log = await selectLog(tx, opened.negotiation.id, reading);
      const found = contradictionsIn(reading, { issues, partyIds: parties.map(({ id }) => id) }, log);
      const wanted = found.filter((one) => kind === undefined || listOf(kind).includes(one.kind));
      const said = await loadStatements(tx, wanted.flatMap(({ counts, otherwise }) => [counts.statement, otherwise.statement]), eyesOf(caller.role, reading.knownAt));
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

/** In the order of the matrix; the blocs need not sit at the table themselves. */
function contradictionsIn(reading: Reading, { issues, partyIds }: Axes, log: NegotiationLog): Contradiction[] {
  const scaleById = new Map(issues.map(({ id, scale }) => [id, scale]));
  const resolved = resolveMatrix(reading, issues.map(cellIssueOf), partyIds, log);
  const codings = codingsByOrigin(log);
  const blocCells = cellsOfBlocs(reading, resolved, { issues, log });
  return resolved.flatMap((cell) => {
    const scale = scaleById.get(cell.issueId);
    return scale ? findContradictions({ cell, scale, blocCells, codings }) : [];
  });
}

function cellsOfBlocs(reading: Reading, cells: readonly Cell[], { issues, log }: { issues: readonly ScaledIssue[]; log: NegotiationLog }): readonly Cell[] {
  const contradicting = cells.filter(({ contradicts }) => contradicts.length > 0);
  const blocIds = new Set(contradicting.flatMap(({ contradicts }) => contradicts.map(({ blocId }) => blocId)));
  const issueIds = new Set(contradicting.map(({ issueId }) => issueId));
  return resolveMatrix(reading, issues.filter(({ id }) => issueIds.has(id)).map(cellIssueOf), [...blocIds], log);
}
