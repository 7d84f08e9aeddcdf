import { Button, NativeSelect, NumberInput } from '@mantine/core';
import type { Bargaining } from '@standpoint/contracts/bargaining';
import type { Issue } from '@standpoint/contracts/issues';
import { unitNames } from '@standpoint/domain/describe-value';
import type { NumericScale } from '@standpoint/domain/scale';
import { useState } from 'react';
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
  const open = new Set([...table.overlaps.map(({ issueSlug }) => issueSlug), ...table.choices]);
  const issues = table.issues.filter(({ slug }) => open.has(slug));
  const set = (issue: string, next: ProposedValue | null) => {
    const others = values.filter((one) => one.issue !== issue);
    onChange(issues.flatMap(({ slug }) => (slug === issue ? (next ?? []) : others.filter((one) => one.issue === slug))));
  };
  return (
    <>
      <div className={styles.fields}>
        {issues.map((issue) => (
          <ValueField key={issue.slug} issue={issue} chosen={values.find((one) => one.issue === issue.slug)} onChoose={(next) => set(issue.slug, next)} />
        ))}
      </div>
      <Button size="xs" variant="default" mt="sm" disabled={values.length === 0} onClick={() => onChange([])}>
        {t('bargaining.clear')}
      </Button>
    </>
  );
}

interface ValueFieldProps {
  readonly issue: Issue;
  readonly chosen: ProposedValue | undefined;
  readonly onChoose: (next: ProposedValue | null) => void;
}

function ValueField({ issue: { slug: issue, title, scale }, chosen, onChoose }: ValueFieldProps) {
  const { t } = useTranslation();
  const named = { label: title, 'aria-label': t('bargaining.valueOf', { issue: title }) };
  const none = { value: '', label: t('bargaining.noValue') };
  const value = chosen && 'value' in chosen ? chosen.value : null;
  switch (scale?.kind) {
    case 'nominal':
      return (
        <NativeSelect
          {...named}
          value={chosen && 'option' in chosen ? chosen.option : ''}
          onChange={({ currentTarget: { value: option } }) => onChoose(option === '' ? null : { issue, option })}
          data={[none, ...scale.options.map(({ key, label }) => ({ value: key, label }))]}
        />
      );
    case 'ordinal':
      return (
        <NativeSelect
          {...named}
          value={value === null ? '' : String(value)}
          onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : { issue, value: Number(currentTarget.value) })}
          data={[none, ...scale.levels.map((level) => ({ value: String(level.value), label: level.label }))]}
        />
      );
    case 'numeric':
      return (
        <NumberField named={named} scale={scale} value={value} onValue={(next) => onChoose(next === null ? null : { issue, value: next })} />
      );
    default:
      return null;
  }
}

interface NumberFieldProps {
  readonly named: { readonly label: string; readonly 'aria-label': string };
  readonly scale: NumericScale;
  readonly value: number | null;
  readonly onValue: (next: number | null) => void;
}

/** A number beyond the scale stays as it was typed, and is in no proposal. */
function NumberField({ named, scale: { min, max, step, unit }, value, onValue }: NumberFieldProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<number | null>(null);
  const words = t('bargaining.unit', { min, max, unit: unitNames(unit).other });
  const take = (typed: number | string) => {
    const next = typed === '' ? null : Number(typed);
    const isBeyond = next !== null && !(next >= min && next <= max);
    setRefused(isBeyond ? next : null);
    onValue(isBeyond ? null : next);
  };
  return (
    <NumberInput
      {...named}
      description={words}
      step={step}
      value={refused ?? value ?? ''}
      error={refused !== null && t('bargaining.beyond', { range: words })}
      onChange={take}
    />
  );
}
