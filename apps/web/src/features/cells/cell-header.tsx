import '../../i18n/en/cells';
import { Alert, Group, List, Text } from '@mantine/core';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../lib/bidi';
import { saidDays } from '../../lib/cell-source';
import { formatDay, formatInstant } from '../../lib/format';
import { FlagIcon, StateIcon } from '../../lib/flag-icon';
import { type OpenCell, partyNamed, useOpenCell } from './cell-context';
import styles from './cell-header.module.css';

/** What stands in the cell, in words: its state, since and until when, and its marks. */
export function CellHeader() {
  const { t } = useTranslation();
  const open = useOpenCell();
  const { detail, settings } = open;
  const { cell } = detail;
  const read = [
    t('cells.asOf', { day: formatDay(detail.asOf) }),
    detail.knownAt && t('cells.knownAt', { at: formatInstant(detail.knownAt, settings.timeZone) }),
  ];
  return (
    <div>
      <Text size="xs" c="dimmed">
        {read.filter(Boolean).map(isolated).join(', ')}
      </Text>
      <Group gap={8} mt={2} align="center">
        <StateIcon state={cell.state} size={18} />
        <Text size="lg" fw={650} lh={1.25}>
          <bdi>{headline(t, cell)}</bdi>
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {circumstances(t, cell).map(isolated).join(' · ')}
      </Text>
      {cell.flags.length > 0 && (
        <ul className={styles.flags} aria-label={t('cells.flags')}>
          {cell.flags.map((flag) => (
            <li key={flag} className={styles.flag}>
              <FlagIcon flag={flag} size={14} /> {t(`words.flag.${flag}`)}
            </li>
          ))}
        </ul>
      )}
      <Notes open={open} />
    </div>
  );
}

function headline(t: TFunction, cell: MatrixCell): string {
  if (cell.state === 'none') return t('cells.noStatement');
  if (cell.state === 'declined' || cell.state === 'undisclosed' || cell.state === 'raised') return t(`words.cellState.${cell.state}`);
  if (cell.kind === null) return t('cells.limitsOnly');
  return cell.label;
}

function circumstances(t: TFunction, cell: MatrixCell): string[] {
  const { state, validFrom, validUntil, statementCount } = cell;
  const ends = state === 'expired' ? 'cells.ended' : 'cells.until';
  return [
    ...(['held', 'expired', 'upcoming'].includes(state) ? [t(`words.cellState.${state}`)] : []),
    ...(state === 'upcoming' && validFrom ? [t('cells.begins', { day: formatDay(validFrom) })] : []),
    ...(state === 'held' && cell.saidOn ? [t('cells.said', { day: saidDays(t, cell) })] : []),
    ...(state === 'held' && validFrom ? [t('cells.from', { day: formatDay(validFrom) })] : []),
    ...(validUntil && state !== 'none' ? [t(ends, { day: formatDay(validUntil) })] : []),
    ...(statementCount > 0 ? [t('cells.statements', { count: statementCount })] : []),
    ...(state === 'held' && !cell.inNumbers ? [t('cells.inNoNumber')] : []),
  ];
}

/** What a reader must know before using the value: whose it is, and who says otherwise. */
function Notes({ open }: { open: OpenCell }) {
  const { t } = useTranslation();
  const { detail } = open;
  const { cell, contest, contradicts, party } = detail;
  return (
    <>
      {cell.state === 'none' && (
        <Text size="sm" mt="xs">
          {t('cells.noStatementText', { party: party.name })}
        </Text>
      )}
      {cell.inheritedFrom && (
        <Text size="sm" mt="xs">
          {t('cells.inherited', { bloc: partyNamed(open, cell.inheritedFrom), party: party.name })}
        </Text>
      )}
      {contradicts.map(({ bloc, label }) => (
        <Text key={bloc.id} size="sm" mt="xs">
          {t('cells.contradicts', { bloc: bloc.name, label })}
        </Text>
      ))}
      {contest.length > 1 && (
        <Alert role="note" color="gray" mt="xs" p="xs" title={t('cells.contested')} icon={<FlagIcon flag="contested" size={18} />}>
          <List size="sm" listStyleType="none">
            {contest.map(({ positionId, speaker, label }, at) => (
              <List.Item key={positionId}>
                <bdi className={styles.voice}>{speaker.name}</bdi>: “{isolated(label)}”{at === 0 && ` (${t('cells.winner')})`}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
}
