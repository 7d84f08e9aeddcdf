import { Button, NativeSelect } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import type { Party } from '@standpoint/contracts/parties';
import type { Speaker } from '@standpoint/contracts/speakers';
import { STATEMENT_STATUSES, type StatementStatus } from '@standpoint/domain/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { readDay } from '../../../lib/read-day';
import { DayInput } from '../../../ui/day-input';
import type { StatementFilter } from '../statements.query';
import styles from './list.module.css';

interface ListFiltersProps {
  readonly search: StatementFilter;
  readonly onSearch: (change: StatementFilter) => void;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly speakers: readonly Speaker[];
  readonly today: string;
}

/** Which statements are listed; each choice stands in the address. */
export function ListFilters({ search, onSearch, parties, issues, speakers, today }: ListFiltersProps) {
  const { t } = useTranslation();
  const any = { value: '', label: t('statements.any') };
  const [isShown, setShown] = useState(false);
  const count = Object.values(search).filter((value) => value !== undefined).length;
  return (
    <>
      <Button variant="default" className={styles.showFilters ?? ''} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {count > 0 ? t('statements.filtersSet', { count }) : t('statements.filters')}
      </Button>
      <div className={styles.filters} data-shown={isShown || undefined} role="group" aria-label={t('statements.filters')}>
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
        <DayFilter label={t('statements.saidSince')} day={search.saidFrom} today={today} onDay={(saidFrom) => onSearch({ saidFrom })} />
        <DayFilter label={t('statements.saidUntil')} day={search.saidUntil} today={today} onDay={(saidUntil) => onSearch({ saidUntil })} />
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
    </>
  );
}

interface DayFilterProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly today: string;
  readonly onDay: (day: string | undefined) => void;
}

/** Takes effect as soon as what is typed is one day. */
function DayFilter({ label, day, today, onDay }: DayFilterProps) {
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState<{ text: string; over: string | undefined } | null>(null);
  const onText = (text: string) => {
    const reading = readDay(text, { today, lies: 'past', locale: i18n.language });
    const next = reading.kind === 'day' ? reading.day : reading.kind === 'empty' ? undefined : day;
    setTyped({ text, over: next });
    if (next !== day) onDay(next);
  };
  // Changed from elsewhere, the address wins over what was typed.
  const value = typed?.over === day ? (typed?.text ?? '') : day ? formatDay(day) : '';
  return <DayInput label={label} value={value} onText={onText} today={today} lies="past" />;
}
