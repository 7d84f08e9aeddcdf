import { Button, Loader, Popover } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format';
import styles from './reading-bar.module.css';

const KnownAtForm = lazy(() => import('./known-at-form').then((module) => ({ default: module.KnownAtForm })));

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
        <Suspense fallback={<Loader size="sm" />}>
          <KnownAtForm knownAt={knownAt} timeZone={timeZone} onChoose={choose} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
