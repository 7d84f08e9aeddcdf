import { Injectable } from '@nestjs/common';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { RedLineRegister } from '@standpoint/contracts/red-lines';
import { selectLog } from '../cells/cells.queries.js';
import { hasScale } from '../cells/present-cell.js';
import { openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { loadStatements } from '../statements/load-statements.queries.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { findLines } from './find-lines.js';
import { presentLines } from './present-lines.js';
import { selectDrawnIssues } from './red-lines.queries.js';

@Injectable()
export class RedLinesService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readRedLines(caller: Caller, negotiation: string, search: ReadingSearch): Promise<RedLineRegister> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const { reading, seated, parties } = opened;
      const drawn = await selectDrawnIssues(tx, { negotiationId: opened.negotiation.id, partyIds: parties.map(({ id }) => id) });
      const issues = opened.issues.filter(hasScale).filter(({ id }) => drawn.has(id));
      // Of all parties: anybody may lie beyond a line.
      const log = await selectLog(tx, opened.negotiation.id, { ...reading, issueIds: issues.map(({ id }) => id) });
      const lines = await findLines({ reading, issues, seated, parties }, log);
      const said = await loadStatements(tx, [...new Set(lines.map(({ words }) => words))], eyesOf(caller.role, reading.knownAt));
      return {
        ...opened.echo,
        issues: [...opened.issues],
        parties: [...seated],
        items: presentLines(lines, said),
      };
    });
  }
}
