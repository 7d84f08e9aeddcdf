import type { Issue } from '@standpoint/contracts/issues';
import type { Position } from '@standpoint/contracts/positions';
import type {
  Commitment,
  Confidence,
  Evidence,
  PositionKind,
  Rank,
  RedLineKind,
} from '@standpoint/domain/vocabulary';
import { type DayContext, dayOrTyped } from '../../../lib/read-day';

export interface RedLineDraft {
  readonly kind: RedLineKind;
  readonly value: string;
  readonly option: string;
  readonly quote: string;
}

/** A position as it stands in the form: what was typed, not yet what it means. */
export interface PositionDraft {
  /** Set when correcting a position that is there. */
  readonly id: string;
  readonly issue: string;
  /** Empty: it codes only a range, red lines or a salience. */
  readonly kind: PositionKind | '';
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly option: string;
  readonly redLines: readonly RedLineDraft[];
  readonly commitment: Commitment | '';
  readonly condition: { readonly text: string; readonly onParty: string };
  readonly validFrom: string;
  readonly validUntil: string;
  readonly salience: string;
  readonly rank: Rank;
  readonly confidence: Confidence | '';
  readonly ambiguous: boolean;
  /** Empty: the evidence of the statement. */
  readonly evidence: Evidence | '';
  readonly quoteSpan: { readonly start: number; readonly end: number } | null;
  readonly rationale: string;
}

export function emptyPosition(issue = ''): PositionDraft {
  return {
    id: '',
    issue,
    kind: 'point',
    value: '',
    low: '',
    high: '',
    option: '',
    redLines: [],
    commitment: '',
    condition: { text: '', onParty: '' },
    validFrom: '',
    validUntil: '',
    salience: '',
    rank: 'normal',
    confidence: '',
    ambiguous: false,
    evidence: '',
    quoteSpan: null,
    rationale: '',
  };
}

/** How a party can speak to an issue on this kind of scale; the first is the usual one. */
export function kindsFor(scale: Issue['scale']): readonly (PositionKind | '')[] {
  return scale?.kind === 'nominal'
    ? ['option', 'declines', 'undisclosed', 'raised', '']
    : ['point', 'interval', 'declines', 'undisclosed', 'raised', ''];
}

export function draftOfPosition(position: Position, statementEvidence: Evidence): PositionDraft {
  const { issue, condition, redLines, value, low, high, option, salience, ...coding } = position;
  const shown = (number: number | null) => (number === null ? '' : String(number));
  return {
    id: position.id,
    issue: issue.slug,
    kind: coding.kind ?? '',
    value: shown(value),
    low: shown(low),
    high: shown(high),
    option: option ?? '',
    redLines: redLines.map((line) => ({ kind: line.kind, value: shown(line.value), option: line.option ?? '', quote: line.quote ?? '' })),
    commitment: coding.commitment ?? '',
    condition: { text: condition?.text ?? '', onParty: condition?.onParty?.slug ?? '' },
    validFrom: coding.validFrom ?? '',
    validUntil: coding.validUntil ?? '',
    salience: shown(salience),
    rank: coding.rank,
    confidence: coding.confidence ?? '',
    ambiguous: coding.ambiguous,
    evidence: coding.evidence === statementEvidence ? '' : coding.evidence,
    quoteSpan: coding.quoteSpan,
    rationale: coding.rationale ?? '',
  };
}

/** What the contract is asked to judge; what could not be read goes as it was typed, so that the refusal names it. */
export function bodyOfPosition(draft: PositionDraft, days: DayContext): Record<string, unknown> {
  const takesEnds = draft.kind !== 'option';
  return {
    ...(draft.id && { id: draft.id }),
    issue: draft.issue,
    kind: draft.kind || null,
    value: draft.kind === 'point' ? numberOrTyped(draft.value) : null,
    low: takesEnds ? numberOrTyped(draft.low) : null,
    high: takesEnds ? numberOrTyped(draft.high) : null,
    option: draft.kind === 'option' ? draft.option || null : null,
    redLines: draft.redLines.map((line) => ({
      kind: line.kind,
      value: line.kind === 'never' ? null : numberOrTyped(line.value),
      option: line.kind === 'never' ? line.option || null : null,
      quote: line.quote || null,
    })),
    commitment: draft.commitment || null,
    condition: draft.condition.text.trim() ? { text: draft.condition.text, onParty: draft.condition.onParty || null } : null,
    validFrom: dayOrTyped(draft.validFrom, days),
    validUntil: dayOrTyped(draft.validUntil, days),
    salience: numberOrTyped(draft.salience),
    rank: draft.rank,
    confidence: draft.confidence || null,
    ambiguous: draft.ambiguous,
    ...(draft.evidence && { evidence: draft.evidence }),
    quoteSpan: draft.quoteSpan,
    rationale: draft.rationale || null,
  };
}

/** `-2`, `−2`, `5 000` and `2,5` are numbers. `5,000` can mean two, so like anything else it stays what was typed. */
export function numberOrTyped(typed: string): number | string | null {
  const written = typed.trim().replace('−', '-').replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (!written) return null;
  const isNumber = /^[-+]?\d+([.,]\d+)?$/.test(written) && !/,\d{3}$/.test(written);
  return isNumber ? Number(written.replace(',', '.')) : typed.trim();
}
