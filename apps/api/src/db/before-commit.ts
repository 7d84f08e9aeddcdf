import { Injectable } from '@nestjs/common';
import type { TenantTx } from './tenant-tx.js';

type Work = (tx: TenantTx) => Promise<void>;

/** What has to be done at the end of every write, in its transaction, whoever writes. */
@Injectable()
export class BeforeCommit {
  private readonly works: Work[] = [];

  add(work: Work): void {
    this.works.push(work);
  }

  async run(tx: TenantTx): Promise<void> {
    for (const work of this.works) await work(tx);
  }
}
