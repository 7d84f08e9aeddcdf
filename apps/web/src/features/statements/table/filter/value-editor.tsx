import { Checkbox, Loader, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldName } from '../../../../lib/match-name';
import type { NegotiationRef } from '../../../../lib/negotiation-lists.query';
import { Failure } from '../../../../ui/failure';
import type { Filter } from '../table-search';
import { countsQuery } from '../table.query';
import { toggled, type ValueField, valuesOf } from './fields';
import { type NameOf, wordOf } from './filter-words';
import styles from './filter-bar.module.css';

interface ValueEditorProps {
  readonly params: NegotiationRef;
  readonly field: ValueField;
  readonly search: Filter;
  readonly nameOf: NameOf;
  readonly onSearch: (change: Filter) => void;
}

/** Beyond this many, one finds by typing. */
const FEW = 8;

/** The values that there are, each with how many statements it would let through. */
export function ValueEditor({ params, field, search, nameOf, onSearch }: ValueEditorProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const counts = useQuery(countsQuery(params, search, field));
  if (counts.error) return <Failure error={counts.error} onRetry={() => void counts.refetch()} />;
  if (!counts.data) return <Loader size="sm" aria-label={t('common.loading')} />;
  const chosen = valuesOf(search[field]);
  const counted = counts.data.facets.find(({ by }) => by === field)?.values ?? [];
  const missing = chosen.filter((value) => !counted.some((one) => one.value === value)).map((value) => ({ value, name: '', count: 0 }));
  const choices = [...missing, ...counted].map(({ value, name, count }) => ({ value, count, label: name || wordOf(t, field, value, nameOf) }));
  const wanted = foldName(typed);
  const shown = choices.filter(({ label, value }) => foldName(`${label} ${value}`).includes(wanted));
  return (
    <Stack gap={6}>
      {choices.length > FEW && (
        <TextInput
          size="sm"
          aria-label={t('table.findValue')}
          placeholder={t('table.findValue')}
          value={typed}
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Stack gap={2} role="group" aria-label={t(`table.field.${field}`)} className={styles.values}>
        {shown.map(({ value, label, count }) => (
          <Checkbox
            key={value}
            size="sm"
            checked={chosen.includes(value)}
            onChange={() => onSearch({ [field]: toggled(search[field], value) })}
            label={
              <span className={styles.value}>
                <bdi>{label}</bdi> <span className={styles.count}>{count}</span>
              </span>
            }
          />
        ))}
        {shown.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('common.nothingFound')}
          </Text>
        )}
      </Stack>
    </Stack>
  );
}
