import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './row-fields.module.css';
import type { RowDraft } from './scale-draft';

type Field = 'value' | 'label' | 'text';

interface RowFieldProps {
  readonly row: RowDraft;
  readonly at: number;
  readonly last: number;
  readonly hasValue: boolean;
  readonly faultOf: (field: Field) => string | undefined;
  readonly onRow: (change: Partial<RowDraft>) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: () => void;
}

/** One level, described point or option. */
export function RowField({ row, at, last, hasValue, faultOf, onRow, onMove, onRemove }: RowFieldProps) {
  const { t } = useTranslation();
  const number = { row: at + 1 };
  const input = (name: Field) => ({
    className: styles[name] ?? '',
    value: row[name],
    error: faultOf(name),
    'aria-label': t(`issues.editor.${name}Of`, number),
    placeholder: t(`issues.editor.${name}`),
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => onRow({ [name]: event.currentTarget.value }),
  });
  return (
    <li className={styles.row}>
      {hasValue && <TextInput {...input('value')} inputMode="decimal" />}
      <TextInput {...input('label')} rightSection={<Counter used={row.label.length} />} rightSectionWidth={52} rightSectionPointerEvents="none" />
      <TextInput {...input('text')} />
      <div className={styles.acts}>
        <ActionIcon variant="subtle" size={32} aria-label={t('issues.editor.up', number)} disabled={at === 0} onClick={() => onMove(at, at - 1)}>
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" size={32} aria-label={t('issues.editor.down', number)} disabled={at === last} onClick={() => onMove(at, at + 1)}>
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" size={32} aria-label={t('issues.editor.removeRow', number)} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}

/** How much of a label is used up: it has to fit into a cell. */
function Counter({ used }: { used: number }) {
  const { t } = useTranslation();
  return (
    <span className={styles.counter} data-over={used > 22 || undefined} role="img" aria-label={t('issues.editor.leftAloud', { used })}>
      {t('issues.editor.left', { used })}
    </span>
  );
}
