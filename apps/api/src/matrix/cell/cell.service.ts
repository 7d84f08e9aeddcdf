import { Injectable } from '@nestjs/common';
import type { CellDetail, CellWhy } from '@standpoint/contracts/cells';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { Statement } from '@standpoint/contracts/statements';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { Clock } from '../../http/clock.js';
import { readSettled } from '../../negotiations/knowledge/settled-reading.js';
import { loadStatements } from '../../statements/load-statements.queries.js';
import { eyesOf } from '../../statements/statement-eyes.js';
import { presentCandidates } from './cell-candidates.js';
import { presentContest, presentContradictions, presentFacets } from './cell-facets.js';
import { speakingTo } from './cell-statements.js';
import { type CellAddress, type CellQuestion, type OpenCell, openCell } from './open-cell.js';

type Asked = Omit<CellQuestion, 'clock'>;

@Injectable()
export class CellService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readCell(caller: Caller, address: CellAddress, search: Partial<ReadingSearch>): Promise<CellDetail> {
    return this.read({ caller, address, search }, async (tx, opened) => ({
      ...opened.echo,
      issue: opened.issue,
      party: opened.names.party(opened.party.id),
      cell: opened.presented,
      facets: presentFacets(opened.cell),
      contest: presentContest(opened.cell, opened.issue, opened.names),
      contradicts: presentContradictions(opened.cell, opened.issue, opened.names),
      statements: await loadSpeaking(tx, caller, opened),
    }));
  }

  readCellWhy(caller: Caller, address: CellAddress, search: Partial<ReadingSearch>): Promise<CellWhy> {
    return this.read({ caller, address, search }, async (tx, opened) => ({
      ...opened.echo,
      candidates: presentCandidates(opened, await loadSpeaking(tx, caller, opened)),
    }));
  }

  private read<T>(asked: Asked, present: (tx: TenantTx, opened: OpenCell) => Promise<T>): Promise<T> {
    const settled = { negotiation: asked.address.negotiation, knownAt: asked.search.knownAt };
    return readSettled({ db: this.db, caller: asked.caller }, settled, async (tx) =>
      present(tx, await openCell(tx, { ...asked, clock: this.clock })),
    );
  }
}

/** What was said after the day of the reading does not speak here, nor does it link to what did. */
async function loadSpeaking(tx: TenantTx, caller: Caller, { log, cell, reading }: OpenCell): Promise<Statement[]> {
  const statements = await loadStatements(tx, speakingTo(cell, reading, log), eyesOf(caller.role, reading.knownAt));
  return statements.map((said) => ({
    ...said,
    linkedFrom: said.linkedFrom.filter(({ statement }) => statement.saidOn <= reading.asOf),
  }));
}
