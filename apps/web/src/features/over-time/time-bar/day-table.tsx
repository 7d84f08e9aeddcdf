import { ActionIcon, Anchor, Popover, ScrollArea, Table, Text, Tooltip, UnstyledButton } from '@mantine/core';
import type { Timeline } from '@standpoint/contracts/timeline';
import { IconTableOptions } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { eventsOn } from './day-words';
import styles from './time-bar.module.css';

interface DayTableProps {
  readonly timeline: Timeline;
  readonly asOf: string;
  readonly csvHref: string;
  readonly onDay: (day: string) => void;
}

/** What the bar draws, as rows; each leads to its day. */
export function DayTable(props: DayTableProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t('timeBar.table')} disabled={isOpen}>
          <ActionIcon variant="default" size={32} aria-label={t('timeBar.table')} onClick={() => setOpen((now) => !now)}>
            <IconTableOptions size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('timeBar.table')} p="sm">
        <Rows {...props} onDay={(day) => (setOpen(false), props.onDay(day))} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Rows({ timeline, asOf, csvHref, onDay }: DayTableProps) {
  const { t } = useTranslation();
  const counts = new Map(timeline.days.map((each) => [each.day, each]));
  const begins = timeline.events.map(({ starts }) => starts.slice(0, 10));
  const days = [...new Set([...counts.keys(), ...begins])].sort();
  return (
    <>
      <Text size="xs" c="dimmed" mb={6}>
        {t('timeBar.tableOf', { count: days.length })} · <Anchor href={csvHref} size="xs">{t('timeBar.csv')}</Anchor>
      </Text>
      {!timeline.isExact && (
        <Text size="xs" mb={6}>
          {t('timeBar.notExact')}
        </Text>
      )}
      <ScrollArea.Autosize mah="min(320px, 50dvh)" className={styles.rows} viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('timeBar.table') }}>
        <Table fz="xs" stickyHeader aria-label={t('timeBar.table')}>
          <Table.Thead>
            <Table.Tr>
              {(['day', 'statements', 'cells', 'events'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`timeBar.column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map((day) => (
              <Table.Tr key={day} data-shown={day === asOf || undefined}>
                <Table.Th scope="row">
                  <UnstyledButton className={styles.day ?? ''} aria-label={t('timeBar.show', { day: formatDay(day) })} aria-current={day === asOf ? 'date' : undefined} onClick={() => onDay(day)}>
                    {formatDay(day)}
                  </UnstyledButton>
                </Table.Th>
                <Table.Td>{counts.get(day)?.statements ?? 0}</Table.Td>
                <Table.Td>{counts.get(day)?.cells ?? 0}</Table.Td>
                <Table.Td>
                  {eventsOn(timeline, day)
                    .map(({ title }) => title)
                    .join('; ')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </>
  );
}
