import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Dialect } from '@standpoint/contracts/reading';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { CSV_FORMAT } from '../../http/edge/csv-address.js';
import { findEndpoint } from '../../http/endpoint-of.js';
import { itemOf } from '../../http/edge/list-endpoint.js';
import { csvFile } from '../csv/csv-file.js';
import { columnOf, valueOf } from './list-table.js';

/** A list at its address with `.csv` appended is a file with one row an item and one column a field. */
@Injectable()
export class ListCsvInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { format, dialect, ...question } = request.query as { format?: string; dialect?: string };
    const endpoint = findEndpoint(context);
    const item = endpoint && format === CSV_FORMAT ? itemOf(endpoint) : undefined;
    if (!endpoint || !item) return next.handle();
    request.query = question;

    const fields = Object.keys(item.shape);
    const { workspace, negotiation = workspace } = request.params as { workspace: string; negotiation?: string };
    return next.handle().pipe(
      map(({ items }: { items: readonly Record<string, unknown>[] }) =>
        csvFile({
          name: `${negotiation}_${endpoint.path.split('/').at(-1)}.csv`,
          dialect: Dialect.safeParse(dialect).data,
          columns: fields.map(columnOf),
          rows: items.map((row) => fields.map((field) => valueOf(row[field]))),
        }),
      ),
    );
  }
}
