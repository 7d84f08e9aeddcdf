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
import { presentProposals, readProposing } from './logged-proposals.js';
import { overlapsOf } from './overlaps.js';
import { agendaOf, findProposed } from './proposed.js';
import { openAgenda, readLoggedTable, readTable } from './table.js';

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
      const agenda = await openAgenda(tx, { caller, clock: this.clock, negotiation, search });
      const { opened, choices, compared } = agenda;
      const eyes = eyesOf(caller.role, opened.reading.knownAt);
      const proposing = await readProposing(tx, agenda);
      const said = await loadStatements(tx, proposing.map(({ statement }) => statement), eyes);
      const explained = explain === 'true' ? await readLoggedTable(tx, agenda) : null;
      return {
        ...opened.echo,
        issues: [...opened.issues],
        parties: [...compared],
        mediators: opened.seated.filter(({ role }) => role === 'mediator'),
        overlaps: overlapsOf(explained ?? (await readTable(tx, agenda))),
        choices: choices.map(({ slug }) => slug),
        proposals: presentProposals(proposing, said, opened),
        ...(explained && { explanations: await explainOverlaps(tx, explained, eyes) }),
      };
    });
  }

  tryProposal(caller: Caller, { negotiation, search }: Question, { values }: TryProposal): Promise<TriedProposal> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const agenda = await openAgenda(tx, { caller, clock: this.clock, negotiation, search });
      const proposed = findProposed(agenda, values);
      const table = await readTable(tx, agendaOf(agenda, proposed));
      const said = await loadStatements(tx, crossedIn(table, proposed), eyesOf(caller.role, table.opened.reading.knownAt));
      return { ...table.opened.echo, costs: costsOf(table, proposed, said) };
    });
  }
}
