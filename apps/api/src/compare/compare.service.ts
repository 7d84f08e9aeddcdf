import { Injectable } from '@nestjs/common';
import type { CompareQuestion, Comparison } from '@standpoint/contracts/compare';
import type { CompareSearch } from '@standpoint/contracts/compare-search';
import { dayNumber, dayOf } from '@standpoint/domain/day';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { invalid, notFound } from '../http/problem.js';
import { findNegotiation } from '../negotiations/negotiations.queries.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { compareCells } from './compare-cells.js';
import { findPairChanges, presentPairChange } from './compare-pairs.js';
import { explainComparison } from './explain-comparison.js';
import { openMoments, openShownMoments } from './open-moments.js';

const DAYS_LOOKED_BACK = 7;

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

  async compareMoments(caller: Caller, negotiation: string, { explain, ...search }: CompareQuestion): Promise<Comparison> {
    const days = await this.daysOf(caller, negotiation, search);
    if (days.from > days.to) throw daysTurned();
    // The earlier instant is settled first, by a read of nothing.
    const settled = { negotiation, knownAt: search.fromKnownAt, path: 'search.fromKnownAt' };
    await readSettled({ db: this.db, caller }, settled, () => Promise.resolve());
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.toKnownAt, path: 'search.toKnownAt' }, async (tx) => {
      const question = { caller, clock: this.clock, negotiation, search: { ...search, ...days } };
      const explained = explain === 'true' ? await openMoments(tx, question) : null;
      const moments = explained ?? (await openShownMoments(tx, question));
      const { later, earlier } = moments;
      const [changes, pairs] = [await compareCells(tx, moments), findPairChanges(moments)];
      const { asOf: _, knownAt, ...echo } = later.echo;
      return {
        ...echo,
        from: { asOf: days.from, knownAt: earlier.echo.knownAt },
        to: { asOf: days.to, knownAt },
        issues: [...later.issues],
        parties: [...later.parties],
        changes,
        cells: moments.now.length,
        pairs: pairs.map(presentPairChange),
        ...(explained && { explanations: await explainComparison(tx, explained, { changes, pairs }) }),
      };
    });
  }

  private async daysOf(caller: Caller, ref: string, { from, to }: CompareSearch): Promise<Days> {
    const negotiation = await this.db.read(caller, (tx) => findNegotiation(tx, ref));
    if (!negotiation) throw notFound('negotiation');
    const last = to ?? this.clock.today(negotiation.timeZone);
    return { from: from ?? dayOf(dayNumber(last) - DAYS_LOOKED_BACK), to: last };
  }
}

function daysTurned() {
  return invalid([
    { path: 'search.from', code: 'from-after-to', message: 'The earlier day lies after the later one: change them over.' },
  ]);
}
