import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { StreamableFile } from '@nestjs/common';
import type { Dialect } from '@standpoint/contracts/reading';
import { csvRecord, csvStart, type CsvValue } from './csv.js';

const RECORDS_PER_CHUNK = 500;
const CHUNK_BYTES = 256 * 1024;

/** A table: its header, and its rows as they come. */
export interface CsvTable {
  readonly name: string;
  readonly dialect: Dialect | undefined;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly CsvValue[]> | AsyncIterable<readonly CsvValue[]>;
}

/** A file of what is in memory already. */
export function csvFile(table: CsvTable): StreamableFile {
  return named(table.name, Readable.from(chunksOf(table)));
}

/** A file under way: its name, and its bytes as they come. */
export interface FileUnderWay {
  readonly name: string;
  readonly chunks: AsyncGenerator<Buffer>;
}

/**
 * A file whose rows are read while it is sent, inside `read`'s transaction, which stays open until the last row or until the
 * reader goes away. Settles with the first rows, so that what is refused until then is still answered as a problem.
 */
export function streamedFile<Tx>(
  read: (work: (tx: Tx) => Promise<void>) => Promise<void>,
  open: (tx: Tx) => Promise<FileUnderWay>,
): Promise<StreamableFile> {
  return new Promise((resolve, reject) => {
    read(async (tx) => {
      const { name, chunks } = await open(tx);
      const first = await chunks.next();
      const stream = Readable.from(resumed(first, chunks), { objectMode: false, highWaterMark: CHUNK_BYTES });
      resolve(named(name, stream));
      await finished(stream, { writable: false });
    }).catch(reject);
  });
}

function named(name: string, stream: Readable): StreamableFile {
  return new StreamableFile(stream, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}

/** Its bytes, in pieces worth sending. */
export async function* chunksOf({ dialect, columns, rows }: Omit<CsvTable, 'name'>): AsyncGenerator<Buffer> {
  let chunk = csvStart(dialect) + csvRecord(columns, dialect);
  let records = 1;
  for await (const row of rows) {
    chunk += csvRecord(row, dialect);
    records += 1;
    if (records < RECORDS_PER_CHUNK) continue;
    yield Buffer.from(chunk);
    [chunk, records] = ['', 0];
  }
  yield Buffer.from(chunk);
}

async function* resumed(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
