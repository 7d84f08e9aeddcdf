import { NativeSelect, TextInput } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import type { Party } from '@standpoint/contracts/parties';
import type { Speaker } from '@standpoint/contracts/speakers';
import { STATEMENT_STATUSES, type StatementStatus } from '@standpoint/domain/vocabulary';
import { useTranslation } from 'react-i18next';
import type { StatementFilter } from '../statements.query';
import styles from './list.module.css';

interface ListFiltersProps {
  readonly search: StatementFilter;
  readonly onSearch: (change: StatementFilter) => void;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly speakers: readonly Speaker[];
}

/** Which statements are listed; each choice stands in the address. */
export function ListFilters({ search, onSearch, parties, issues, speakers }: ListFiltersProps) {
  const { t } = useTranslation();
  const any = { value: '', label: t('statements.any') };
  const day = (name: 'saidFrom' | 'saidUntil', label: string) => (
    <TextInput type="date" label={label} value={search[name] ?? ''} onChange={(event) => onSearch({ [name]: event.currentTarget.value || undefined })} />
  );
  return (
    <div className={styles.filters} role="group" aria-label={t('statements.filters')}>
      <NativeSelect
        label={t('statements.field.party')}
        value={search.party ?? ''}
        onChange={(event) => onSearch({ party: event.currentTarget.value || undefined })}
        data={[any, ...parties.map(({ slug, shortName }) => ({ value: slug, label: shortName }))]}
      />
      <NativeSelect
        label={t('statements.field.speaker')}
        value={search.speaker ?? ''}
        onChange={(event) => onSearch({ speaker: event.currentTarget.value || undefined })}
        data={[any, ...speakers.map(({ slug, name }) => ({ value: slug, label: name }))]}
      />
      <NativeSelect
        label={t('statements.field.issue')}
        value={search.issue ?? ''}
        onChange={(event) => onSearch({ issue: event.currentTarget.value || undefined })}
        data={[any, ...issues.filter(({ scale }) => scale).map(({ slug, title }) => ({ value: slug, label: title }))]}
      />
      {day('saidFrom', t('statements.saidSince'))}
      {day('saidUntil', t('statements.saidUntil'))}
      <NativeSelect
        label={t('statements.field.status')}
        value={search.status ?? ''}
        onChange={(event) => onSearch({ status: (event.currentTarget.value || undefined) as StatementStatus | undefined })}
        data={[any, ...STATEMENT_STATUSES.map((status) => ({ value: status, label: t(`words.status.${status}`) }))]}
      />
      <NativeSelect
        label={t('statements.retracted')}
        value={search.retracted ?? ''}
        onChange={(event) => onSearch({ retracted: (event.currentTarget.value || undefined) as StatementFilter['retracted'] })}
        data={[
          { value: '', label: t('statements.retractedOut') },
          { value: 'with', label: t('statements.retractedWith') },
          { value: 'only', label: t('statements.retractedOnly') },
        ]}
      />
    </div>
  );
}
