import { Button, Group, Text } from '@mantine/core';
import { MAX_AT_ONCE } from '@standpoint/contracts/edit-statements';
import { can, lowestRoleFor, type Role } from '@standpoint/contracts/permissions';
import type { Total } from '@standpoint/contracts/statement-search';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../lib/format';
import { whyNot } from '../../../../lib/may-act';
import { GuardedButton } from '../../../../ui/guarded-button';
import { numberWords } from '../filter/count-words';
import styles from './bulk-bar.module.css';
import type { Act, ChangeField } from './change';
import { countOf, isTooMany, type Selection } from './selection';

interface BulkBarProps {
  readonly selection: Selection;
  /** How many the filters find. */
  readonly matching: Total | undefined;
  readonly role: Role;
  readonly showsRetracted: boolean;
  readonly onAct: (act: Act) => void;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
}

const FIELDS: readonly ChangeField[] = ['status', 'marking', 'credibility', 'evidence', 'source'];
const SMALL = { variant: 'default', size: 'compact-sm' } as const;

/** What can be done to all selected statements in one go. */
export function BulkBar({ selection, matching, role, showsRetracted, onAct, onSelectAll, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const { count, exact } = countOf(selection);
  const tooMany = isTooMany(selection) ? t('table.tooMany', { most: formatNumber(MAX_AT_ONCE) }) : null;
  const number = numberWords(t, { count, exact });
  const correct = tooMany ?? whyNot(t, role, 'statement:correct');
  const retract = tooMany ?? whyNot(t, role, 'statement:retract');
  const isOwnOnly = can(role, 'statement:correct') && !can(role, 'statement:correct-any');
  return (
    <section className={styles.bar} aria-label={t('table.bulk')} data-statements-table>
      <Text size="sm" fw={650} role="status">
        {t(selection.kind === 'all' ? 'table.allMatch' : 'table.selected', { count, number })}
      </Text>
      {selection.kind === 'some' && matching && matching.count > count && (
        <Button variant="subtle" size="compact-sm" onClick={onSelectAll}>
          {t('table.selectAll', { count: matching.count, number: numberWords(t, matching) })}
        </Button>
      )}
      <Group gap={6}>
        {FIELDS.map((field) => (
          <GuardedButton key={field} {...SMALL} label={t(`table.set.${field}`)} whyNot={correct} onClick={() => onAct({ kind: 'edit', field })} />
        ))}
        <GuardedButton {...SMALL} label={t('table.retract')} whyNot={retract} onClick={() => onAct({ kind: 'retract' })} />
        {showsRetracted && <GuardedButton {...SMALL} label={t('table.reinstate')} whyNot={retract} onClick={() => onAct({ kind: 'reinstate' })} />}
      </Group>
      <Text size="xs" c="dimmed" className={styles.note ?? ''}>
        {tooMany ?? (isOwnOnly ? t('table.change.whoMay', { role: t(`words.role.${lowestRoleFor('statement:correct-any')}`) }) : t('table.undoCovers'))}
      </Text>
      <Button {...SMALL} leftSection={<IconX size={14} aria-hidden />} onClick={onClear}>
        {t('table.clear')}
      </Button>
    </section>
  );
}
