import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { BeforeCommit } from './before-commit.js';
import { openPool } from './pool.js';
import { TenantDb } from './tenant-db.js';
import { WriteSignal } from './write-signal.js';

@Global()
@Module({
  providers: [
    TenantDb,
    WriteSignal,
    BeforeCommit,
    {
      provide: pg.Pool,
      inject: [CONFIG],
      useFactory: ({ API_DATABASE_URL }: Config) => {
        const pool = openPool(API_DATABASE_URL);
        // Without a listener a connection lost while idle would end the process.
        pool.on('error', ({ message }) => new Logger('Database').warn(`an idle connection was lost: ${message}`));
        return pool;
      },
    },
  ],
  exports: [TenantDb, WriteSignal, BeforeCommit, pg.Pool],
})
export class DbModule implements OnApplicationShutdown {
  constructor(@Inject(pg.Pool) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
