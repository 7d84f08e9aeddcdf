import { Button, NativeSelect, NumberInput } from '@mantine/core';
import type { Bargaining } from '@standpoint/contracts/bargaining';
import type { Issue } from '@standpoint/contracts/issues';
import { unitNames } from '@standpoint/domain/describe-value';
import { useTranslation } from 'react-i18next';
import type { ProposedValue } from '../bargaining-search';
import styles from '../bargaining.module.css';

interface ProposalFieldsProps {
  readonly table: Bargaining;
  readonly values: readonly ProposedValue[];
  readonly onChange: (values: readonly ProposedValue[]) => void;
}

/** A value for each issue, or none. */
export function ProposalFields({ table, values, onChange }: ProposalFieldsProps) {
  const { t } = useTranslation();
  const open = new Set(table.overlaps.map(({ issueSlug }) => issueSlug));
  const issues = table.issues.filter(({ slug }) => open.has(slug));
  const set = (issue: string, value: number | null) => {
    const others = values.filter((one) => one.issue !== issue);
    onChange(value === null ? others : issues.flatMap(({ slug }) => (slug === issue ? [{ issue, value }] : others.filter((one) => one.issue === slug))));
  };
  return (
    <>
      <div className={styles.fields}>
        {issues.map((issue) => (
          <ValueField key={issue.slug} issue={issue} value={values.find((one) => one.issue === issue.slug)?.value ?? null} onValue={(value) => set(issue.slug, value)} />
        ))}
      </div>
      <Button size="xs" variant="default" mt="sm" disabled={values.length === 0} onClick={() => onChange([])}>
        {t('bargaining.clear')}
      </Button>
    </>
  );
}

function ValueField({ issue, value, onValue }: { issue: Issue; value: number | null; onValue: (value: number | null) => void }) {
  const { t } = useTranslation();
  const { scale } = issue;
  if (!scale || scale.kind === 'nominal') return null;
  if (scale.kind === 'ordinal') {
    return (
      <NativeSelect
        label={issue.title}
        aria-label={t('bargaining.valueOf', { issue: issue.title })}
        value={value === null ? '' : String(value)}
        onChange={(event) => onValue(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
        data={[{ value: '', label: t('bargaining.noValue') }, ...scale.levels.map((level) => ({ value: String(level.value), label: level.label }))]}
      />
    );
  }
  return (
    <NumberInput
      label={issue.title}
      aria-label={t('bargaining.valueOf', { issue: issue.title })}
      description={t('bargaining.unit', { min: scale.min, max: scale.max, unit: unitNames(scale.unit).other })}
      min={scale.min}
      max={scale.max}
      step={scale.step}
      clampBehavior="strict"
      value={value ?? ''}
      onChange={(typed) => onValue(typed === '' ? null : Number(typed))}
    />
  );
}
