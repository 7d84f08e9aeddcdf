import type { ExplainedInput, ExplainedNumber } from '@standpoint/contracts/explain';
import type { MatrixCell } from '@standpoint/contracts/matrix';

/** A number with what any measure may lack left empty. */
export function explained(
  given: Pick<ExplainedNumber, 'measure' | 'value' | 'unit' | 'formula' | 'terms' | 'inputs' | 'n' | 'of'> & Partial<ExplainedNumber>,
): ExplainedNumber {
  const { measure, issueSlug = null, parties = [] } = given;
  return {
    missing: [],
    bounds: null,
    sensitivity: [],
    spacing: null,
    ...given,
    key: [measure, ...(issueSlug === null ? [] : [issueSlug]), ...parties].join('.'),
    issueSlug,
    parties,
  };
}

export function inputOf(cell: MatrixCell, moment: ExplainedInput['moment'] = null): ExplainedInput {
  const { issueSlug, partySlug, label, share, saidOn, saidFrom, evidence, statementId } = cell;
  return { issueSlug, partySlug, moment, label, share, saidOn, saidFrom, evidence, statementId };
}

/** As in a formula: four digits are enough to follow it. */
export function digits(number: number): string {
  const short = Number(number.toPrecision(4));
  return short < 0 ? `−${Math.abs(short)}` : String(Math.abs(short));
}

/** What is subtracted, in brackets where it is negative itself. */
export function bracketed(number: number): string {
  return number < 0 ? `(${digits(number)})` : digits(number);
}
