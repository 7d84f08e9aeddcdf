import { Table } from '@mantine/core';
import type { IssueStep } from '@standpoint/contracts/over-time';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { formatDay, formatNumber, shiftDay } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import { acceptsWords, type Scale } from '../../cells/over-time/plot-model';
import type { PlotLine } from './plot-lines';
import styles from './issue-over-time.module.css';

const COLUMNS = ['party', 'from', 'until', 'position', 'accepts', 'redLines', 'salience', 'evidence', 'remarks', 'words'] as const;
const REMARKS = ['contested', 'stale', 'conditional', 'inherited', 'expiring', 'crossed'] as const;

/** Where it stands, in a few words. */
export function stepWords(t: TFunction, { state, label }: IssueStep): string {
  return state === 'held' && label ? isolated(label) : [t(`words.cellState.${state}`), label].filter(Boolean).join(': ');
}

/** The plot as a table, party by party, the latest step first. */
export function SeriesTable({ params, lines, scale }: { params: NegotiationRef; lines: readonly PlotLine[]; scale: Scale }) {
  const { t } = useTranslation();
  const label = t('overTime.chart');
  const count = lines.reduce((sum, { stretches }) => sum + stretches.length, 0);
  return (
    <details className={styles.details}>
      <summary>{t('overTime.table', { count })}</summary>
      <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}>
        <Table fz="xs" aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`overTime.column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.flatMap((line) =>
              line.stretches.toReversed().map(({ from, to, step }, at) => (
                <Table.Tr key={`${line.party.id} ${from}`}>
                  <Table.Th scope="row">
                    <bdi>{line.party.shortName}</bdi>
                  </Table.Th>
                  <Table.Td>{formatDay(from)}</Table.Td>
                  <Table.Td>{at === 0 ? t('overTime.today') : formatDay(shiftDay(to, -1))}</Table.Td>
                  <Table.Td>{stepWords(t, step)}</Table.Td>
                  <Table.Td>{acceptsWords(step, scale)}</Table.Td>
                  <Table.Td>{step.redLines.map(({ kind, label: drawn }) => `${t(`words.redLineKind.${kind}`)} ${isolated(drawn)}`).map(isolated).join('; ')}</Table.Td>
                  <Table.Td>{salienceWords(t, step)}</Table.Td>
                  <Table.Td>{step.evidence && t(`words.evidence.${step.evidence}`)}</Table.Td>
                  <Table.Td>{remarksOf(t, step)}</Table.Td>
                  <Table.Td>
                    {step.statementId && (
                      <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: step.statementId }} size="xs">
                        {t('overTime.quote')}
                      </AppLink>
                    )}
                  </Table.Td>
                </Table.Tr>
              )),
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}

/** Empty where nobody knows how important it is to the party. */
function salienceWords(t: TFunction, { salience, salienceIsDefault }: IssueStep): string {
  if (salience === null) return '';
  return salienceIsDefault ? t('overTime.importanceByDefault', { value: formatNumber(salience) }) : formatNumber(salience);
}

/** What of the flags is drawn, in words. */
export function remarksOf(t: TFunction, { flags }: Pick<IssueStep, 'flags'>): string {
  return REMARKS.filter((flag) => flags.includes(flag))
    .map((flag) => t(`words.flag.${flag}`))
    .map(isolated).join('; ');
}
