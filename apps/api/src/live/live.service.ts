import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { WriteSignal } from '../db/write-signal.js';
import { notFound } from '../http/problem.js';
import { selectMembers } from '../identity/members/members.queries.js';
import { findNegotiation } from '../negotiations/negotiations.queries.js';
import { selectVersions } from './live.queries.js';
import { LiveStream } from './live-stream.js';
import { OtherProcesses } from '../db/other-processes.js';

/** Several writes within this time are one message. */
const COALESCE_MS = 100;
/** Also how soon a lost notice is made up for, and a removed member cut off. */
const HEARTBEAT_MS = 20_000;
/** The page then asks anew, with the session it has by then. */
const LONGEST_STREAM_MS = 300_000;

@Injectable()
export class LiveService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly streams = new Set<LiveStream>();
  private readonly due = new Map<string, NodeJS.Timeout>();
  private heartbeat: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly db: TenantDb,
    private readonly written: WriteSignal,
    private readonly others: OtherProcesses,
  ) {}

  onModuleInit(): void {
    this.written.on((workspaceId) => this.schedule(workspaceId, { tellOthers: true }));
    this.others.onHeard((workspaceId) => this.schedule(workspaceId, { tellOthers: false }));
    this.heartbeat = setInterval(() => void this.lookAtAll(), HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  async followNegotiation(
    caller: Caller,
    negotiationRef: string,
    { reply, once }: { reply: FastifyReply; once: boolean },
  ): Promise<void> {
    const negotiation = await this.db.read(caller, (tx) => findNegotiation(tx, negotiationRef));
    if (!negotiation) throw notFound('negotiation');

    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    const stream = new LiveStream({ userId: caller.userId, workspaceId: caller.workspaceId, negotiationId: negotiation.id }, reply.raw);
    stream.send(negotiation.version);
    // Who left while we looked is not heard leaving any more.
    if (once || this.stopped || reply.raw.destroyed) return stream.end();
    this.streams.add(stream);
    reply.raw.once('close', () => this.streams.delete(stream));
  }

  /** At the end of the time, so that the last write within it is never missed. */
  private schedule(workspaceId: string, { tellOthers }: { tellOthers: boolean }): void {
    if (this.due.has(workspaceId) || this.stopped) return;
    const timer = setTimeout(() => {
      this.due.delete(workspaceId);
      if (tellOthers) void this.others.tell(workspaceId);
      void this.look(workspaceId);
    }, COALESCE_MS);
    this.due.set(workspaceId, timer);
  }

  private async lookAtAll(): Promise<void> {
    for (const workspaceId of new Set([...this.streams].map(({ follower }) => follower.workspaceId))) await this.look(workspaceId);
    for (const stream of this.streams) {
      if (stream.ageMs > LONGEST_STREAM_MS) stream.end();
      else stream.keepAlive();
    }
  }

  /** Sends what is new to those who are still members. A database that is away is asked again at the next heartbeat. */
  private async look(workspaceId: string): Promise<void> {
    const following = [...this.streams].filter(({ follower }) => follower.workspaceId === workspaceId);
    if (following.length === 0) return;
    const ids = following.map(({ follower }) => follower.negotiationId);
    const found = await this.db
      .read({ workspaceId }, async (tx) => ({ versions: await selectVersions(tx, ids), members: await selectMembers(tx) }))
      .catch(() => null);
    if (!found) return;
    const members = new Set(found.members.map(({ userId }) => userId));
    for (const stream of following) {
      const version = found.versions.get(stream.follower.negotiationId);
      if (members.has(stream.follower.userId) && version !== undefined) stream.send(version);
      else stream.end();
    }
  }

  beforeApplicationShutdown(): void {
    this.stopped = true;
    clearInterval(this.heartbeat);
    for (const timer of this.due.values()) clearTimeout(timer);
    for (const stream of this.streams) stream.end();
  }
}
