import { Injectable } from '@nestjs/common';
import type { Party } from '@standpoint/contracts/parties';
import type { PartyProfile, PartyProfileQuestion } from '@standpoint/contracts/party-profile';
import { dayNumber, dayOf } from '@standpoint/domain/day';
import { nameCells } from '../cells/cell-names.js';
import { selectLog } from '../cells/select-log.js';
import { partOfLog } from '../cells/part-of-log.js';
import { presentCells } from '../cells/present-cells.js';
import { type OpenReading, openReading } from '../cells/reading.js';
import { compareCells } from '../compare/compare-cells.js';
import { explainShifts } from '../compare/explain-comparison.js';
import { openMoments, openShownMoments } from '../compare/open-moments.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { invalid, notFound } from '../http/problem.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { watchItems } from '../watch/watch-items.js';
import { presentDisagreements, presentRows } from './profile-rows.js';
import { saidAndDone } from './said-and-done.js';

const DAYS_LOOKED_BACK = 7;

/** A profile costs issues × (the party and these) at two moments. */
const OTHERS = 40;

interface PartyAddress {
  readonly negotiation: string;
  readonly party: string;
}

@Injectable()
export class PartyProfileService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readPartyProfile(caller: Caller, { negotiation, party: ref }: PartyAddress, { explain, ...search }: PartyProfileQuestion): Promise<PartyProfile> {
    const { since: asked, parties: _, ...filters } = search;
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const question = { caller, clock: this.clock, negotiation };
      const opened = await openReading(tx, { ...question, search: { ...filters, parties: search.parties } });
      const { reading } = opened;
      const party = opened.seated.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
      if (!party) throw notFound('party');
      const since = asked ?? dayOf(dayNumber(reading.asOf) - DAYS_LOOKED_BACK);
      if (since > reading.asOf) throw beginsTooLate();

      const others = othersOf(opened, party, search.parties !== undefined);
      const shown = others.slice(0, OTHERS);
      const { asOf: _asOf, knownAt: _knownAt, ...rest } = filters;
      const compared = {
        ...question,
        search: { ...rest, toKnownAt: search.knownAt, from: since, to: reading.asOf, parties: [party, ...shown].map(({ id }) => id).join('~') },
      };
      const explained = explain === 'true' ? await openMoments(tx, compared) : null;
      const moments = explained ?? (await openShownMoments(tx, compared));
      const issues = moments.issues.map(({ now }) => now);
      const log = await selectLog(tx, opened.negotiation.id, { ...reading, ...partOfLog({ issues, parties: [party] }, { ...filters, parties: party.id }) });
      const presented = await presentCells(tx, { reading, issues, partyIds: [party.id], log });
      const names = await nameCells(tx, moments.now, reading.knownAt);
      const changes = (await compareCells(tx, moments)).filter(({ partyId }) => partyId === party.id);
      return {
        ...opened.echo,
        party,
        since,
        issues: [...opened.issues],
        others: shown,
        othersLeftOut: others.length - shown.length,
        rows: presentRows(issues, presented.cells, moments.now),
        changes,
        watch: watchItems(reading.asOf, issues, presented),
        disagreements: presentDisagreements(issues, presented.resolved, names),
        saidAndDone: saidAndDone({ reading, issues, log, party }, presented.resolved),
        ...(explained && { explanations: await explainShifts(tx, explained, changes) }),
      };
    });
  }
}

function othersOf({ parties, seated }: OpenReading, { id: own }: Party, isAsked: boolean): Party[] {
  const others = isAsked ? parties : seated.filter(({ role }) => role === 'principal');
  return others.filter(({ id }) => id !== own);
}

function beginsTooLate() {
  return invalid([{ path: 'search.since', code: 'since-after-as-of', message: 'Movements cannot be counted from a day after the day shown: choose an earlier one.' }]);
}
