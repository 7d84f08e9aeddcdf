import { Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format';
import { typedText } from '../../lib/typed-text';
import styles from './reading-bar.module.css';

interface KnownAtControlProps {
  readonly knownAt: string | undefined;
  readonly timeZone: string;
  readonly onChange: (knownAt: string | undefined) => void;
}

/** `2026-02-02T09:00` as the reader's clock shows this instant. */
function localMinute(instant: Date): string {
  const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The second clock: what the team knew, whatever the day that is looked at. */
export function KnownAtControl({ knownAt, timeZone, onChange }: KnownAtControlProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const choose = (instant: string | undefined) => {
    setOpen(false);
    onChange(instant);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new Date(typedText(event.currentTarget)('instant'));
    if (!Number.isNaN(typed.getTime())) choose(typed.toISOString().replace('.000Z', 'Z'));
  };

  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button variant={knownAt ? 'default' : 'subtle'} h={32} px="sm" className={styles.secondary} onClick={() => setOpen((now) => !now)}>
          {knownAt ? t('negotiations.reading.knownAt', { at: formatInstant(knownAt, timeZone) }) : t('negotiations.reading.knownNow')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('negotiations.reading.knownTitle')}>
        <form onSubmit={onSubmit}>
          <Stack gap="sm">
            <Text size="sm">{t('negotiations.reading.knownText')}</Text>
            <TextInput
              type="datetime-local"
              name="instant"
              label={t('negotiations.reading.knownField')}
              defaultValue={localMinute(knownAt ? new Date(knownAt) : new Date())}
              required
            />
            <Group gap="xs">
              <Button type="submit" size="xs">
                {t('negotiations.reading.knownApply')}
              </Button>
              {knownAt && (
                <Button size="xs" variant="default" onClick={() => choose(undefined)}>
                  {t('negotiations.reading.knownReset')}
                </Button>
              )}
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
