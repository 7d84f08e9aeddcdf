import '../../../i18n/en/cells';
import '../../../i18n/en/statements';
import { Group, Skeleton, Stack, Text } from '@mantine/core';
import type { CellCandidate } from '@standpoint/contracts/cells';
import { LOST_BY, type LostBy } from '@standpoint/domain/cell';
import { EVIDENCE, FACETS, POSITION_KINDS } from '@standpoint/domain/vocabulary';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { formatDay } from '../../../lib/format';
import { quoted } from '../../../lib/quoted';
import { Failure } from '../../../ui/failure';
import { useOpenCell } from '../cell-context';
import { cellWhyQuery } from '../cells.query';
import { StatementLink } from '../statement-link';
import styles from './entries.module.css';

/** Every candidate per facet in the order of the rule, and in plain words why each but one lost. */
export function WhyTab() {
  const { t } = useTranslation();
  const { params, search } = useOpenCell();
  const { data, error, refetch } = useQuery(cellWhyQuery(params, search));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton h={160} />;
  if (data.candidates.length === 0) return <Text size="sm">{t('cells.whyNone')}</Text>;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('cells.whyIntro')}
      </Text>
      {FACETS.map((facet) => {
        const candidates = data.candidates.filter((candidate) => candidate.facet === facet);
        return candidates.length > 0 && <Candidates key={facet} name={t(`words.facet.${facet}`)} candidates={candidates} />;
      })}
    </Stack>
  );
}

function Candidates({ name, candidates }: { name: string; candidates: readonly CellCandidate[] }) {
  return (
    <section aria-label={name}>
      <Text size="xs" c="dimmed" fw={600} tt="uppercase" lts={0.4} mb={6}>
        {name}
      </Text>
      <ol className={styles.entries}>
        {candidates.map((candidate) => (
          <li key={candidate.positionId} className={styles.entry}>
            <Candidate candidate={candidate} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Candidate({ candidate }: { candidate: CellCandidate }) {
  const { t } = useTranslation();
  const { rank, won, label, saidOn, speaker, statementId, lostTo } = candidate;
  const said = t('statements.saidOn', { day: formatDay(saidOn) });
  return (
    <Group wrap="nowrap" align="start" gap="sm">
      <span className={`${styles.rank} ${won ? styles.stands : ''}`}>{rank}</span>
      <div>
        <Text size="sm">
          <strong>
            <bdi>{labelWords(t, label)}</bdi>
          </strong>{' '}
          · {[speaker?.name, said, evidenceWords(t, candidate)].filter(Boolean).map(isolated).join(' · ')}
        </Text>
        <Text size="sm" fw={won ? 600 : 400}>
          {won ? t('cells.stands') : reasonWords(t, candidate.lostBy)}{' '}
          {!won && lostTo && (
            <StatementLink statement={lostTo}>{t('cells.decidedBy')}</StatementLink>
          )}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={2}>
          <StatementLink statement={statementId} size="xs">
            {quoted(candidate)}
          </StatementLink>
        </Text>
      </div>
    </Group>
  );
}

/** Where there is no value the label is the kind of position, such as `declines`. */
function labelWords(t: TFunction, label: string): string {
  const kind = POSITION_KINDS.find((word) => word === label);
  return kind ? t(`words.positionKind.${kind}`) : label;
}

const isLostBy = (step: string): step is LostBy => (LOST_BY as readonly string[]).includes(step);

function reasonWords(t: TFunction, step: string | null): string {
  if (step === null) return '';
  return isLostBy(step) ? t(`cells.lostBy.${step}`) : t('cells.lostOtherwise', { step });
}

function evidenceWords(t: TFunction, { evidence }: CellCandidate): string {
  const known = EVIDENCE.find((word) => word === evidence);
  return known ? t(`words.evidence.${known}`) : evidence;
}
