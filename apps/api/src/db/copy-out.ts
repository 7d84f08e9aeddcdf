import { Readable } from 'node:stream';
import type { Connection } from 'pg';

const CHUNK_BYTES = 64 * 1024;
const LINE_FEED_BYTES = 1;
const RECORD_END = Buffer.from('\r\n');

interface CopyData {
  readonly chunk: Buffer;
}

/**
 * What `COPY … TO STDOUT (FORMAT csv)` sends, as records of RFC 4180. The server ends a record with a line feed alone, as it does
 * lines inside a field; only the messages, one a record, tell the two apart, and pg-copy-streams joins them. Nothing is held
 * but a chunk: while nobody reads, the connection's socket waits.
 */
export class CopyOut extends Readable {
  private connection: Connection | undefined;
  private chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  private filled = 0;

  constructor(private readonly text: string) {
    super();
  }

  // ── What pg asks of a query of one's own ──

  submit(connection: Connection): void {
    this.connection = connection;
    connection.query(this.text);
  }

  handleCopyData({ chunk }: CopyData): void {
    if (this.destroyed) return;
    const length = chunk.length - LINE_FEED_BYTES;
    if (this.filled + length + RECORD_END.length > this.chunk.length) this.flush(length + RECORD_END.length);
    // pg reads the next message into the same memory: what is not copied now is lost.
    this.filled += chunk.copy(this.chunk, this.filled, 0, length);
    this.filled += RECORD_END.copy(this.chunk, this.filled);
  }

  handleCommandComplete(): void {
    if (this.destroyed) return;
    this.flush(0);
    this.push(null);
  }

  handleReadyForQuery(): void {
    // The connection is the next query's.
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  // ── What a stream is asked for ──

  override _read(): void {
    this.connection?.stream.resume();
  }

  /** Rows on their way still come: they are let through to nowhere, so that the connection can go on. */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.connection?.stream.resume();
    done(error);
  }

  private flush(next: number): void {
    if (this.filled > 0 && !this.push(this.chunk.subarray(0, this.filled))) this.connection?.stream.pause();
    this.chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, next));
    this.filled = 0;
  }
}
