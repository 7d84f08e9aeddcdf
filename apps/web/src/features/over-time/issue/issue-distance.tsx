import '../../../i18n/en/watch';
import { Text, Title } from '@mantine/core';
import type { IssueOverTime } from '@standpoint/contracts/over-time';
import type { IssueSpread } from '@standpoint/contracts/watch';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import { Facts } from '../../../ui/facts';
import { OverlapNumber } from '../../bargaining/overlap-number';
import { NumberLink } from '../../explain/number-link';
import styles from './issue-over-time.module.css';

interface IssueDistanceProps {
  readonly params: NegotiationRef;
  readonly found: IssueOverTime;
}

const MEASURES = ['range', 'polarisation', 'agreement', 'consensus'] as const;

/** How far apart the parties are on the last day, whether what they would accept meets, and where to read on. */
export function IssueDistance({ params, found }: IssueDistanceProps) {
  const { t } = useTranslation();
  const { issue, spread, overlap, asOf, knownAt } = found;
  const known = knownAt && { knownAt };
  return (
    <section aria-labelledby="distance">
      <Title order={3} size="h5" id="distance" mb={6}>
        {t('overTime.distance', { day: formatDay(asOf) })}
      </Title>
      {spread ? <Numbers spread={spread} /> : <Text size="sm">{t(issue.inGap ? 'overTime.distanceUnknown' : 'overTime.distanceTracked')}</Text>}
      {overlap && (
        <>
          <Text size="sm" mt={8}>
            {t('overTime.overlapStrict')} <OverlapNumber measure="overlap" overlap={overlap} issue={issue} parties={found.parties} />
          </Text>
          <Text size="sm">
            {t('overTime.overlapOpen')} <OverlapNumber measure="open-overlap" overlap={overlap} issue={issue} parties={found.parties} />
          </Text>
          <p className={styles.note}>{t('overTime.hypothesis', { ranges: overlap.rangesKnown, parties: overlap.parties })}</p>
        </>
      )}
      <nav aria-label={t('overTime.readOn')} className={styles.readOn}>
        <AppLink to="/w/$workspace/n/$negotiation/compare" params={params} search={{ to: asOf, issues: issue.slug, ...(knownAt && { toKnownAt: knownAt }) }} size="sm">
          {t('overTime.whoMoved')}
        </AppLink>
        <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ issue: issue.slug, kind: 'proposal' }} size="sm">
          {t('overTime.proposals')}
        </AppLink>
        {overlap && (
          <AppLink to="/w/$workspace/n/$negotiation/bargaining" params={params} search={{ asOf, issues: issue.slug, ...known }} size="sm">
            {t('overTime.tryProposal')}
          </AppLink>
        )}
        <AppLink to="/w/$workspace/n/$negotiation/red-lines" params={params} search={{ asOf, issues: issue.slug, ...known }} size="sm">
          {t('overTime.redLines')}
        </AppLink>
      </nav>
    </section>
  );
}

function Numbers({ spread }: { spread: IssueSpread }) {
  const { t } = useTranslation();
  const facts = MEASURES.map((measure) => {
    const value = spread[measure];
    const words = measure === 'range' ? t('watch.rangeValue', { value: formatNumber(spread.range, 1) }) : value !== null && formatNumber(value);
    return {
      label: t(`watch.${measure}`),
      text: words && (
        <NumberLink measure={measure} of={[spread.issueSlug]} words={`${t(`watch.${measure}`)} ${words}`}>
          {words}
        </NumberLink>
      ),
    };
  });
  return <Facts facts={[...facts.map(({ label, text }) => ({ label, text: text || null })), { label: t('watch.n'), text: formatNumber(spread.n) }]} />;
}
