import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Problem } from '@standpoint/contracts/problem';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotModified } from './not-modified.js';
import { problemOf } from './problem-of.js';
import type { ProblemError } from '../problem.js';

/** Every error of every route becomes `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const context = host.switchToHttp();
    const request = context.getRequest<FastifyRequest>();
    const reply = context.getResponse<FastifyReply>();
    if (error instanceof NotModified) {
      void reply.code(304).send();
      return;
    }
    const problem = problemOf(error);
    if (problem.status >= 500) this.logger.error({ requestId: request.id, code: problem.code, ...traceOf(error) });
    sendProblem(reply, problem, request.id);
  }
}

export function sendProblem(reply: FastifyReply, problem: ProblemError, requestId: string): void {
  const { status, code, errors, current } = problem;
  const body: Problem = {
    type: `urn:standpoint:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail: problem.message,
    requestId,
    errors: [...errors],
    ...(current === undefined ? {} : { current }),
  };
  void reply
    .code(status)
    .headers({ ...problem.headers, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .send(JSON.stringify(body));
}

/** Where it happened. A database error's own message quotes values, and a value may be what somebody said. */
function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, table, constraint } = error as Error & { code?: string; table?: string; constraint?: string };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).join('\n');
  const message = code ? undefined : error.message;
  return { error: error.name, message, sqlState: code, table, constraint, frames };
}

/** Answers what never reaches a route, such as an address that cannot be decoded. */
export function answerUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply, problemOf(error), request.id);
}
