import { Injectable } from '@nestjs/common';
import type { ContradictionSearch } from '@standpoint/contracts/contradiction-search';
import { type Contradiction, CONTRADICTIONS_LISTED, type ContradictionList } from '@standpoint/contracts/contradictions';
import { listOf } from '@standpoint/contracts/identifiers';
import { CONTRADICTION_KINDS } from '@standpoint/domain/find-contradictions';
import { partOfLog } from '../cells/part-of-log.js';
import { hasScale, type ScaledIssue } from '../cells/present-cell.js';
import { type OpenReading, openReading } from '../cells/reading.js';
import { blocsOf } from '../cells/with-blocs.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { loadStatements } from '../statements/load-statements.queries.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { findAllContradictions } from './find-all.js';
import { byGap, type Measured, presentContradictions } from './present-contradictions.js';

interface Question {
  readonly negotiation: string;
  readonly search: ContradictionSearch;
}

/** Everything found, and how some of it is put into its words. */
export interface OpenContradictions {
  readonly opened: OpenReading;
  readonly found: ContradictionList['found'];
  /** Of the kinds asked for, the furthest apart first. */
  readonly wanted: readonly Measured[];
  readonly present: (some: readonly Measured[]) => Promise<Contradiction[]>;
}

@Injectable()
export class ContradictionsService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readContradictions(caller: Caller, negotiation: string, search: ContradictionSearch): Promise<ContradictionList> {
    return this.openContradictions(caller, { negotiation, search }, async ({ opened, found, wanted, present }) => ({
      ...opened.echo,
      issues: [...opened.issues],
      parties: [...opened.parties],
      found,
      items: await present(wanted.slice(0, CONTRADICTIONS_LISTED)),
    }));
  }

  /** For whoever reads all of them: the view stays the same until `work` is done. */
  openContradictions<T>(caller: Caller, { negotiation, search: { kind, ...search } }: Question, work: (open: OpenContradictions) => Promise<T>): Promise<T> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const { reading, parties } = opened;
      const issues = opened.issues.filter(hasScale);
      const axes = { issues, partyIds: parties.map(({ id }) => id), blocIds: blocsOf(parties) };
      const all = await findAllContradictions(tx, { ...axes, negotiationId: opened.negotiation.id, reading, part: partOfLog(opened, search) });
      return work({
        opened,
        found: CONTRADICTION_KINDS.map((each) => ({ kind: each, count: all.filter((one) => one.kind === each).length })),
        wanted: byGap(all.filter((one) => kind === undefined || listOf(kind).includes(one.kind)), issues),
        present: (some) => presentSome(tx, some, { opened, issues, caller }),
      });
    });
  }
}

interface Around extends Pick<OpenContradictions, 'opened'> {
  readonly issues: readonly ScaledIssue[];
  readonly caller: Caller;
}

async function presentSome(tx: TenantTx, found: readonly Measured[], { opened: { reading, parties }, issues, caller }: Around): Promise<Contradiction[]> {
  const sides = new Map(found.flatMap(({ counts, otherwise }) => [counts, otherwise]).map((side) => [`${side.statementId} ${side.revision}`, side]));
  const said = await loadStatements(tx, [...sides.values()], eyesOf(caller.role, reading.knownAt));
  return presentContradictions(found, { issues, parties, said });
}
