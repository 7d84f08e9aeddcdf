import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../../lib/format';
import { readDay } from '../../../../lib/read-day';
import { DayInput } from '../../../../ui/day-input';
import type { Filter } from '../table-search';

interface DayEditorProps {
  readonly search: Filter;
  readonly today: string;
  readonly onSearch: (change: Filter) => void;
}

/** Said between two days; either may be left open. */
export function DayEditor({ search, today, onSearch }: DayEditorProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Day label={t('table.since')} day={search.saidFrom} today={today} onDay={(saidFrom) => onSearch({ saidFrom })} />
      <Day label={t('table.until')} day={search.saidUntil} today={today} onDay={(saidUntil) => onSearch({ saidUntil })} />
    </Stack>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly today: string;
  readonly onDay: (day: string | undefined) => void;
}

/** Takes effect as soon as what is typed is one day. */
function Day({ label, day, today, onDay }: DayProps) {
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
