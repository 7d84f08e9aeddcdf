import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
import { dayAndTimeAt, instantAt } from '../../lib/zoned-time';
import { DayCalendar } from '../../ui/day-calendar';

interface KnownAtFormProps {
  readonly knownAt: string | undefined;
  readonly timeZone: string;
  readonly onChoose: (knownAt: string | undefined) => void;
}

/** Day and time of the instant up to which the team's knowledge is taken. */
export function KnownAtForm({ knownAt, timeZone, onChoose }: KnownAtFormProps) {
  const { t } = useTranslation();
  const [moment, setMoment] = useState(() => dayAndTimeAt(knownAt ?? new Date().toISOString(), timeZone));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (moment.time) onChoose(instantAt(moment.day, moment.time, timeZone));
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('negotiations.reading.knownText')}</Text>
        <DayCalendar day={moment.day} onChoose={(day) => setMoment({ ...moment, day })} />
        <TextInput
          type="time"
          label={t('negotiations.reading.knownField', { day: formatDay(moment.day), timeZone })}
          value={moment.time}
          onChange={(event) => setMoment({ ...moment, time: event.currentTarget.value })}
          required
        />
        <Group gap="xs">
          <Button type="submit" size="xs">
            {t('negotiations.reading.knownApply')}
          </Button>
          {knownAt && (
            <Button size="xs" variant="default" onClick={() => onChoose(undefined)}>
              {t('negotiations.reading.knownReset')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
