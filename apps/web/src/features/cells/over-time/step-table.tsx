import '../../../i18n/en/cells';
import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay, shiftDay } from '../../../lib/format';
import { acceptsWords, type Scale, type Stretch } from './plot-model';

interface StepTableProps {
  readonly stretches: readonly Stretch[];
  readonly scale: Scale;
  readonly label: string;
}

/** The plot as a table, the latest step first. */
export function StepTable({ stretches, scale, label }: StepTableProps) {
  const { t } = useTranslation();
  const last = stretches.at(-1);
  return (
    <Table.ScrollContainer minWidth={420} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}>
      <Table fz="xs" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {(['from', 'until', 'state', 'value', 'accepts'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`cells.step.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stretches.toReversed().map((stretch) => (
            <Table.Tr key={stretch.from}>
              <Table.Th scope="row">{formatDay(stretch.from)}</Table.Th>
              <Table.Td>{stretch === last ? t('cells.today') : formatDay(shiftDay(stretch.to, -1))}</Table.Td>
              <Table.Td>{t(`words.cellState.${stretch.step.state}`)}</Table.Td>
              <Table.Td>{stretch.step.label}</Table.Td>
              <Table.Td>{acceptsWords(stretch.step, scale)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
