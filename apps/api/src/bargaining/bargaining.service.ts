import { Injectable } from '@nestjs/common';
import type { Bargaining, BargainingQuestion, TriedProposal, TryProposal } from '@standpoint/contracts/bargaining';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { loadStatements } from '../statements/load-statements.queries.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { costsOf, crossedIn } from './costs.js';
import { explainOverlaps } from './explain-overlaps.js';
import { presentProposals, proposingIn } from './logged-proposals.js';
import { overlapsOf } from './overlaps.js';
import { findProposed } from './proposed.js';
import { openTable } from './table.js';

interface Question {
  readonly negotiation: string;
  readonly search: ReadingSearch;
}

@Injectable()
export class BargainingService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readBargaining(caller: Caller, negotiation: string, { explain, ...search }: BargainingQuestion): Promise<Bargaining> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const table = await openTable(tx, { caller, clock: this.clock, negotiation, search });
      const eyes = eyesOf(caller.role, table.opened.reading.knownAt);
      const proposing = proposingIn(table);
      const said = await loadStatements(tx, proposing.map(({ statement }) => statement), eyes);
      return {
        ...table.opened.echo,
        issues: [...table.opened.issues],
        parties: [...table.compared],
        mediators: table.opened.seated.filter(({ role }) => role === 'mediator'),
        overlaps: overlapsOf(table),
        choices: table.choices.map(({ slug }) => slug),
        proposals: presentProposals(proposing, said, table),
        ...(explain === 'true' && { explanations: await explainOverlaps(tx, table, eyes) }),
      };
    });
  }

  tryProposal(caller: Caller, { negotiation, search }: Question, { values }: TryProposal): Promise<TriedProposal> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const table = await openTable(tx, { caller, clock: this.clock, negotiation, search });
      const proposed = findProposed(table, values);
      const said = await loadStatements(tx, crossedIn(table, proposed), eyesOf(caller.role, table.opened.reading.knownAt));
      return { ...table.opened.echo, costs: costsOf(table, proposed, said) };
    });
  }
}
