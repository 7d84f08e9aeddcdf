import type { AuditEntry } from '@standpoint/contracts/audit';

/** Pages of a negotiation, by what they show. */
const PAGE_OF: Readonly<Record<string, string>> = {
  statement: 's',
  position: 's',
  party: 'parties',
  seat: 'parties',
  membership: 'parties',
  speaker: 'speakers',
  alias: 'speakers',
  authority: 'speakers',
  source: 'sources',
  event: 'events',
  issue: 'issues',
  scale: 'issues',
};

/** Where what was written to can be looked at; null where it has no page. */
export function subjectAddress(workspace: string, { subject, subjectRef, negotiation }: AuditEntry): string | null {
  if (subject === 'member' || subject === 'invitation') return `/w/${workspace}/members`;
  if (subject === 'workspace') return `/w/${workspace}`;
  if (!negotiation) return null;
  const talks = `/w/${workspace}/n/${negotiation.slug}`;
  if (subject === 'estimate') return `${talks}/bargaining`;
  if (subject === 'negotiation' || subject === 'view') return `${talks}/matrix`;
  const page = PAGE_OF[subject];
  return page && subjectRef ? `${talks}/${page}/${subjectRef}` : null;
}
