import '../../i18n/en/gaps';
import { Anchor, Table, Text } from '@mantine/core';
import type { GapExplanation, GapTerm } from '@standpoint/contracts/gaps';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../lib/format';
import { Dumbbell, Mark } from './dumbbell';
import styles from './gap-explanation.module.css';

interface GapTermsProps {
  readonly explanation: GapExplanation;
  readonly hrefOf: (cell: MatrixCell) => string;
}

function Side({ cell, of, href }: { cell: MatrixCell; of: string | undefined; href: string }) {
  const { t } = useTranslation();
  return (
    <Table.Td data-label={of}>
      <Anchor href={href} size="sm" underline="always">
        <bdi>{cell.label}</bdi>
      </Anchor>
      {cell.flags.length > 0 && (
        <Text component="span" size="xs" c="dimmed" display="block">
          {cell.flags.map((flag) => t(`matrix.short.flag.${flag}`)).join(', ')}
        </Text>
      )}
    </Table.Td>
  );
}

function Gap({ term }: { term: GapTerm }) {
  const { t } = useTranslation();
  const number = (gap: number) => formatNumber(gap, 1);
  const hasBand = term.bandMin !== term.bandMax;
  // What the bounds of the whole gap are made of: an unknown range enters as the position itself.
  const hasReach = term.settlementMax !== term.gap || term.widest !== term.gap;
  const settlement =
    term.settlementMin === term.settlementMax
      ? t('gaps.settlement', { gap: number(term.settlementMin) })
      : t('gaps.settlementBand', { min: number(term.settlementMin), max: number(term.settlementMax) });
  return (
    <Table.Td className={styles.number} data-label={t('gaps.gap')}>
      <strong>{number(term.gap)}</strong>
      {hasBand && (
        <Text component="span" size="xs" c="dimmed" display="block">
          {t('gaps.band', { min: number(term.bandMin), max: number(term.bandMax) })}
        </Text>
      )}
      {hasReach && (
        <Text component="span" size="xs" c="dimmed" display="block">
          {t('gaps.reach', { min: number(term.settlementMax), max: number(term.widest) })}
        </Text>
      )}
      <Text component="span" size="xs" c="dimmed" display="block">
        {settlement}
      </Text>
    </Table.Td>
  );
}

/** Every issue of the sum: where both stand, how far apart, how heavy. The parts add up to the gap. */
export function GapTerms({ explanation, hrefOf }: GapTermsProps) {
  const { t } = useTranslation();
  const [a, b] = explanation.parties;
  const isEuclid = explanation.measure === 'euclid';
  const total = explanation.terms.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <div className={styles.scroll}>
      <Table className={styles.terms} verticalSpacing="xs" horizontalSpacing={8} aria-label={t('gaps.terms')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('gaps.issue')}</Table.Th>
            <Table.Th>
              <span className={styles.side}>
                <Mark side="a" /> <bdi>{a?.shortName}</bdi>
              </span>
            </Table.Th>
            <Table.Th>
              <span className={styles.side}>
                <Mark side="b" /> <bdi>{b?.shortName}</bdi>
              </span>
            </Table.Th>
            <Table.Th className={styles.number}>{t('gaps.gap')}</Table.Th>
            <Table.Th className={styles.number}>{t('gaps.weight')}</Table.Th>
            <Table.Th className={styles.number} title={t('gaps.shareHint')}>
              {t('gaps.share')}
            </Table.Th>
            <Table.Th className={styles.number} title={t(isEuclid ? 'gaps.partHintEuclid' : 'gaps.partHint')}>
              {t('gaps.part')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {explanation.terms.map((term) => (
            <Table.Tr key={term.issueId}>
              <Table.Th scope="row" fw={600}>
                {term.title}
                <Dumbbell a={term.cellA.share} b={term.cellB.share} />
              </Table.Th>
              <Side cell={term.cellA} of={a?.shortName} href={hrefOf(term.cellA)} />
              <Side cell={term.cellB} of={b?.shortName} href={hrefOf(term.cellB)} />
              <Gap term={term} />
              <Table.Td className={styles.number} data-label={t('gaps.weight')} title={term.weightIsDefault ? t('gaps.weightIsDefault') : undefined}>
                {formatNumber(term.weight, 3)}
                {term.weightIsDefault && '*'}
              </Table.Td>
              <Table.Td className={styles.number} data-label={t('gaps.share')}>{formatPercent(term.share, 1)}</Table.Td>
              <Table.Td className={styles.number} data-label={t('gaps.part')}>{formatNumber(term.part, 1)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={4}>
              {t('gaps.sum')}
            </Table.Th>
            <Table.Td className={styles.number} data-label={t('gaps.weight')}>{formatNumber(total, 3)}</Table.Td>
            <Table.Td className={styles.number} data-label={t('gaps.share')}>{formatPercent(1)}</Table.Td>
            <Table.Td className={styles.number} data-label={t('gaps.part')}>
              <strong>{formatNumber(explanation.terms.reduce((sum, { part }) => sum + part, 0), 1)}</strong>
            </Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      {explanation.terms.some(({ weightIsDefault }) => weightIsDefault) && (
        <Text size="xs" c="dimmed">
          * {t('gaps.weightIsDefault')}
        </Text>
      )}
    </div>
  );
}
