import '../../../i18n/en/audit';
import '../../../i18n/en/operations';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { AuditFilter } from '@standpoint/contracts/audit-search';
import { useTranslation } from 'react-i18next';
import { audit } from '../../../i18n/en/audit';
import { operations } from '../../../i18n/en/operations';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly people: readonly Choice[];
  readonly negotiations: readonly Choice[];
  readonly onChange: (change: Partial<Record<keyof AuditFilter, string | undefined>>) => void;
  readonly onClear: () => void;
}

const NOTICED = Object.keys(operations.done) as (keyof typeof operations.done)[];
const OTHERS = Object.keys(audit.done) as (keyof typeof audit.done)[];
const SUBJECTS = Object.keys(audit.subjects) as (keyof typeof audit.subjects)[];

function sorted(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((one, other) => one.label.localeCompare(other.label));
}

export function AuditFilters({ filter, people, negotiations, onChange, onClear }: AuditFiltersProps) {
  const { t } = useTranslation();
  const actions = sorted([
    ...NOTICED.map((value) => ({ value, label: t(`operations.done.${value}`) })),
    ...OTHERS.map((value) => ({ value, label: t(`audit.done.${value}`) })),
  ]);
  const subjects = sorted(SUBJECTS.map((value) => ({ value, label: t(`audit.subjects.${value}`) })));
  const select = (name: 'by' | 'action' | 'subject' | 'negotiation', labels: { label: string; any: string; choices: readonly Choice[] }) => (
    <NativeSelect
      label={labels.label}
      value={filter[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
      data={[{ value: '', label: labels.any }, ...labels.choices]}
      flex="1 1 160px"
    />
  );
  const day = (name: 'from' | 'until', label: string) => (
    <TextInput
      type="date"
      label={label}
      value={filter[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
      flex="0 1 150px"
    />
  );
  return (
    <Group role="search" aria-label={t('audit.filters')} align="end" gap="sm" mb="md">
      {select('by', { label: t('audit.person'), any: t('audit.anybody'), choices: people })}
      {select('action', { label: t('audit.action'), any: t('audit.anyAction'), choices: actions })}
      {select('subject', { label: t('audit.subject'), any: t('audit.anySubject'), choices: subjects })}
      {select('negotiation', { label: t('audit.negotiation'), any: t('audit.anyNegotiation'), choices: negotiations })}
      {day('from', t('audit.from'))}
      {day('until', t('audit.until'))}
      {Object.keys(filter).length > 0 && (
        <Button variant="subtle" onClick={onClear}>
          {t('audit.clear')}
        </Button>
      )}
    </Group>
  );
}
