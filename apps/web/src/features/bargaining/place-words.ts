import type { Issue } from '@standpoint/contracts/issues';
import { describeValue } from '@standpoint/domain/describe-value';
import type { TFunction } from 'i18next';
import { formatNumber } from '../../lib/format';

/** A worked-out value, which may lie between levels: the number, and what it is nearest to. */
export function placeWords(t: TFunction, issue: Issue | undefined, value: number): string {
  const scale = issue?.scale;
  if (!scale) return formatNumber(value);
  const label = describeValue(scale, { kind: 'point', value: Number(value.toFixed(2)) });
  const isNamed = scale.kind === 'ordinal' || (scale.kind === 'numeric' && scale.anchors.length > 0);
  return isNamed ? t('outcomes.near', { value: formatNumber(value), label }) : label;
}
