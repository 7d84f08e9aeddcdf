import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RevisionEntry } from '../lib/revision-entries';
import { ChangedFields } from './changed-fields';
import styles from './revision-list.module.css';

/** Every revision, newest first: who, when, why, and word by word what became otherwise. */
export function RevisionList({ entries }: { entries: readonly RevisionEntry[] }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.list}>
      {entries.map(({ key, words, reason, fields, beneath }) => (
        <li key={key} className={styles.revision}>
          <Text size="sm">
            <strong>{words}</strong> {reason && t('common.reasonGiven', { reason })}
          </Text>
          <ChangedFields fields={fields} />
          {beneath}
        </li>
      ))}
    </ol>
  );
}
