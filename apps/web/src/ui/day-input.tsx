import { ActionIcon, Button, Group, Text, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../lib/format';
import { type DayContext, readDay } from '../lib/read-day';
import styles from './day-input.module.css';

interface DayInputProps extends Pick<TextInputProps, 'id' | 'label' | 'description' | 'error' | 'required' | 'onBlur' | 'placeholder' | 'aria-label'> {
  /** As it was typed. */
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly today: string;
  readonly lies: DayContext['lies'];
  readonly to?: string;
  /** A calendar of its own; not where one stands beside it. */
  readonly hasCalendar?: boolean;
  readonly 'data-autofocus'?: boolean;
}

/** A day, typed as people write days. What was understood stands below it; two readings are offered, never guessed. */
export function DayInput({ value, onText, error, today, lies, to, hasCalendar = true, ...input }: DayInputProps) {
  const { t, i18n } = useTranslation();
  const reading = readDay(value, { today, lies, locale: i18n.language, ...(to && { to }) });
  const isAmbiguous = reading.kind === 'ambiguous';
  return (
    <div>
      <TextInput
        {...input}
        value={value}
        error={isAmbiguous ? t('common.day.twoReadings', { typed: value.trim() }) : error}
        autoComplete="off"
        onChange={(event) => onText(event.currentTarget.value)}
        rightSection={hasCalendar && <CalendarButton day={reading.kind === 'day' ? reading.day : ''} onDay={onText} />}
      />
      <Understood>
        {reading.kind === 'day' && formatDay(reading.day) !== value && t('common.day.is', { day: formatDay(reading.day) })}
        {reading.kind === 'unreadable' && !error && t('common.day.unreadable')}
      </Understood>
      {isAmbiguous && (
        <Group gap="xs" mt={4}>
          {reading.readings.map((day) => (
            <Button key={day} size="compact-sm" variant="default" onClick={() => onText(formatDay(day))}>
              {formatDay(day)}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}

function Understood({ children }: { children: ReactNode }) {
  return (
    <Text size="xs" c="dimmed" role="status" className={styles.understood}>
      {children}
    </Text>
  );
}

/** The browser's own calendar, in the reader's language. Typing does the same, so it takes no stop of the Tab key. */
function CalendarButton({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const { t } = useTranslation();
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={calendar}
        type="date"
        className={styles.calendar}
        tabIndex={-1}
        aria-hidden
        value={day}
        onChange={(event) => event.currentTarget.value && onDay(formatDay(event.currentTarget.value))}
      />
      <ActionIcon variant="subtle" tabIndex={-1} aria-label={t('common.day.pick')} onClick={() => calendar.current?.showPicker()}>
        <IconCalendar size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}
