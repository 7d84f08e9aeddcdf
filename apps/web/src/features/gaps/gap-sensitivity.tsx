import '../../i18n/en/gaps';
import { Table, Text } from '@mantine/core';
import type { GapExplanation } from '@standpoint/contracts/gaps';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../lib/format';
import styles from './gap-explanation.module.css';

/** How the number would read under other choices: what would have to be true for it to be otherwise. */
export function GapSensitivity({ explanation }: { explanation: GapExplanation }) {
  const { t } = useTranslation();
  const { sensitivity, spacing, pair } = explanation;
  const signed = (change: number) => `${change > 0 ? '+' : ''}${formatNumber(change, 1)}`;
  return (
    <>
      <Table verticalSpacing={6} aria-label={t('gaps.sensitivity')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('gaps.readAs')}</Table.Th>
            <Table.Th className={styles.number}>{t('gaps.gap')}</Table.Th>
            <Table.Th className={styles.number}>{t('gaps.change')}</Table.Th>
            <Table.Th className={styles.number}>{t('gaps.knownIssues')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sensitivity.map((line) => (
            <Table.Tr key={line.name}>
              <Table.Th scope="row" fw={400}>
                {t(`gaps.sensitivityName.${line.name}`)}
              </Table.Th>
              <Table.Td className={styles.number}>{line.gap === null ? t('gaps.unknownShort') : formatNumber(line.gap, 1)}</Table.Td>
              <Table.Td className={styles.number}>{line.gap !== null && pair.gap !== null ? signed(line.gap - pair.gap) : ''}</Table.Td>
              <Table.Td className={styles.number}>{line.issuesKnown}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {spacing && (
        <Text size="sm" mt="xs">
          {t('gaps.spacing', { draws: formatNumber(spacing.draws), min: formatNumber(spacing.min, 1), max: formatNumber(spacing.max, 1) })}
          {spacing.orderKept !== null && ` ${t('gaps.orderKept', { share: formatPercent(spacing.orderKept) })}`}
        </Text>
      )}
    </>
  );
}
