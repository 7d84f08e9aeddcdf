import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDay } from '../../lib/read-day';
import { DayCalendar } from '../../ui/day-calendar';
import { DayInput } from '../../ui/day-input';

interface DayChoiceProps {
  readonly day: string;
  readonly today: string;
  readonly onChoose: (day: string) => void;
}

/** A day, typed as people write days, or chosen from a month. */
export function DayChoice({ day, today, onChoose }: DayChoiceProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const reading = readDay(typed, { today, lies: 'near', to: day, locale: i18n.language });
  return (
    <Stack gap="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reading.kind === 'day') onChoose(reading.day);
        }}
      >
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <DayInput
            value={typed}
            onText={setTyped}
            today={today}
            lies="near"
            to={day}
            hasCalendar={false}
            aria-label={t('negotiations.reading.typeDay')}
            placeholder={t('negotiations.reading.typeDayExample')}
            data-autofocus
          />
          <Button type="submit" variant="default" disabled={reading.kind !== 'day'}>
            {t('negotiations.reading.typeDayGo')}
          </Button>
        </Group>
      </form>
      <DayCalendar day={day} onChoose={onChoose} />
    </Stack>
  );
}
