import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangedField } from '../lib/changed-fields';
import { ChangedFields } from './changed-fields';
import styles from './revision-list.module.css';

export interface RevisionEntry {
  readonly key: string | number;
  /** What was done, by whom and when: a sentence. */
  readonly words: string;
  readonly reason: string | null;
  readonly fields: readonly ChangedField[];
}

/** Every revision, newest first: who, when, why, and word by word what became otherwise. */
export function RevisionList({ entries }: { entries: readonly RevisionEntry[] }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.list}>
      {entries.map(({ key, words, reason, fields }) => (
        <li key={key} className={styles.revision}>
          <Text size="sm">
            <strong>{words}</strong> {reason && t('common.reasonGiven', { reason })}
          </Text>
          <ChangedFields fields={fields} />
        </li>
      ))}
    </ol>
  );
}
