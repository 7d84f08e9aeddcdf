import { AuditFilter } from '@standpoint/contracts/audit-search';

/** The filters in the address of the page are those of the API; what cannot be read is left out. */
export function auditSearch(raw: Record<string, unknown>): AuditFilter {
  const fields = Object.entries(AuditFilter.shape).map(([name, schema]) => [name, schema.safeParse(raw[name]).data]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as AuditFilter;
}
