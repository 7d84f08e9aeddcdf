import { Button, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../../lib/faults';
import { RowField } from './row-field';
import styles from './row-fields.module.css';
import { newRow, numberOf, type RowDraft, type RowsName } from './scale-draft';

interface RowFieldsProps {
  readonly name: RowsName;
  readonly rows: readonly RowDraft[];
  readonly faults: Faults;
  readonly onRows: (rows: readonly RowDraft[]) => void;
}

const ADD = { levels: 'issues.editor.addLevel', anchors: 'issues.editor.addAnchor', options: 'issues.editor.addOption' } as const;

/** Levels, described points or options, one a row. Moving a row moves its words: values stay in order. */
export function RowFields({ name, rows, faults, onRows }: RowFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState('');
  const focusOn = (at: number) => requestAnimationFrame(() => list.current?.children[at]?.querySelector<HTMLInputElement>('input')?.focus());
  const onMove = (from: number, to: number) => {
    onRows(name === 'options' ? swapped(rows, from, to) : withWordsSwapped(rows, from, to));
    setTold(t('issues.editor.moved', { from: from + 1, to: to + 1 }));
    focusOn(to);
  };
  const onAdd = () => {
    onRows([...rows, newRow({ value: name === 'levels' ? nextValue(rows) : '' })]);
    focusOn(rows.length);
  };
  return (
    <div role="group" aria-labelledby={id}>
      <Text size="sm" fw={500} id={id}>
        {t(`issues.editor.${name}`)}
      </Text>
      {name === 'anchors' && (
        <Text size="xs" c="dimmed">
          {t('issues.editor.anchorsHint')}
        </Text>
      )}
      <ol ref={list} className={styles.rows}>
        {rows.map((row, at) => (
          <RowField
            key={row.id}
            row={row}
            at={at}
            last={rows.length - 1}
            hasValue={name !== 'options'}
            faultOf={(field) => faults[`${name}.${at}.${field}`]}
            onRow={(change) => onRows(rows.with(at, { ...row, ...change }))}
            onMove={onMove}
            onRemove={() => {
              onRows(rows.toSpliced(at, 1));
              focusOn(Math.max(0, at - 1));
            }}
          />
        ))}
      </ol>
      {faults[name] && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mb={6}>
          {faults[name]}
        </Text>
      )}
      <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
        {t(ADD[name])}
      </Button>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </div>
  );
}

function swapped(rows: readonly RowDraft[], from: number, to: number): RowDraft[] {
  return rows.map((row, at) => (at === from ? (rows[to] ?? row) : at === to ? (rows[from] ?? row) : row));
}

function withWordsSwapped(rows: readonly RowDraft[], from: number, to: number): RowDraft[] {
  return swapped(rows, from, to).map((row, at) => ({ ...row, value: rows[at]?.value ?? '' }));
}

function nextValue(rows: readonly RowDraft[]): string {
  const [last, before] = [numberOf(rows.at(-1)?.value ?? ''), numberOf(rows.at(-2)?.value ?? '')];
  const next = last + (Number.isNaN(before) ? 1 : last - before);
  return Number.isNaN(next) ? '' : String(next);
}
