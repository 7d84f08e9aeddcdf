import { Injectable } from '@nestjs/common';
import type { Bargaining, TriedProposal, TryProposal } from '@standpoint/contracts/bargaining';
import type { Party } from '@standpoint/contracts/parties';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { selectLog } from '../cells/cells.queries.js';
import { hasScale, type ScaledIssue } from '../cells/present-cell.js';
import { type PresentedCells, presentCells } from '../cells/present-cells.js';
import { type OpenReading, openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { costsOf, findProposed } from './costs.js';
import { overlapsOf, proposalsIn } from './overlaps.js';

interface Question {
  readonly negotiation: string;
  readonly search: ReadingSearch;
}

/** The cells of a reading, and who is compared. */
export interface Table {
  readonly opened: OpenReading;
  readonly issues: readonly ScaledIssue[];
  readonly compared: readonly Party[];
  readonly presented: PresentedCells;
}

@Injectable()
export class BargainingService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readBargaining(caller: Caller, negotiation: string, search: ReadingSearch): Promise<Bargaining> {
    return this.openTable(caller, { negotiation, search }, (table) => ({
      ...table.opened.echo,
      issues: [...table.opened.issues],
      parties: [...table.compared],
      overlaps: overlapsOf(table),
      proposals: proposalsIn(table),
    }));
  }

  tryProposal(caller: Caller, question: Question, { values }: TryProposal): Promise<TriedProposal> {
    return this.openTable(caller, question, (table) => ({
      ...table.opened.echo,
      costs: costsOf(table, findProposed(table.issues, values)),
    }));
  }

  private openTable<T>(caller: Caller, { negotiation, search }: Question, present: (table: Table) => T): Promise<T> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const issues = opened.issues.filter(hasScale).filter(({ inGap, scale }) => inGap && scale.kind !== 'nominal');
      const compared = search.parties === undefined ? opened.parties.filter(({ role }) => role === 'principal') : opened.parties;
      const log = await selectLog(tx, opened.negotiation.id, opened.reading);
      const partyIds = opened.seated.map(({ id }) => id);
      return present({ opened, issues, compared, presented: await presentCells(tx, { reading: opened.reading, issues, partyIds, log }) });
    });
  }
}
