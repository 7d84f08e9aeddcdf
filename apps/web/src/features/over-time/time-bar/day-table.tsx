import { ActionIcon, Loader, Popover, Tooltip } from '@mantine/core';
import { IconTableOptions } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayRowsProps } from './day-rows';

const DayRows = lazy(() => import('./day-rows').then((module) => ({ default: module.DayRows })));

/** What the bar draws, as rows; each leads to its day. They come with the first click. */
export function DayTable(props: DayRowsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width="min(520px, calc(100vw - 24px))" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t('timeBar.table')} disabled={isOpen}>
          <ActionIcon variant="default" size={32} aria-label={t('timeBar.table')} onClick={() => setOpen((now) => !now)}>
            <IconTableOptions size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('timeBar.table')} p="sm">
        <Suspense fallback={<Loader size="sm" />}>
          <DayRows {...props} onDay={(day) => (setOpen(false), props.onDay(day))} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
