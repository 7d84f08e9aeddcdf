import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';

const CHANNEL = 'standpoint_written';
const TRY_AGAIN_MS = 5_000;

/** Tells the other processes of the API in which workspace something was written, and hears it from them: ids only. */
@Injectable()
export class OtherProcesses implements OnApplicationBootstrap, OnApplicationShutdown {
  private listening: pg.Client | undefined;
  /** The last one that was given up. */
  private given: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;
  private heard: (workspaceId: string) => void = () => undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(pg.Pool) private readonly pool: pg.Pool,
  ) {}

  onHeard(heard: (workspaceId: string) => void): void {
    this.heard = heard;
  }

  /** What is not delivered is found by the next look at the versions. */
  async tell(workspaceId: string): Promise<void> {
    await this.pool.query('SELECT pg_notify($1, $2)', [CHANNEL, workspaceId]).catch(() => undefined);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.config.API_DATABASE_URL, connectionTimeoutMillis: 5_000, keepAlive: true });
    client.on('notification', ({ payload }) => payload && this.heard(payload));
    // A broken line may be told more than once; without a listener the second time would end the process.
    client.on('error', ({ message }) => this.listenAgain(client, message));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.listening = client;
    } catch (error) {
      this.listenAgain(client, (error as Error).message);
    }
  }

  private listenAgain(client: pg.Client, why: string): void {
    if (this.stopped || this.retry || this.given === client) return;
    this.given = client;
    new Logger('Live').warn(`not listening to other processes: ${why}`);
    this.listening = undefined;
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.listen();
    }, TRY_AGAIN_MS);
    this.retry.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.listening?.end().catch(() => undefined);
  }
}
