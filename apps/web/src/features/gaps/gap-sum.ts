import type { GapExplanation, GapTerm } from '@standpoint/contracts/gaps';
import { formatNumber } from '../../lib/format';

const gapOf = (term: GapTerm) => formatNumber(term.gap, 1);
const weightOf = (weight: number) => formatNumber(weight, 3);

/**
 * The sum with its numbers put in: `(66.7 + 100 + 66.7) / 3 = 77.8`, with weights `(0.95 × 75 + 0.7 × 50) / 1.65 = …`,
 * and for the Euclidean measure the squares below a root. Empty where there is nothing to add.
 */
export function gapSum({ terms, pair, measure }: Pick<GapExplanation, 'terms' | 'pair' | 'measure'>): string {
  if (pair.gap === null || terms.length === 0) return '';
  const areEqual = terms.every(({ weight }) => weight === terms[0]?.weight);
  const power = measure === 'euclid' ? '²' : '';
  const parts = terms.map((term) => `${areEqual ? '' : `${weightOf(term.weight)} × `}${gapOf(term)}${power}`);
  const divisor = areEqual ? formatNumber(terms.length) : weightOf(terms.reduce((sum, { weight }) => sum + weight, 0));
  const mean = `(${parts.join(' + ')}) / ${divisor}`;
  return `${power ? `√(${mean})` : mean} = ${formatNumber(pair.gap, 1)}`;
}
