import '../../i18n/en/cells';
import { Stack, Text } from '@mantine/core';
import type { CellDetail } from '@standpoint/contracts/cells';
import type { Statement } from '@standpoint/contracts/statements';
import { describeValue } from '@standpoint/domain/describe-value';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../lib/bidi';
import { redLineWords } from '../../lib/coding-words';
import { Citation } from '../../ui/citation';
import { scaleWords, useCitation, useOpenCell } from './cell-context';
import styles from './cell-facets.module.css';
import { ConditionNote } from './condition-note';

type Origin = CellDetail['facets']['value'];

/** Each facet with the words it rests on. */
export function CellFacets() {
  const { t } = useTranslation();
  const { detail } = useOpenCell();
  const { facets, cell } = detail;
  const hasNone = !facets.value && !facets.range && facets.redLines.length === 0 && cell.salience === null;
  if (hasNone) return null;
  return (
    <section aria-label={t('cells.facets')}>
      <Stack gap="sm">
        <ValueFacet />
        <RangeFacet />
        <RedLineFacets />
        <SalienceFacet />
      </Stack>
    </section>
  );
}

function ValueFacet() {
  const { t } = useTranslation();
  const { detail } = useOpenCell();
  const { cell, facets } = detail;
  if (!facets.value) return null;
  return (
    <Facet name={t('cells.facet.value')} words={cell.label || t(`words.cellState.${cell.state}`)} origin={facets.value}>
      <ConditionNote position={facets.value.positionId} />
    </Facet>
  );
}

function RangeFacet() {
  const { t } = useTranslation();
  const { detail, scale } = useOpenCell();
  const { low, high } = detail.cell;
  if (!detail.facets.range || low === null || high === null) return null;
  const end = (value: number) => describeValue(scale, { kind: 'point', value });
  const words = low === high ? t('cells.only', { value: end(low) }) : t('cells.between', { low: end(low), high: end(high) });
  return <Facet name={t('cells.facet.range')} words={words} origin={detail.facets.range} />;
}

function RedLineFacets() {
  const { t } = useTranslation();
  const { detail, scale } = useOpenCell();
  return detail.cell.redLines.map((line, at) => {
    const origin = detail.facets.redLines[at] ?? null;
    const position = positionOf(detail, origin);
    const quote = position?.redLines.find(({ kind, option }) => kind === line.kind && option === line.option)?.quote;
    return (
      <Facet key={`${line.kind} ${line.option}`} name={t('cells.facet.redLine')} words={redLineWords(t, line, scaleWords(scale))} origin={origin}>
        {line.crossed && <Text size="sm">{t('cells.crossed')}</Text>}
        {quote && <Text size="sm">{t('cells.redLineWords', { quote })}</Text>}
      </Facet>
    );
  });
}

function SalienceFacet() {
  const { t } = useTranslation();
  const { detail } = useOpenCell();
  const { salience: value, salienceIsDefault } = detail.cell;
  if (value === null) return null;
  const words = t(salienceIsDefault ? 'cells.salienceDefault' : 'cells.salienceOf', { value });
  return <Facet name={t('cells.facet.salience')} words={words} origin={detail.facets.salience} />;
}

interface FacetProps {
  readonly name: string;
  readonly words: string;
  readonly origin: Origin;
  readonly children?: ReactNode;
}

/** Words that are already shown with the position are not printed again. */
function Facet({ name, words, origin, children }: FacetProps) {
  const { t } = useTranslation();
  const { detail } = useOpenCell();
  const citation = useCitation();
  const statement = statementOf(detail, origin);
  const isRepeated = statement !== undefined && origin !== detail.facets.value && origin?.statementId === detail.facets.value?.statementId;
  return (
    <article className={styles.facet} aria-label={`${name}: ${words}`}>
      <Text size="xs" c="dimmed" fw={600} tt="uppercase" lts={0.4}>
        {name}
      </Text>
      <Text fw={600}>
        {isolated(words)}
      </Text>
      {children}
      {isRepeated && (
        <Text size="xs" c="dimmed">
          {t('cells.sameStatement')}
        </Text>
      )}
      {statement && !isRepeated && <Citation citation={citation(statement)} />}
    </article>
  );
}

const statementOf = (detail: CellDetail, origin: Origin): Statement | undefined => detail.statements.find(({ id }) => id === origin?.statementId);

const positionOf = (detail: CellDetail, origin: Origin) => statementOf(detail, origin)?.positions.find(({ id }) => id === origin?.positionId);
