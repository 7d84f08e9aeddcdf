import type { FacetField } from '@standpoint/contracts/statement-search';
import type { Filter } from '../table-search';

/** Fields whose values the API counts: any of those chosen. */
export const VALUE_FIELDS = [
  'party',
  'speaker',
  'issue',
  'evidence',
  'status',
  'source',
  'credibility',
  'language',
  'kind',
  'channel',
  'marking',
  'event',
  'reporter',
  'reporterParty',
  'coder',
] as const satisfies readonly FacetField[];
export type ValueField = (typeof VALUE_FIELDS)[number];

/** Fields that say yes or no. */
export const SWITCH_FIELDS = ['coded', 'redLine', 'conditional', 'retracted'] as const;
export type SwitchField = (typeof SWITCH_FIELDS)[number];

/** What a reader can filter by, in the order of the menu. */
export const FILTER_FIELDS = ['party', 'speaker', 'issue', 'said', ...VALUE_FIELDS.slice(3), ...SWITCH_FIELDS] as const;
export type FilterField = ValueField | SwitchField | 'said';

export const isValueField = (field: FilterField): field is ValueField => (VALUE_FIELDS as readonly string[]).includes(field);
export const isSwitchField = (field: FilterField): field is SwitchField => (SWITCH_FIELDS as readonly string[]).includes(field);

/** The names in the address that belong to a field. */
export function namesOf(field: FilterField): readonly (keyof Filter)[] {
  return field === 'said' ? ['saidFrom', 'saidUntil'] : [field];
}

/** Fields that are set, in the order of the menu. */
export function fieldsSet(search: Filter): FilterField[] {
  return FILTER_FIELDS.filter((field) => namesOf(field).some((name) => search[name] !== undefined));
}

export const valuesOf = (joined: string | undefined): string[] => (joined ? joined.split('~') : []);

/** The value added or taken away; undefined once none is left. */
export function toggled(joined: string | undefined, value: string): string | undefined {
  const values = valuesOf(joined);
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.join('~') || undefined;
}
