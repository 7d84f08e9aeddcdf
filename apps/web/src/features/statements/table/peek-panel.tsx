import { CloseButton, Group, Text } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import type { Speaker } from '@standpoint/contracts/speakers';
import type { ListedStatement } from '@standpoint/contracts/statements';
import { describeValue } from '@standpoint/domain/describe-value';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { citationOf } from '../../../lib/citation-of';
import { codingWords } from '../../../lib/coding-words';
import { Citation } from '../../../ui/citation';
import styles from './peek-panel.module.css';

interface PeekPanelProps {
  readonly statement: ListedStatement;
  readonly speakers: readonly Speaker[];
  readonly issues: ReadonlyMap<string, Issue>;
  readonly timeZone: string;
  readonly onClose: () => void;
}

/** The statement in focus in full, beside the rows; it follows the focus until it is closed. */
export function PeekPanel({ statement, speakers, issues, timeZone, onClose }: PeekPanelProps) {
  const { t } = useTranslation();
  return (
    <aside className={styles.panel} aria-label={t('table.peek.label')} aria-live="polite">
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Text fw={650}>
          <bdi>{statement.party?.name ?? t('table.nobody')}</bdi>
        </Text>
        <CloseButton size={28} aria-label={t('table.peek.close')} onClick={onClose} />
      </Group>
      <Citation citation={citationOf(t, statement, { speakers, timeZone })} />
      <ul className={styles.codings}>
        {statement.positions.map((position) => {
          const scale = issues.get(position.issue.id)?.scale;
          const [head, ...rest] = codingWords(t, position, {
            labelOfValue: (value) => (scale ? describeValue(scale, { kind: 'point', value }) : String(value)),
            labelOfOption: (option) => (scale ? describeValue(scale, { kind: 'option', option }) : option),
          });
          return (
            <li key={position.id}>
              <Text size="xs" c="dimmed">
                <bdi>{position.issue.name}</bdi>
              </Text>
              <Text size="sm" fw={600}>
                <bdi>{head}</bdi>
              </Text>
              {rest.length > 0 && <Text size="xs">{rest.map(isolated).join(' · ')}</Text>}
            </li>
          );
        })}
      </ul>
      <Text size="xs" c="dimmed" mt="sm">
        {t('table.peek.hint')}
      </Text>
    </aside>
  );
}
