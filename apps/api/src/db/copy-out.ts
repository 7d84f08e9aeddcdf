import { Readable } from 'node:stream';
import pg, { type Connection } from 'pg';

const CHUNK_BYTES = 64 * 1024;
const LINE_FEED_BYTES = 1;
const RECORD_END = Buffer.from('\r\n');

/**
 * What `COPY … TO STDOUT (FORMAT csv)` sends, as records of RFC 4180. The server ends a record with a line feed alone, as it does
 * lines inside a field; only the messages, one a record, tell the two apart, and pg-copy-streams joins them. Nothing is held
 * but a chunk: while nobody reads, the connection's socket waits.
 */
export class CopyOut extends Readable {
  readonly query: pg.Query;
  private socket: Connection['stream'] | undefined;
  private chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  private filled = 0;

  constructor(text: string) {
    super();
    this.query = new RowsQuery(text, (rows, socket) => this.append(rows, socket), (error) => this.finish(error));
  }

  override _read(): void {
    this.socket?.resume();
  }

  /** Rows on their way still come: they are let through to nowhere, so that the connection can go on. */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.socket?.resume();
    done(error);
  }

  private append(record: Buffer, socket: Connection['stream']): void {
    if (this.destroyed) return;
    this.socket = socket;
    const length = record.length - LINE_FEED_BYTES;
    if (this.filled + length + RECORD_END.length > this.chunk.length) this.flush(length + RECORD_END.length);
    // pg reads the next message into the same memory: what is not copied now is lost.
    this.filled += record.copy(this.chunk, this.filled, 0, length);
    this.filled += RECORD_END.copy(this.chunk, this.filled);
  }

  private flush(next: number): void {
    if (this.filled > 0 && !this.push(this.chunk.subarray(0, this.filled))) this.socket?.pause();
    this.chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, next));
    this.filled = 0;
  }

  private finish(error: Error | null | undefined): void {
    if (error) this.destroy(error);
    if (this.destroyed) return;
    this.flush(0);
    this.push(null);
  }
}

type Take = (record: Buffer, socket: Connection['stream']) => void;

/** pg sends only queries of its own class over a connection that is asked ahead. */
class RowsQuery extends pg.Query {
  constructor(
    text: string,
    private readonly take: Take,
    readonly callback: (error: Error | null | undefined) => void,
  ) {
    super(text);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }, { stream }: Connection): void {
    this.take(chunk, stream);
  }
}
