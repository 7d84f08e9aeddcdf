import { Injectable } from '@nestjs/common';
import type { ExplainedNumber } from '@standpoint/contracts/explain';
import { FEW_CELLS, type Matrix, type MatrixCell, type MatrixQuestion } from '@standpoint/contracts/matrix';
import type { Party } from '@standpoint/contracts/parties';
import { selectLog } from '../cells/cells.queries.js';
import { hasScale } from '../cells/present-cell.js';
import { presentCells } from '../cells/present-cells.js';
import { type OpenReading, openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
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
      const counts = await selectStatementCounts(tx, opened.negotiation.id, reading);
      const total = issues.filter(hasScale).length * parties.length;
      const isLeftOut = wanted === 'none' || (wanted === 'few' && total > FEW_CELLS);
      const { cells, explanation } = isLeftOut ? NOTHING_READ : await readCells(tx, opened, search);
      const countsByParty = new Map(counts.map(({ partyId, count }) => [partyId, count]));
      return {
        ...opened.echo,
        issues: [...issues],
        parties: parties.map((party) => ({ ...party, statementCount: countsByParty.get(party.id) ?? 0 })),
        cells: [...cells],
        coverage: { filled: cells.filter(({ state }) => state === 'held').length, total },
        ...(explain === 'true' && { explanations: explanation ? [explanation()] : [] }),
      };
    });
  }
}

interface ReadCells {
  readonly cells: readonly MatrixCell[];
  /** How many are filled, opened up; it costs as much as the reading. */
  readonly explanation: (() => ExplainedNumber) | null;
}

const NOTHING_READ: ReadCells = { cells: [], explanation: null };

/** Of a part of the table only the part of the log that can speak to it. */
async function readCells(tx: TenantTx, { negotiation, reading, ...axes }: OpenReading, search: MatrixQuestion): Promise<ReadCells> {
  const issues = axes.issues.filter(hasScale);
  const log = await selectLog(tx, negotiation.id, {
    ...reading,
    ...(search.issues !== undefined && { issueIds: issues.map(({ id }) => id) }),
    ...(search.parties !== undefined && { partyIds: withBlocs(axes.parties) }),
  });
  const question = { reading, issues, partyIds: axes.parties.map(({ id }) => id), log };
  const { cells } = await presentCells(tx, question);
  return { cells, explanation: () => explainCoverage({ ...question, cells }) };
}

function withBlocs(parties: readonly Party[]): string[] {
  return [...new Set(parties.flatMap(({ id, memberships }) => [id, ...memberships.map(({ bloc }) => bloc.id)]))];
}
