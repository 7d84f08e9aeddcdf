import '../../../i18n/en/cells';
import { Group, Skeleton, Text } from '@mantine/core';
import type { CellHistoryEntry } from '@standpoint/contracts/cells';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format';
import { whyNotEdit } from '../../../lib/may-act';
import { quoted } from '../../../lib/quoted';
import { changedLines } from '../../../lib/statement-lines';
import { useStatementActs } from '../../../lib/use-statement-acts';
import { ChangedFields } from '../../../ui/changed-fields';
import { Failure } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { useOpenCell } from '../cell-context';
import { cellHistoryQuery } from '../cells.query';
import { StatementLink } from '../statement-link';
import styles from './entries.module.css';

/** What we wrote down and when: append-only, each correction word by word with its reason. */
export function RevisionsTab() {
  const { t } = useTranslation();
  const { params, search } = useOpenCell();
  const { data, error, refetch } = useQuery(cellHistoryQuery(params, search));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton h={120} />;
  if (data.entries.length === 0) return <Text size="sm">{t('cells.noRevisions')}</Text>;
  return (
    <ol className={styles.entries}>
      {data.entries.map((entry) => (
        <li key={`${entry.statement.id} ${entry.act} ${entry.at}`} className={styles.entry}>
          <Act entry={entry} isRetracted={isStillRetracted(entry, data.entries)} />
        </li>
      ))}
    </ol>
  );
}

/** Entries come newest first. */
function isStillRetracted(entry: CellHistoryEntry, entries: readonly CellHistoryEntry[]): boolean {
  return entry.act === 'retracted' && entries.find(({ statement }) => statement.id === entry.statement.id) === entry;
}

function Act({ entry: { act, at, by, reason, statement, before }, isRetracted }: { entry: CellHistoryEntry; isRetracted: boolean }) {
  const { t } = useTranslation();
  const { settings, role, userId } = useOpenCell();
  const acts = useStatementActs();
  return (
    <>
      <Text size="sm" fw={600}>
        {t(`cells.act.${act}`, { by: by.name, at: formatInstant(at, settings.timeZone) })}
      </Text>
      {reason && <Text size="sm">{t('common.reasonGiven', { reason })}</Text>}
      {before ? (
        <Changes before={before} after={statement} />
      ) : (
        <Text size="sm" lang={statement.quoteLanguage} dir="auto" c="dimmed">
          {quoted(statement)}
        </Text>
      )}
      <Group gap={6}>
        {isRetracted && (
          <GuardedButton
            size="compact-xs"
            label={t('cells.reinstate')}
            whyNot={whyNotEdit(t, { role, userId }, statement, 'retract')}
            onClick={() => acts.reinstate(statement.id)}
          />
        )}
        <StatementLink statement={statement.id} size="xs">
          {t('cells.openStatement')}
        </StatementLink>
      </Group>
    </>
  );
}

function Changes({ before, after }: { before: CellHistoryEntry['statement']; after: CellHistoryEntry['statement'] }) {
  const { t } = useTranslation();
  const lines = changedLines(t, before, after);
  if (lines.length === 0) return <Text size="sm">{t('cells.unchanged')}</Text>;
  return <ChangedFields fields={lines} />;
}
