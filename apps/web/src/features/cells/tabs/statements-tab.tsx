import '../../../i18n/en/cells';
import { Group, Stack, Text } from '@mantine/core';
import type { Statement } from '@standpoint/contracts/statements';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { codingWords } from '../../../lib/coding-words';
import { whyNotEdit } from '../../../lib/may-act';
import { useStatementActs } from '../../../lib/use-statement-acts';
import { Citation } from '../../../ui/citation';
import { GuardedButton } from '../../../ui/guarded-button';
import { codingsOn, scaleWords, useCitation, useOpenCell } from '../cell-context';
import { StatementLink } from '../statement-link';
import styles from './entries.module.css';

/** Everything that speaks to the cell, newest first. */
export function StatementsTab() {
  const { t } = useTranslation();
  const { detail } = useOpenCell();
  if (detail.statements.length === 0) return <Text size="sm">{t('cells.noneStands')}</Text>;
  return (
    <ol className={styles.entries}>
      {detail.statements.map((statement) => (
        <li key={statement.id} className={styles.entry}>
          <Entry statement={statement} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  const open = useOpenCell();
  const citation = useCitation();
  const acts = useStatementActs();
  const reader = { role: open.role, userId: open.userId };
  return (
    <Stack gap={6}>
      {codingsOn(open, statement).map((position) => (
        <Text key={position.id} size="sm" fw={600}>
          {codingWords(t, position, scaleWords(open.scale)).map(isolated).join(' · ')}
        </Text>
      ))}
      <Citation citation={citation(statement)} />
      <Group gap={6}>
        <GuardedButton size="compact-xs" label={t('cells.correct')} whyNot={whyNotEdit(t, reader, statement, 'correct')} onClick={() => acts.correct(statement.id)} />
        <GuardedButton size="compact-xs" label={t('cells.retract')} whyNot={whyNotEdit(t, reader, statement, 'retract')} onClick={() => acts.retract(statement.id)} />
        <StatementLink statement={statement.id}>{t('cells.openStatement')}</StatementLink>
      </Group>
    </Stack>
  );
}
