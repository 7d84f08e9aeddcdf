import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { SampleProgress } from '@standpoint/contracts/sample';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { conflict } from '../http/problem.js';
import { fillWithSample, type Sample, writesOf } from './load-sample.js';
import { readSample } from './read-sample.js';
import { countLoaded, findSample, selectTakenSlugs } from './sample.queries.js';

const SHOWN_SLUGS = 5;
const keyOf = (write: string) => `sample/${write}`;

/** The sample in somebody's own workspace. */
@Injectable()
export class SampleService {
  constructor(
    private readonly db: TenantDb,
    private readonly services: ModuleRef,
  ) {}

  async readSample(caller: Caller): Promise<SampleProgress> {
    return this.progress(caller, writesOf(await readSample()).map(keyOf));
  }

  /** Many writes, each of them once: a load that broke off is completed by the next one. */
  async loadSample(caller: Caller): Promise<SampleProgress> {
    const sample = await readSample();
    const keys = writesOf(sample).map(keyOf);
    const { loaded, total } = await this.progress(caller, keys);
    if (loaded < total) {
      await this.refuseUnlessOwn(caller, sample, keys[0] ?? '');
      // The load of a sample is no act of a person that could be undone in one go.
      await fillWithSample(this.services, (write) => ({
        ...caller,
        operationId: null,
        idempotency: { key: keyOf(write), fingerprint: 'sample' },
      }));
    }
    return this.progress(caller, keys);
  }

  private async refuseUnlessOwn(caller: Caller, sample: Sample, key: string): Promise<void> {
    await this.db.read(caller, async (tx) => {
      const begun = await findSample(tx, key);
      if (begun && begun.begunBy !== caller.userId) throw begunBySomebody();
      const taken = begun ? [] : await selectTakenSlugs(tx, slugsOf(sample));
      if (taken.length > 0) throw wouldMix(taken);
    });
  }

  private progress(caller: Caller, keys: readonly string[]): Promise<SampleProgress> {
    return this.db.read(caller, async (tx) => ({
      negotiation: (await findSample(tx, keys[0] ?? ''))?.negotiation ?? null,
      loaded: await countLoaded(tx, keys),
      total: keys.length,
    }));
  }
}

function slugsOf({ negotiation, parties, speakers, sources }: Sample) {
  const of = (things: readonly { slug: string }[]) => things.map(({ slug }) => slug);
  return { negotiation: [negotiation.slug], parties: of(parties), speakers: of(speakers), sources: of(sources) };
}

function begunBySomebody() {
  return conflict('sample-begun', 'Somebody else began to load the sample here. If it does not get ready, ask them to open it again.');
}

function wouldMix(taken: readonly string[]) {
  const shown = taken.slice(0, SHOWN_SLUGS).join(', ') + (taken.length > SHOWN_SLUGS ? ', …' : '');
  return conflict('sample-would-mix', `This workspace has things of its own with names of the sample (${shown}). Open the sample in a new workspace.`);
}
