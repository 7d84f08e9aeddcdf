import { Injectable } from '@nestjs/common';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { RED_LINES_LISTED, type RedLineRegister, type RegisteredRedLine } from '@standpoint/contracts/red-lines';
import { openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { type Eyes, loadStatements } from '../statements/load-statements.queries.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { findLines } from './find-lines.js';
import { openRegister, type Register } from './open-register.js';
import { presentLines } from './present-lines.js';
import type { Drawing } from './red-lines.queries.js';

interface Question {
  readonly negotiation: string;
  readonly search: ReadingSearch;
}

/** Every line, and how some of them are put into their words, a few issues at once. */
export interface OpenRedLines extends Pick<Register, 'opened' | 'standing' | 'ended'> {
  readonly present: (some: readonly Drawing[]) => AsyncGenerator<RegisteredRedLine[]>;
}

@Injectable()
export class RedLinesService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readRedLines(caller: Caller, negotiation: string, search: ReadingSearch): Promise<RedLineRegister> {
    return this.openRedLines(caller, { negotiation, search }, async ({ opened, standing, ended, present }) => {
      const items: RegisteredRedLine[] = [];
      for await (const part of present([...standing.slice(0, RED_LINES_LISTED), ...ended.slice(0, RED_LINES_LISTED)])) items.push(...part);
      return {
        ...opened.echo,
        issues: [...opened.issues],
        parties: [...opened.seated],
        items: items.toSorted((a, b) => Number(b.standing) - Number(a.standing)),
        counts: { standing: standing.length, ended: ended.length },
      };
    });
  }

  /** For whoever reads all of them: the view stays the same until `work` is done. */
  openRedLines<T>(caller: Caller, { negotiation, search }: Question, work: (open: OpenRedLines) => Promise<T>): Promise<T> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const register = await openRegister(tx, opened);
      const eyes = eyesOf(caller.role, opened.reading.knownAt);
      return work({ ...register, present: (some) => presentSome(tx, { register, eyes }, some) });
    });
  }
}

interface Around {
  readonly register: Register;
  readonly eyes: Eyes;
}

async function* presentSome(tx: TenantTx, { register, eyes }: Around, some: readonly Drawing[]): AsyncGenerator<RegisteredRedLine[]> {
  for await (const lines of findLines(tx, register, some)) {
    const said = await loadStatements(tx, [...new Set(lines.map(({ words }) => words))], eyes);
    yield presentLines(lines, said);
  }
}
