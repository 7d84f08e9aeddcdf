import { Injectable } from '@nestjs/common';
import { type IssueOverTime, type IssueOverTimeQuestion, IssueStep, type PartySeries } from '@standpoint/contracts/over-time';
import type { NegotiationLog } from '@standpoint/domain/log';
import { nameCells } from '../cells/cell-names.js';
import { selectLog } from '../cells/select-log.js';
import { hasScale, presentCell, type ScaledIssue } from '../cells/present-cell.js';
import { type OpenReading, openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { invalid, notFound } from '../http/problem.js';
import { selectEvents } from '../negotiations/events/events.queries.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { readDistance } from './issue-distance.js';
import { seriesOfParties } from './party-series.js';

interface IssueAddress {
  readonly negotiation: string;
  readonly issue: string;
}

@Injectable()
export class IssueOverTimeService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readIssueOverTime(caller: Caller, { negotiation, issue: ref }: IssueAddress, { explain, ...search }: IssueOverTimeQuestion): Promise<IssueOverTime> {
    const { from = null, ...question } = search;
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search: question });
      const issue = opened.issues.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
      if (!issue) throw notFound('issue');
      if (from !== null && from > opened.reading.asOf) throw beginsTooLate();

      const log: NegotiationLog = await selectLog(tx, opened.negotiation.id, { ...opened.reading, issueIds: [issue.id] });
      const series = hasScale(issue) ? await presentSeries(tx, opened, { issue, from, log }) : [];
      const first = from ?? firstDayOf(series);
      const eyes = eyesOf(caller.role, opened.reading.knownAt);
      const events = await selectEvents(tx, { negotiationId: opened.negotiation.id, ...eyes });
      return {
        ...opened.echo,
        issue,
        from: first,
        parties: [...opened.parties],
        series,
        ...(await readDistance(tx, { opened, issue, log, isPartyAsked: search.parties !== undefined }, { isExplained: explain === 'true', eyes })),
        events: events.filter(({ starts, ends }) => isWithin(starts, ends ?? starts, [first ?? opened.reading.asOf, opened.reading.asOf])),
      };
    });
  }
}

interface Asked {
  readonly issue: ScaledIssue;
  readonly from: string | null;
  readonly log: NegotiationLog;
}

async function presentSeries(tx: TenantTx, { reading, parties }: OpenReading, { issue, from, log }: Asked): Promise<PartySeries[]> {
  const found = seriesOfParties({ reading, issue, partyIds: parties.map(({ id }) => id), log }, from);
  const names = await nameCells(tx, found.flatMap(({ steps }) => steps.map(({ cell }) => cell)), reading.knownAt);
  return found.map(({ partyId, since, steps }) => ({
    partyId,
    since,
    steps: steps.map((step) => IssueStep.parse({ ...presentCell(step.cell, issue, names), from: step.from })),
  }));
}

function firstDayOf(series: readonly PartySeries[]): string | null {
  const days = series.flatMap(({ steps }) => steps.slice(0, 1).map(({ from }) => from));
  return days.toSorted()[0] ?? null;
}

function isWithin(starts: string, ends: string, [first, last]: readonly [string, string]): boolean {
  return starts.slice(0, 10) <= last && ends.slice(0, 10) >= first;
}

function beginsTooLate() {
  return invalid([{ path: 'search.from', code: 'from-after-as-of', message: 'The first day lies after the day shown: choose an earlier one.' }]);
}
