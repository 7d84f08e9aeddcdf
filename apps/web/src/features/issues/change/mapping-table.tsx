import { NativeSelect, Table, TextInput } from '@mantine/core';
import type { MappedValue } from '@standpoint/contracts/change-scale';
import type { OnScale } from '@standpoint/domain/is-on-scale';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/format';
import { type Scale, valueWords } from '../scale-words';
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
  const next = change.scaleDraft.scale;
  if (!next) return null;
  return (
    <Table verticalSpacing={6} horizontalSpacing="xs" aria-label={t('issues.change.mapping')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('issues.change.from')}</Table.Th>
          <Table.Th scope="col">{t('issues.change.to')}</Table.Th>
          <Table.Th scope="col">{t('issues.change.uses')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => {
          const use = values.find(({ from }) => from === row.from);
          const words = valueWords(change.base.scale, row.from);
          return (
            <Table.Tr key={`${typeof row.from} ${row.from}`}>
              <Table.Th scope="row" fw={500}>
                <bdi>{words}</bdi>
              </Table.Th>
              <Table.Td>
                <Target
                  row={row}
                  next={next}
                  label={t('issues.change.toOf', { from: words })}
                  error={use && faultOf(t, row, next)}
                  onChoose={(to) => change.choose({ chosen: new Map(change.chosen).set(row.from, to) })}
                />
              </Table.Td>
              <Table.Td>{usesInWords(t, use)}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
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
  ].join(', ');
}
