import { ActionIcon, Button, Loader, Popover, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { KeyHint } from '../../actions/key-hint';
import { formatDay, shiftDay } from '../../lib/format';
import styles from './reading-bar.module.css';

const DayChoice = lazy(() => import('./day-choice').then((module) => ({ default: module.DayChoice })));

interface AsOfControlProps {
  readonly asOf: string;
  readonly today: string;
  readonly onChange: (asOf: string) => void;
}

export function AsOfControl({ asOf, today, onChange }: AsOfControlProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [earlier, later] = [() => onChange(shiftDay(asOf, -1)), () => onChange(shiftDay(asOf, 1))];
  useActions({ 'day.previous': earlier, 'day.next': later, 'day.today': () => onChange(today) });

  const choose = (day: string) => {
    setOpen(false);
    onChange(day);
  };

  return (
    <div className={styles.joined} role="group" aria-label={t('negotiations.reading.asOf')}>
      <Tooltip label={<>{t('negotiations.reading.earlier')} <KeyHint action="day.previous" /></>}>
        <ActionIcon variant="default" size={32} aria-label={t('negotiations.reading.earlier')} onClick={earlier}>
          <IconChevronLeft size={16} className={styles.chevron} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="default"
            h={32}
            px="sm"
            className={styles.day}
            aria-label={t('negotiations.reading.pickDay', { day: formatDay(asOf) })}
            onClick={() => setOpen((now) => !now)}
          >
            <span className={styles.quiet}>{t('negotiations.reading.asOf')}</span>&nbsp;{formatDay(asOf)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('negotiations.reading.asOf')}>
          <Suspense fallback={<Loader size="sm" />}>
            <DayChoice day={asOf} today={today} onChoose={choose} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      <Tooltip label={<>{t('negotiations.reading.later')} <KeyHint action="day.next" /></>}>
        <ActionIcon variant="default" size={32} aria-label={t('negotiations.reading.later')} onClick={later}>
          <IconChevronRight size={16} className={styles.chevron} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('negotiations.reading.todayHint', { day: formatDay(today) })}>
        <Button variant="default" h={32} px="sm" className={styles.last} onClick={() => onChange(today)} disabled={asOf === today}>
          {t('negotiations.reading.today')}
        </Button>
      </Tooltip>
    </div>
  );
}
