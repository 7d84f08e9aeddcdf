import { createHash, randomUUID } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Ref } from '@standpoint/contracts/identifiers';
import { clearanceOf } from '@standpoint/contracts/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable, of } from 'rxjs';
import { TenantDb } from '../db/tenant-db.js';
import { accessOf } from '../http/caller.js';
import { Clock } from '../http/clock.js';
import { DEFAULT_VIEW } from '../http/edge/csv-address.js';
import { findEndpoint } from '../http/endpoint-of.js';
import { NotModified } from '../http/problems/not-modified.js';
import { findNamesChangedAt } from '../identity/members/members.queries.js';
import { KeptAnswers } from './kept-answers.js';
import { findNegotiation, type NegotiationRow } from './negotiations.queries.js';

interface AskedFor {
  readonly negotiation?: NegotiationRow | undefined;
  /** Answers tell who wrote what; a name belongs to no negotiation, and raises no version. */
  readonly namesChangedAt?: string | undefined;
}

/** What a question is about unless it names a day: today. */
const DAYS = ['asOf', 'to'] as const;

const JSON_TYPE = 'application/json; charset=utf-8';

// Another build may answer the same question otherwise.
const BUILD = randomUUID();

/**
 * Before a reading is worked out: opens a page's file on the page's default view, sends nobody what they already have, and works out
 * nothing twice.
 * The version is read before the answer, so a write in between only makes the tag older than the answer, never newer.
 */
@Injectable()
export class ReadingInterceptor implements NestInterceptor {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly answers: KeptAnswers,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const question = request.query as Record<string, string | undefined>;
    const endpoint = findEndpoint(context);
    const tagged = endpoint?.etag ?? false;
    if (!tagged && question.asOf !== DEFAULT_VIEW) return next.handle();

    const { negotiation, namesChangedAt } = await this.findAskedFor(request);
    if (question.asOf === DEFAULT_VIEW) question.asOf = negotiation?.defaultAsOf ?? undefined;
    if (!tagged || !negotiation) return next.handle();
    // Today is settled here: between the tag and the answer may lie midnight.
    const day = DAYS.find((field) => endpoint?.search && field in endpoint.search.shape);
    if (day) question[day] ??= this.clock.today(negotiation.timeZone);

    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const headers = { etag: this.tagOf(request, { ...negotiation, namesChangedAt }), 'cache-control': 'private, no-cache', vary: 'Cookie' };
    if (isKnown(headers.etag, request.headers['if-none-match'])) {
      void reply.headers(headers);
      throw new NotModified();
    }
    const answer = (text: string) => {
      void reply.headers(headers).type(JSON_TYPE);
      return text;
    };
    const kept = this.answers.find(headers.etag);
    if (kept !== undefined) return of(answer(kept));
    return next.handle().pipe(
      map((body) => {
        const text = JSON.stringify(body);
        this.answers.keep(headers.etag, text);
        return answer(text);
      }),
    );
  }

  private async findAskedFor(request: FastifyRequest): Promise<AskedFor> {
    const { caller } = accessOf(request);
    const ref = Ref.safeParse((request.params as { negotiation?: string }).negotiation);
    if (!caller || !ref.success) return {};
    return this.db.read(caller, async (tx) => {
      const [negotiation, namesChangedAt] = await Promise.all([findNegotiation(tx, ref.data), findNamesChangedAt(tx)]);
      return { negotiation, namesChangedAt };
    });
  }

  private tagOf(request: FastifyRequest, { id, version, namesChangedAt }: NegotiationRow & Pick<AskedFor, 'namesChangedAt'>): string {
    const { caller } = accessOf(request);
    const path = request.url.split('?', 1)[0];
    const asked = [BUILD, path, id, version, namesChangedAt, Object.entries(request.query as Record<string, string>).sort(), caller && clearanceOf(caller.role)];
    return `W/"${createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 27)}"`;
  }
}

function isKnown(tag: string, given: string | undefined): boolean {
  const tags = given?.split(',').map((each) => each.trim().replace(/^(?!W\/)/, 'W/')) ?? [];
  return tags.includes(tag);
}
