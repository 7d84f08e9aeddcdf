import { Inject, Injectable, type OnApplicationShutdown, ServiceUnavailableException } from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';

/** Has a connection of its own, so that a busy pool does not look like a database that is away. */
@Injectable()
export class ReadinessService implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  private stopping = false;

  constructor(@Inject(CONFIG) config: Config) {
    this.pool = new pg.Pool({
      connectionString: config.API_DATABASE_URL,
      max: 1,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
    });
    // Without a listener a connection lost while idle would end the process.
    this.pool.on('error', () => undefined);
  }

  async ready(): Promise<{ status: 'ready' }> {
    if (this.stopping) throw new ServiceUnavailableException('shutting down');
    try {
      await this.pool.query('SELECT 1');
    } catch {
      throw new ServiceUnavailableException('the database does not answer');
    }
    return { status: 'ready' };
  }

  stopAccepting(): void {
    this.stopping = true;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
