import { Button, Group, Loader, Popover, Stack, Text, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../lib/format';
import { dayAndTimeAt, instantAt } from '../../lib/zoned-time';
import styles from './reading-bar.module.css';

const DayCalendar = lazy(() => import('../../ui/day-calendar').then((module) => ({ default: module.DayCalendar })));

interface KnownAtControlProps {
  readonly knownAt: string | undefined;
  readonly timeZone: string;
  readonly onChange: (knownAt: string | undefined) => void;
}

/** The second clock: what the team knew, whatever the day that is looked at. */
export function KnownAtControl({ knownAt, timeZone, onChange }: KnownAtControlProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const choose = (instant: string | undefined) => {
    setOpen(false);
    onChange(instant);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button variant={knownAt ? 'default' : 'subtle'} h={32} px="sm" className={styles.secondary} onClick={() => setOpen((now) => !now)}>
          {knownAt ? t('negotiations.reading.knownAt', { at: formatInstant(knownAt, timeZone) }) : t('negotiations.reading.knownNow')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('negotiations.reading.knownTitle')}>
        <MomentForm knownAt={knownAt} timeZone={timeZone} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  );
}

type MomentFormProps = Omit<KnownAtControlProps, 'onChange'> & { readonly onChoose: (knownAt: string | undefined) => void };

function MomentForm({ knownAt, timeZone, onChoose }: MomentFormProps) {
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
        <Suspense fallback={<Loader size="sm" />}>
          <DayCalendar day={moment.day} onChoose={(day) => setMoment({ ...moment, day })} />
        </Suspense>
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
