import '../../../i18n/en/audit';
import { Button, Text } from '@mantine/core';
import type { AuditEntry } from '@standpoint/contracts/audit';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state';
import { AuditEntryItem } from './audit-entry';
import styles from './audit-entry.module.css';

interface AuditListProps {
  readonly workspace: string;
  readonly entries: readonly AuditEntry[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
}

export function AuditList({ workspace, entries, hasMore, isLoadingMore, onMore }: AuditListProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return <EmptyState title={t('audit.none')} text={t('audit.noneText')} />;
  return (
    <>
      <ol className={styles.list} aria-label={t('audit.entries')}>
        {entries.map((entry) => (
          <AuditEntryItem key={entry.id} entry={entry} workspace={workspace} />
        ))}
      </ol>
      {hasMore ? (
        <Button variant="default" mt="md" loading={isLoadingMore} onClick={onMore}>
          {t('audit.more')}
        </Button>
      ) : (
        <Text size="sm" c="dimmed" mt="md">
          {t('audit.end')}
        </Text>
      )}
    </>
  );
}
