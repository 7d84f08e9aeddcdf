import { FACET_FIELDS, NONE, type StatementFilter } from '@standpoint/contracts/statement-search';
import type { Fault } from '@standpoint/contracts/problem';
import type { TenantTx } from '../../db/tenant-tx.js';
import { invalid } from '../../http/problem.js';
import { unknownRef } from '../../negotiations/unknown-ref.js';
import type { Eyes } from '../load-statements.queries.js';
import { type NamedSubject, type NamedThing, selectNamed } from './named-things.queries.js';
import { type SearchTerm, searchTermsOf } from './search-terms.js';

/** Any of these, and whether none is one of them. */
export interface AnyOf {
  readonly values: readonly string[];
  readonly none: boolean;
}

/** A search with every name an id of this workspace. */
export interface StatementQuestion extends Eyes {
  readonly negotiationId: string;
  /** null: nothing is searched for. */
  readonly terms: readonly SearchTerm[] | null;
  readonly fields: Readonly<Partial<Record<FilteredField, AnyOf>>>;
  readonly saidFrom: string | null;
  readonly saidUntil: string | null;
  readonly retracted: 'with' | 'only' | 'without';
}

export type FilteredField = (typeof FACET_FIELDS)[number];

const NAMED_FIELDS = {
  party: 'party',
  speaker: 'speaker',
  reporterParty: 'party',
  reporter: 'speaker',
  issue: 'issue',
  event: 'event',
  source: 'source',
  coder: 'member',
} as const satisfies Partial<Record<FilteredField, NamedSubject>>;

type NamedField = keyof typeof NAMED_FIELDS;

/** Names become ids; each that is not there, or not this workspace's, is a fault. */
export async function openQuestion(
  tx: TenantTx,
  { negotiationId, eyes, search }: { readonly negotiationId: string; readonly eyes: Eyes; readonly search: StatementFilter },
): Promise<StatementQuestion> {
  const faults: Fault[] = [];
  const things = await selectNamed(tx, negotiationId, refsOf(search));
  const fields = FACET_FIELDS.flatMap((field) => {
    const asked = search[field];
    if (asked === undefined) return [];
    const any = isNamed(field) ? idsOf(field, asked, { things, faults }) : anyOf(asked);
    return [[field, any] as const];
  });
  if (faults.length > 0) throw invalid(faults);
  return {
    ...eyes,
    negotiationId,
    terms: search.q ? searchTermsOf(search.q) : null,
    fields: Object.fromEntries(fields),
    saidFrom: search.saidFrom ?? null,
    saidUntil: earlier(search.saidUntil, search.asOf),
    retracted: search.retracted ?? 'without',
  };
}

function isNamed(field: FilteredField): field is NamedField {
  return field in NAMED_FIELDS;
}

function anyOf(joined: string): AnyOf {
  const values = joined.split('~');
  return { values: values.filter((value) => value !== NONE), none: values.includes(NONE) };
}

function refsOf(search: StatementFilter): Record<NamedSubject, string[]> {
  const refs: Record<NamedSubject, string[]> = { party: [], speaker: [], issue: [], event: [], source: [], member: [] };
  for (const [field, subject] of Object.entries(NAMED_FIELDS) as [NamedField, NamedSubject][]) {
    refs[subject].push(...anyOf(search[field] ?? NONE).values.map((ref) => ref.toLowerCase()));
  }
  return refs;
}

interface Looking {
  readonly things: readonly NamedThing[];
  readonly faults: Fault[];
}

function idsOf(field: NamedField, asked: string, { things, faults }: Looking): AnyOf {
  const subject = NAMED_FIELDS[field];
  const known = things.filter((thing) => thing.subject === subject);
  const { values, none } = anyOf(asked);
  const ids = values.flatMap((ref) => {
    const found = known.find(({ id, slug }) => id === ref.toLowerCase() || slug === ref.toLowerCase());
    if (!found) faults.push(unknownRef(`search.${field}`, subject, ref));
    return found ? [found.id] : [];
  });
  return { values: ids, none };
}

function earlier(a: string | undefined, b: string | undefined): string | null {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return a < b ? a : b;
}
