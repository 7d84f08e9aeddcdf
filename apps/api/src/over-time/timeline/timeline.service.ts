import { Injectable } from '@nestjs/common';
import { Timeline, type TimelineSearch, TimelineEvent } from '@standpoint/contracts/timeline';
import { selectLog } from '../../cells/select-log.js';
import { partOfLog } from '../../cells/part-of-log.js';
import { areCellsSettled } from '../../cells/segments/standing.queries.js';
import { isUsual } from '../../cells/segments/usual-reading.js';
import { hasScale } from '../../cells/present-cell.js';
import { type OpenReading, openReading } from '../../cells/reading.js';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { Clock } from '../../http/clock.js';
import { selectEvents } from '../../negotiations/events/events.queries.js';
import { readSettled } from '../../negotiations/knowledge/settled-reading.js';
import { eyesOf } from '../../statements/statement-eyes.js';
import { countChanges } from './count-changes.js';
import { countLooks } from './count-looks.js';
import { areMoreKeptLooks, type CountOnDay, findCostOfChanges, selectKeptLooks, selectPossibleChanges, selectStatementDays, type TimelineScope } from './timeline.queries.js';

/** Every day is looked at, also those on which what was said will have ended. */
const EVERY_DAY = '9999-12-31';

/** So many statements may be read again for one answer: about as long as a large matrix takes. */
const READ_AGAIN = 400_000;

/** So many are read and compared in about the same time. */
const MOST_SEGMENTS = 50_000;

@Injectable()
export class TimelineService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readTimeline(caller: Caller, negotiation: string, search: TimelineSearch): Promise<Timeline> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search: { ...search, asOf: EVERY_DAY } });
      const { asOf: _, ...echo } = opened.echo;
      const scope = scopeOf(opened, search);
      const statements = await selectStatementDays(tx, scope);
      const changes = await selectChanges(tx, opened, { scope, search });
      const events = await selectEvents(tx, { negotiationId: scope.negotiationId, ...eyesOf(caller.role, scope.reading.knownAt) });
      return {
        ...echo,
        days: joinDays(statements, changes.days),
        isExact: changes.isExact,
        events: events.map((event) => TimelineEvent.parse(event)),
      };
    });
  }
}

function scopeOf({ negotiation, reading, issues, parties }: OpenReading, asked: TimelineSearch): TimelineScope {
  return {
    negotiationId: negotiation.id,
    reading,
    issueIds: asked.issues === undefined ? null : issues.map(({ id }) => id),
    partyIds: asked.parties === undefined ? null : parties.map(({ id }) => id),
  };
}

/** From the segments where they answer the reading, else cell by cell; where that would take too long, the days on which something can change. */
async function selectChanges(tx: TenantTx, { reading, issues, parties }: OpenReading, { scope, search }: { scope: TimelineScope; search: TimelineSearch }) {
  if (isUsual(reading) && (await areCellsSettled(tx, scope.negotiationId))) {
    const cells = { issueIds: issues.map(({ id }) => id), partyIds: parties.map(({ id }) => id) };
    const shown = { ...scope, ...cells };
    if (!(await areMoreKeptLooks(tx, shown, MOST_SEGMENTS))) return { days: countLooks(await selectKeptLooks(tx, shown), reading), isExact: true };
  }
  if ((await findCostOfChanges(tx, scope)) > READ_AGAIN) return { days: await selectPossibleChanges(tx, scope), isExact: false };
  const scaled = issues.filter(hasScale);
  const log = await selectLog(tx, scope.negotiationId, { ...reading, ...partOfLog({ issues, parties }, search) });
  return { days: await countChanges({ reading, issues: scaled, partyIds: parties.map(({ id }) => id), log }), isExact: true };
}

function joinDays(statements: readonly CountOnDay[], changes: readonly CountOnDay[]): Timeline['days'] {
  const [said, changed] = [statements, changes].map((days) => new Map(days.map(({ day, count }) => [day, count])));
  const days = [...new Set([...statements, ...changes].map(({ day }) => day))].sort();
  return days.map((day) => ({ day, statements: said?.get(day) ?? 0, cells: changed?.get(day) ?? 0 }));
}
