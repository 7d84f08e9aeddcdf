import { Button, Tooltip } from '@mantine/core';
import { lowestRoleFor } from '@standpoint/contracts/permissions';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../actions/key-hint';
import styles from './record-button.module.css';

/** Opens the statement form. Who may not log sees why, and whom to ask. */
export function RecordButton({ mayRecord, onRecord }: { mayRecord: boolean; onRecord: () => void }) {
  const { t } = useTranslation();
  const why = t('negotiations.mayNotLog', { role: t(`words.role.${lowestRoleFor('statement:record')}`) });
  return (
    <Tooltip label={why} disabled={mayRecord} multiline maw={280}>
      <Button
        size="compact-sm"
        h={32}
        px="sm"
        aria-disabled={!mayRecord}
        data-disabled={!mayRecord || undefined}
        aria-label={mayRecord ? t('negotiations.log') : `${t('negotiations.log')}. ${why}`}
        leftSection={<IconPlus size={16} aria-hidden />}
        classNames={{ section: styles.section ?? '' }}
        rightSection={
          <span className={styles.key}>
            <KeyHint action="statement.record" />
          </span>
        }
        onClick={mayRecord ? onRecord : undefined}
      >
        <span className={styles.word}>{t('negotiations.log')}</span>
      </Button>
    </Tooltip>
  );
}
