import '../../i18n/en/gaps';
import { Button, CloseButton, Group, List, Stack, Text, Title } from '@mantine/core';
import type { GapExplanation } from '@standpoint/contracts/gaps';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../lib/format';
import { GapSensitivity } from './gap-sensitivity';
import { gapSum } from './gap-sum';
import { GapTerms } from './gap-terms';
import styles from './gap-explanation.module.css';

interface GapExplanationProps {
  readonly explanation: GapExplanation;
  readonly hrefOf: (cell: MatrixCell) => string;
  readonly csvHref: string;
  readonly onClose: (() => void) | null;
}

function Basis({ explanation: { pair, nominal } }: { explanation: GapExplanation }) {
  const { t } = useTranslation();
  const number = (gap: number) => formatNumber(gap, 1);
  return (
    <Stack gap={2}>
      <Text size="sm">
        {t('gaps.basis', { known: pair.issuesKnown, either: pair.issuesEither, total: pair.issuesTotal })}
        {pair.coverage !== null && ` ${t('gaps.coverageOf', { share: formatPercent(pair.coverage) })}`}
      </Text>
      {pair.gapMin !== null && pair.gapMax !== null && (
        <Text size="sm">{t('gaps.bounds', { min: number(pair.gapMin), max: number(pair.gapMax) })}</Text>
      )}
      {pair.gap !== null && !pair.sufficient && (
        <Text size="sm" fw={600}>
          {t('gaps.insufficientLong')}
        </Text>
      )}
      {!nominal && pair.nominal.of > 0 && <Text size="sm">{t('gaps.sameOnLong', pair.nominal)}</Text>}
    </Stack>
  );
}

function Unknown({ explanation: { missing, neither, parties } }: { explanation: GapExplanation }) {
  const { t } = useTranslation();
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.shortName ?? '';
  if (missing.length === 0 && neither.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h6" mb={4}>
        {t('gaps.unknownIssues')}
      </Title>
      <List size="sm">
        {missing.map((issue) => (
          <List.Item key={issue.issueId}>
            {t('gaps.missing', { issue: issue.title, party: nameOf(issue.knownFor), furthest: formatNumber(issue.furthest, 1) })}
          </List.Item>
        ))}
        {neither.map((issue) => (
          <List.Item key={issue.issueId}>{t('gaps.neither', { issue: issue.title })}</List.Item>
        ))}
      </List>
    </section>
  );
}

/** One gap opened up: its sum with the numbers put in, every term, and what the number hangs on. */
export function GapExplained({ explanation, hrefOf, csvHref, onClose }: GapExplanationProps) {
  const { t } = useTranslation();
  const { pair, parties, directional, terms } = explanation;
  const [a, b] = parties;
  const sum = gapSum(explanation);
  const directionalWords = [
    { party: a, cost: directional.toA, cells: terms.map(({ cellA }) => cellA) },
    { party: b, cost: directional.toB, cells: terms.map(({ cellB }) => cellB) },
  ].filter(({ cost }) => cost !== null);
  const saidNone = (cells: readonly MatrixCell[]) => cells.every(({ salience, salienceIsDefault }) => salience === null || salienceIsDefault);
  return (
    <section className={styles.panel} aria-labelledby="gap-explained">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} size="h4" id="gap-explained">
            <bdi>{a?.shortName}</bdi> – <bdi>{b?.shortName}</bdi>
          </Title>
          <Text fw={700} size="xl" lh={1.3}>
            {pair.gap === null ? t('gaps.unknown') : t('gaps.percentOfScale', { gap: formatNumber(pair.gap, 1) })}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          <Button component="a" href={csvHref} download variant="default" size="xs" leftSection={<IconDownload size={14} aria-hidden />}>
            {t('common.csv.label')}
          </Button>
          {onClose && <CloseButton aria-label={t('gaps.close')} onClick={onClose} />}
        </Group>
      </Group>
      {sum && (
        <p className={styles.sum} data-testid="gap-sum">
          {sum}
        </p>
      )}
      <Basis explanation={explanation} />
      {terms.length > 0 && <GapTerms explanation={explanation} hrefOf={hrefOf} />}
      <Unknown explanation={explanation} />
      <section>
        <Title order={3} size="h6" mb={4}>
          {t('gaps.sensitivity')}
        </Title>
        <GapSensitivity explanation={explanation} />
      </section>
      {directionalWords.length > 0 && (
        <section>
          <Title order={3} size="h6" mb={4}>
            {t('gaps.directional')}
          </Title>
          {directionalWords.map(({ party, cost, cells }) => (
            <Text key={party?.id} size="sm">
              {t('gaps.directionalLine', { party: party?.shortName ?? '', gap: formatNumber(cost ?? 0, 1) })}{' '}
              {saidNone(cells) && t('gaps.saidNone')}
            </Text>
          ))}
        </section>
      )}
    </section>
  );
}
