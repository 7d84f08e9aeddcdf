import { Injectable } from '@nestjs/common';
import type { Change, CompareQuestion, Comparison } from '@standpoint/contracts/compare';
import type { CompareSearch } from '@standpoint/contracts/compare-search';
import { dayNumber, dayOf } from '@standpoint/domain/day';
import type { CellNames } from '../cells/cell-names.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { invalid, notFound } from '../http/problem.js';
import { findNegotiation } from '../negotiations/negotiations.queries.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { nameChanges, presentChange } from './compare-cells.js';
import { findPairChanges, presentPairChange } from './compare-pairs.js';
import { explainComparison } from './explain-comparison.js';
import { findChanges, type FoundChange } from './find-changes.js';
import { countChanges, listedChanges, listedPairs, listedShifts } from './listed-changes.js';
import { type MomentsQuestion, openMoments, openShownMoments, type ShownMoments } from './open-moments.js';

const DAYS_LOOKED_BACK = 7;

interface Asked {
  readonly negotiation: string;
  readonly search: CompareSearch;
}

export interface ChangesOnTheWay extends Pick<Comparison, 'from' | 'to'> {
  readonly changes: Iterable<Change>;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

@Injectable()
export class CompareService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  compareMoments(caller: Caller, negotiation: string, { explain, ...search }: CompareQuestion): Promise<Comparison> {
    return this.openComparison(caller, { negotiation, search }, async (tx, question) => {
      const explained = explain === 'true' ? await openMoments(tx, question) : null;
      const moments = explained ?? (await openShownMoments(tx, question));
      const found = findChanges(moments);
      const pairs = findPairChanges(moments);
      const listed = { changes: await presentListed(tx, found, moments), pairs: listedPairs(pairs) };
      return {
        ...echoOf(moments),
        issues: [...moments.later.issues],
        parties: [...moments.later.parties],
        changes: listed.changes,
        ...countChanges(found),
        cells: moments.now.length,
        pairs: listed.pairs.map(presentPairChange),
        pairCount: pairs.length,
        ...(explained && { explanations: await explainComparison(tx, explained, listed) }),
      };
    });
  }

  /** All that there are, each put into words when its turn comes; without their gaps. */
  listChanges(caller: Caller, negotiation: string, search: CompareSearch): Promise<ChangesOnTheWay> {
    return this.openComparison(caller, { negotiation, search }, async (tx, question) => {
      const moments = await openShownMoments(tx, question);
      const found = findChanges(moments);
      const names = await nameChanges(tx, found, moments);
      return { ...echoOf(moments), changes: worded(found, names) };
    });
  }

  private async openComparison<T>(caller: Caller, { negotiation, search }: Asked, work: (tx: TenantTx, question: MomentsQuestion) => Promise<T>): Promise<T> {
    const days = await this.daysOf(caller, negotiation, search);
    if (days.from > days.to) throw daysTurned();
    // The earlier instant is settled first, by a read of nothing.
    const settled = { negotiation, knownAt: search.fromKnownAt, path: 'search.fromKnownAt' };
    await readSettled({ db: this.db, caller }, settled, () => Promise.resolve());
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.toKnownAt, path: 'search.toKnownAt' }, (tx) =>
      work(tx, { caller, clock: this.clock, negotiation, search: { ...search, ...days } }),
    );
  }

  private async daysOf(caller: Caller, ref: string, { from, to }: CompareSearch): Promise<Days> {
    const negotiation = await this.db.read(caller, (tx) => findNegotiation(tx, ref));
    if (!negotiation) throw notFound('negotiation');
    const last = to ?? this.clock.today(negotiation.timeZone);
    return { from: from ?? dayOf(dayNumber(last) - DAYS_LOOKED_BACK), to: last };
  }
}

async function presentListed(tx: TenantTx, found: readonly FoundChange[], moments: ShownMoments): Promise<Change[]> {
  const listed = listedChanges(found);
  const names = await nameChanges(tx, listed, moments);
  return listed.map((change) => presentChange(change, names, listedShifts(change)));
}

function* worded(found: readonly FoundChange[], names: CellNames): Generator<Change> {
  for (const change of found) yield presentChange(change, names, []);
}

function echoOf({ earlier, later }: ShownMoments) {
  const { asOf: _, knownAt, ...echo } = later.echo;
  return { ...echo, from: { asOf: earlier.reading.asOf, knownAt: earlier.echo.knownAt }, to: { asOf: later.reading.asOf, knownAt } };
}

function daysTurned() {
  return invalid([
    { path: 'search.from', code: 'from-after-to', message: 'The earlier day lies after the later one: change them over.' },
  ]);
}
