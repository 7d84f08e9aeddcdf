import { Injectable } from '@nestjs/common';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { RedLineRegister } from '@standpoint/contracts/red-lines';
import { type Coding, indexLog } from '@standpoint/domain/index-log';
import type { NegotiationLog } from '@standpoint/domain/log';
import { selectLog } from '../cells/cells.queries.js';
import { hasScale } from '../cells/present-cell.js';
import { presentCells } from '../cells/present-cells.js';
import { openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { loadStatements } from '../statements/load-statements.queries.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { drawnLines } from './drawn-lines.js';
import { presentLines } from './present-lines.js';

@Injectable()
export class RedLinesService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readRedLines(caller: Caller, negotiation: string, search: ReadingSearch): Promise<RedLineRegister> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const { reading, parties } = opened;
      const issues = opened.issues.filter(hasScale);
      const log = await selectLog(tx, opened.negotiation.id, reading);
      // Who lies beyond a line may be anybody at the table, whoever is asked about.
      const presented = await presentCells(tx, { reading, issues, partyIds: opened.seated.map(({ id }) => id), log });
      const indexed = indexLog(reading, log);
      const codings = codingsIn(log);
      const asked = new Set(parties.map(({ id }) => id));
      const lines = drawnLines(presented.resolved.filter(({ partyId }) => asked.has(partyId)), codings, indexed);
      const said = await loadStatements(tx, lines.map(({ words }) => words), eyesOf(caller.role, reading.knownAt));
      return {
        ...opened.echo,
        issues: [...opened.issues],
        parties: [...opened.seated],
        items: presentLines(lines, { issues, presented, codings, log, indexed, said }),
      };
    });
  }
}

function codingsIn({ statements }: NegotiationLog): Map<string, Coding> {
  return new Map(statements.flatMap((statement) => statement.positions.map((position) => [position.positionId, { statement, position }] as const)));
}
