import { Anchor, ScrollArea, Table, Text, UnstyledButton } from '@mantine/core';
import type { Timeline } from '@standpoint/contracts/timeline';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { formatDay } from '../../../lib/format';
import { eventsOn } from './day-words';
import styles from './time-bar.module.css';

export interface DayRowsProps {
  readonly timeline: Timeline;
  readonly asOf: string;
  readonly csvHref: string;
  readonly onDay: (day: string) => void;
}

/** A row a day on which something was said, changes or begins. */
export function DayRows({ timeline, asOf, csvHref, onDay }: DayRowsProps) {
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
                    .map(isolated).join('; ')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </>
  );
}
