import type { Issue } from '@standpoint/contracts/issues';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { CellValue, StandingRedLine } from '@standpoint/domain/cell';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import { describeValue } from '@standpoint/domain/describe-value';
import type { CellIssue, RedLine } from '@standpoint/domain/log';
import { normalise } from '@standpoint/domain/normalise';
import type { Scale } from '@standpoint/domain/scale';
import type { CellNames } from './cell-names.js';

/** An issue that has cells: anything but a heading. */
export type ScaledIssue = Issue & { readonly scale: Scale };

export function hasScale(issue: Issue): issue is ScaledIssue {
  return issue.scale !== null;
}

export function cellIssueOf({ id, scale, defaultSalience }: ScaledIssue): CellIssue {
  return { issueId: id, scale, defaultSalience };
}

/** A cell of the rule in the words of screen and file. */
export function presentCell(cell: ShownCell, issue: ScaledIssue, names: CellNames): Omit<MatrixCell, 'spark'> {
  const { scale } = issue;
  const party = names.party(cell.partyId);
  return {
    issueId: issue.id,
    issueSlug: issue.slug,
    partyId: cell.partyId,
    partySlug: party.slug,
    state: cell.state,
    ...presentValue(cell, scale),
    hull: cell.hull,
    options: cell.optionSet === null ? null : [...cell.optionSet],
    redLines: cell.redLines.map((line) => presentRedLine(line, cell, scale)),
    commitment: cell.commitment,
    condition: cell.condition && {
      text: cell.condition.text,
      onParty: cell.condition.onPartyId && names.party(cell.condition.onPartyId).slug,
      state: cell.condition.state,
    },
    evidence: cell.evidence,
    reportedBy: cell.reporterPartyId && names.party(cell.reporterPartyId).slug,
    speaker: cell.speakerId && names.speaker(cell.speakerId).name,
    voices: cell.contest.map((voice) => ({
      speaker: names.voice(voice, cell).name,
      label: describeValue(scale, voice.value),
      share: shareOf(scale, voice.value),
    })),
    flags: [...cell.flags],
    saidOn: cell.saidOn,
    saidFrom: cell.saidFrom,
    validFrom: cell.validFrom,
    validUntil: cell.validUntil,
    ageDays: cell.ageDays,
    salience: cell.salience?.value ?? null,
    salienceIsDefault: cell.salience?.isDefault ?? false,
    inheritedFrom: cell.inheritedFrom && names.party(cell.inheritedFrom).slug,
    statementCount: cell.statementCount,
    statementId: statementOf(cell),
    inNumbers: cell.inNumbers && issue.inGap,
  };
}

/** The statement that a cell rests on first: for its value, else for a limit. */
export function statementOf({ origin, redLines, range }: ShownCell): string | null {
  return origin?.statementId ?? redLines[0]?.statementId ?? range?.statementId ?? null;
}

/** Where a value lies between the poles, 0 to 1; null where there is no such line. */
export function shareOf(scale: Scale, value: CellValue | null): number | null {
  if (value === null || value.kind === 'option' || scale.kind === 'nominal') return null;
  return normalise(scale, value.kind === 'point' ? value.value : (value.low + value.high) / 2);
}

function presentValue({ value, range }: ShownCell, scale: Scale) {
  const ends = value?.kind === 'interval' ? value : range;
  return {
    kind: value?.kind ?? null,
    value: value?.kind === 'point' ? value.value : null,
    low: ends?.low ?? null,
    high: ends?.high ?? null,
    option: value?.kind === 'option' ? value.option : null,
    label: value === null ? '' : describeValue(scale, value),
    share: shareOf(scale, value),
  };
}

function presentRedLine(line: StandingRedLine, { crossed }: ShownCell, scale: Scale): MatrixCell['redLines'][number] {
  const { kind, value, option, statementId } = line;
  return { kind, value, option, label: describeRedLine(scale, line), crossed: crossed.includes(line), statementId };
}

/** What the line is drawn at, without its kind. */
export function describeRedLine(scale: Scale, { value, option }: Pick<RedLine, 'value' | 'option'>): string {
  if (option !== null) return describeValue(scale, { kind: 'option', option });
  return value === null ? '' : describeValue(scale, { kind: 'point', value });
}
