import type { ServerResponse } from 'node:http';
import type { LiveMessage } from '@standpoint/contracts/live';

/** One open page that follows one negotiation. */
export class LiveStream {
  private sent = -1;
  private readonly opened = Date.now();

  constructor(
    readonly follower: { readonly userId: string; readonly workspaceId: string; readonly negotiationId: string },
    private readonly response: ServerResponse,
  ) {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Else nginx would keep the messages until its buffer is full.
      'x-accel-buffering': 'no',
    });
    response.write('retry: 1000\n\n');
  }

  /** Nothing if the page knows already: an undelivered message must not be missed, a repeated one not be sent. */
  send(version: number): void {
    if (version <= this.sent) return;
    this.sent = version;
    const message: LiveMessage = { version };
    this.response.write(`data: ${JSON.stringify(message)}\n\n`);
  }

  get ageMs(): number {
    return Date.now() - this.opened;
  }

  /** A line that means nothing, so that what stands between does not take the silence for the end. */
  keepAlive(): void {
    this.response.write(':\n\n');
  }

  end(): void {
    this.response.end();
  }
}
