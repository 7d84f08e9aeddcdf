import '../../i18n/en/bargaining';
import type { IssueOverlap } from '@standpoint/contracts/bargaining';
import type { Issue } from '@standpoint/contracts/issues';
import type { Party } from '@standpoint/contracts/parties';
import { describeValue } from '@standpoint/domain/describe-value';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { NumberLink } from '../explain/number-link';

interface OverlapNumberProps {
  /** A party with only a point accepts that alone, or the whole scale. */
  readonly measure: 'overlap' | 'open-overlap';
  readonly overlap: IssueOverlap;
  readonly issue: Issue | undefined;
  readonly parties: readonly Party[];
}

/** Whether the stated ranges meet, and how far they are apart; pressed, it opens into the ranges. */
export function OverlapNumber({ measure, overlap, issue, parties }: OverlapNumberProps) {
  const { t } = useTranslation();
  const found = measure === 'overlap' ? overlap.pessimistic : overlap.optimistic;
  if (!found || !issue?.scale) return t('bargaining.tooFew');
  const words = overlapWords(t, found, { scale: issue.scale, parties });
  return (
    <NumberLink measure={measure} of={[overlap.issueSlug]} words={`${t(measure === 'overlap' ? 'bargaining.strict' : 'bargaining.open')}: ${words}`}>
      {words}
    </NumberLink>
  );
}

interface Around {
  readonly scale: NonNullable<Issue['scale']>;
  readonly parties: readonly Party[];
}

function overlapWords(t: TFunction, found: NonNullable<IssueOverlap['pessimistic']>, { scale, parties }: Around): string {
  const words = (value: number) => describeValue(scale, { kind: 'point', value });
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.shortName ?? id;
  const [lower, upper] = found.pivotal;
  if (found.width < 0) return t('bargaining.apart', { width: formatNumber(-found.width, 1), lower: nameOf(lower), upper: nameOf(upper) });
  if (found.width === 0) return t('bargaining.at', { value: words(found.low) });
  return t('bargaining.overlap', { low: words(found.low), high: words(found.high), width: formatNumber(found.width, 1) });
}
