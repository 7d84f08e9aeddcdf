import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { useFormCatalogue } from '../draft/catalogue-context';
import { type TextPath, useDraftField } from '../draft/fault-context';
import { type DayContext, readDay } from '../typed/read-day';
import styles from './day-field.module.css';

interface DayFieldProps {
  readonly path: TextPath;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly lies: DayContext['lies'];
  /** The day from which a date without a year is near; otherwise today. */
  readonly from?: string | undefined;
}

/** A day, typed as people write days. What was understood stands below it; two readings are offered, never guessed. */
export function DayField({ path, lies, from, ...input }: DayFieldProps) {
  const { t, i18n } = useTranslation();
  const { settings } = useFormCatalogue();
  const { onText, error, ...field } = useDraftField(path);
  const reading = readDay(field.value, { today: from ?? settings.today, lies, locale: i18n.language });
  const isAmbiguous = reading.kind === 'ambiguous';
  return (
    <div>
      <TextInput
        {...field}
        {...input}
        error={isAmbiguous ? t('statements.twoReadings', { typed: field.value.trim() }) : error}
        autoComplete="off"
        onChange={(event) => onText(event.currentTarget.value)}
        rightSection={<CalendarButton day={reading.kind === 'day' ? reading.day : ''} onDay={onText} />}
      />
      <Understood>
        {reading.kind === 'day' && reading.day !== field.value && t('statements.isDay', { day: formatDay(reading.day) })}
        {reading.kind === 'unreadable' && !error && t('statements.unreadableDay')}
      </Understood>
      {isAmbiguous && (
        <Group gap="xs" mt={4}>
          {reading.readings.map((day) => (
            <Button key={day} size="compact-sm" variant="default" onClick={() => onText(day)}>
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
        onChange={(event) => event.currentTarget.value && onDay(event.currentTarget.value)}
      />
      <ActionIcon variant="subtle" tabIndex={-1} aria-label={t('statements.pickDay')} onClick={() => calendar.current?.showPicker()}>
        <IconCalendar size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}
