import { NativeSelect, TextInput } from '@mantine/core';
import type { MappedValue } from '@standpoint/contracts/change-scale';
import type { OnScale } from '@standpoint/domain/is-on-scale';
import type { TFunction } from 'i18next';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { formatNumber } from '../../../lib/format';
import { type Column, ListTable } from '../../../ui/list-table';
import { type Scale, valueWords } from '../scale/scale-words';
import type { MappingRow } from './mapping-draft';
import type { ScaleChange } from './use-scale-change';

interface MappingTableProps {
  readonly change: ScaleChange;
  readonly rows: readonly MappingRow[];
  readonly values: readonly MappedValue[];
}

/** Every old value, what it becomes, and how many codings that moves. */
export function MappingTable({ change, rows, values }: MappingTableProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLDivElement>(null);
  const next = change.scaleDraft.scale;
  if (!next) return null;
  const wordsOf = ({ from }: MappingRow) => valueWords(change.base.scale, from);
  const usedBy = ({ from }: MappingRow) => values.find((value) => value.from === from);
  const columns: readonly Column<MappingRow>[] = [
    { key: 'from', label: t('issues.change.from'), width: 'minmax(0, 1fr)', isHead: true, cell: (row) => <bdi>{wordsOf(row)}</bdi> },
    {
      key: 'to',
      label: t('issues.change.to'),
      width: 'minmax(0, 1.4fr)',
      isPlain: true,
      cell: (row) => (
        <Target
          row={row}
          next={next}
          label={t('issues.change.toOf', { from: wordsOf(row) })}
          error={usedBy(row) && faultOf(t, row, next)}
          onChoose={(to) => change.choose({ chosen: new Map(change.chosen).set(row.from, to) })}
        />
      ),
    },
    { key: 'uses', label: t('issues.change.uses'), width: 'minmax(0, 0.7fr)', cell: (row) => usesInWords(t, usedBy(row)) },
  ];
  return <ListTable ref={table} label={t('issues.change.mapping')} columns={columns} rows={rows} keyOf={({ from }) => `${typeof from} ${from}`} />;
}

interface TargetProps {
  readonly row: MappingRow;
  readonly next: Scale;
  readonly label: string;
  readonly error: string | null | undefined;
  readonly onChoose: (to: string) => void;
}

function Target({ row, next, label, error, onChoose }: TargetProps) {
  const { t } = useTranslation();
  const input = { 'aria-label': label, value: row.typed, error, onChange: (event: { currentTarget: { value: string } }) => onChoose(event.currentTarget.value) };
  if (next.kind === 'numeric') return <TextInput {...input} inputMode="decimal" placeholder={row.to === null ? '' : valueWords(next, row.to)} autoComplete="off" />;
  const targets: readonly OnScale[] = next.kind === 'ordinal' ? next.levels.map(({ value }) => value) : next.options.map(({ key }) => key);
  const choices = targets.map((value) => ({ value: String(value), label: valueWords(next, value) }));
  return <NativeSelect {...input} data={[{ value: '', label: t('issues.change.choose') }, ...choices]} />;
}

function faultOf(t: TFunction, { to, isPlaced }: MappingRow, next: Scale): string | null {
  if (isPlaced) return null;
  if (to === null) return t('issues.change.missing');
  return t('issues.change.offScale', { to: typeof to === 'number' ? formatNumber(to, 6) : valueWords(next, to) });
}

function usesInWords(t: TFunction, use: MappedValue | undefined): string {
  if (!use) return t('issues.change.unused');
  return [
    ...(use.codings > 0 ? [t('issues.change.usesOf', { count: use.codings })] : []),
    ...(use.retracted > 0 ? [t('issues.change.retracted', { count: use.retracted })] : []),
  ].map(isolated).join(', ');
}
