import { Injectable } from '@nestjs/common';
import type { ExplainedNumber } from '@standpoint/contracts/explain';
import { FEW_CELLS, type Matrix, type MatrixCell, type MatrixQuestion } from '@standpoint/contracts/matrix';
import { selectLog } from '../cells/select-log.js';
import { partOfLog } from '../cells/part-of-log.js';
import { hasScale } from '../cells/present-cell.js';
import { readCells, type TableQuestion } from '../cells/read-cells.js';
import { type OpenReading, openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { sightOf } from '../negotiations/catalogue/sight.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { explainCoverage } from './explain-coverage.js';
import { selectStatementCounts } from './matrix.queries.js';

@Injectable()
export class MatrixService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readMatrix(caller: Caller, negotiation: string, { cells: wanted, explain, ...search }: MatrixQuestion): Promise<Matrix> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const { reading, issues, parties } = opened;
      const counts = await selectStatementCounts(tx, { ...reading, negotiationId: opened.negotiation.id, partyIds: parties.map(({ id }) => id), ...sightOf(caller.role) });
      const total = issues.filter(hasScale).length * parties.length;
      const isLeftOut = wanted === 'none' || (wanted === 'few' && total > FEW_CELLS);
      const table = isLeftOut ? null : tableOf(opened, search);
      const cells = table ? (await readCells(tx, table)).cells : [];
      const explanations = table && explain === 'true' ? [await explainTable(tx, table, cells)] : [];
      const countsByParty = new Map(counts.map(({ partyId, ...numbers }) => [partyId, numbers]));
      return {
        ...opened.echo,
        issues: [...issues],
        parties: parties.map((party) => ({ ...party, statementCount: 0, conductCount: 0, ...countsByParty.get(party.id) })),
        cells: [...cells],
        coverage: { filled: cells.filter(({ state }) => state === 'held').length, total },
        ...(explain === 'true' && { explanations }),
      };
    });
  }
}

function tableOf({ negotiation, reading, ...axes }: OpenReading, search: Pick<MatrixQuestion, 'issues' | 'parties'>): TableQuestion {
  const issues = axes.issues.filter(hasScale);
  return { negotiationId: negotiation.id, reading, issues, partyIds: axes.parties.map(({ id }) => id), part: partOfLog({ ...axes, issues }, search) };
}

/** How many cells are filled, opened up; it costs as much as reading them from the log. */
async function explainTable(tx: TenantTx, table: TableQuestion, cells: readonly MatrixCell[]): Promise<ExplainedNumber> {
  const log = await selectLog(tx, table.negotiationId, { ...table.reading, ...table.part });
  return explainCoverage({ ...table, log, cells });
}
