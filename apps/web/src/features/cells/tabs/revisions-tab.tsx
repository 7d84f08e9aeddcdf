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
import { Failure } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { RevisionList } from '../../../ui/revision-list';
import { useOpenCell } from '../cell-context';
import { cellHistoryQuery } from '../cells.query';
import { StatementLink } from '../statement-link';

/** What we wrote down and when: append-only, each correction word by word with its reason. */
export function RevisionsTab() {
  const { t } = useTranslation();
  const { params, search, settings } = useOpenCell();
  const { data, error, refetch } = useQuery(cellHistoryQuery(params, search));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton h={120} />;
  if (data.entries.length === 0) return <Text size="sm">{t('cells.noRevisions')}</Text>;
  const entries = data.entries.map((entry) => {
    const { act, at, by, reason, statement, before } = entry;
    const fields = before ? changedLines(t, before, statement) : [];
    return {
      key: `${statement.id} ${act} ${at}`,
      words: t(`cells.act.${act}`, { by: by.name, at: formatInstant(at, settings.timeZone) }),
      reason,
      fields,
      beneath: <Beneath entry={entry} isUnchanged={fields.length === 0} isRetracted={isStillRetracted(entry, data.entries)} />,
    };
  });
  return <RevisionList entries={entries} />;
}

/** Entries come newest first. */
function isStillRetracted(entry: CellHistoryEntry, entries: readonly CellHistoryEntry[]): boolean {
  return entry.act === 'retracted' && entries.find(({ statement }) => statement.id === entry.statement.id) === entry;
}

interface BeneathProps {
  readonly entry: CellHistoryEntry;
  readonly isUnchanged: boolean;
  readonly isRetracted: boolean;
}

function Beneath({ entry: { statement, before }, isUnchanged, isRetracted }: BeneathProps) {
  const { t } = useTranslation();
  const { role, userId } = useOpenCell();
  const acts = useStatementActs();
  return (
    <>
      {!before && (
        <Text size="sm" lang={statement.quoteLanguage} dir="auto" c="dimmed">
          {quoted(statement)}
        </Text>
      )}
      {before && isUnchanged && <Text size="sm">{t('cells.unchanged')}</Text>}
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
