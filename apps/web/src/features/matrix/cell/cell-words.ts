import type { Issue } from '@standpoint/contracts/issues';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { describeValue } from '@standpoint/domain/describe-value';
import type { Scale } from '@standpoint/domain/scale';
import type { Flag } from '@standpoint/domain/vocabulary';
import type { TFunction } from 'i18next';
import { isolated } from '../../../lib/bidi';
import { conditionWords } from '../../../lib/cell-source';
import { formatDayLong, formatDayShort, formatNumber } from '../../../lib/format';
import { isContested } from './cell-look';

export interface CellSubject {
  readonly cell: MatrixCell;
  readonly issue: Issue;
  readonly party: string;
  /** How a party is called, by its slug. */
  readonly nameOf: (slug: string) => string;
}

const valueWords = (scale: Scale, value: number) => describeValue(scale, { kind: 'point', value });

function scaleWords(t: TFunction, { cell, issue: { scale } }: CellSubject): string[] {
  if (!scale || scale.kind === 'nominal') return [];
  const [min, max] =
    scale.kind === 'numeric' ? [scale.min, scale.max] : [scale.levels[0]?.value ?? 0, scale.levels.at(-1)?.value ?? 0];
  const words: string[] = [];
  if (cell.kind === 'point' && cell.value !== null) {
    words.push(t('matrix.onScale', { value: formatNumber(cell.value), min: formatNumber(min), max: formatNumber(max) }));
  }
  if (cell.low !== null && cell.high !== null) {
    words.push(
      cell.low === cell.high
        ? t('matrix.acceptsOnly', { value: valueWords(scale, cell.low) })
        : t('matrix.accepts', { low: valueWords(scale, cell.low), high: valueWords(scale, cell.high) }),
    );
  }
  return words;
}

function flagWords(t: TFunction, { cell, nameOf }: CellSubject, flag: Flag): string {
  if (flag === 'conditional' && cell.condition) return t('matrix.onlyIf', { condition: conditionWords(cell.condition.text) });
  if (flag === 'reported' && cell.reportedBy) return t('matrix.reportedBy', { party: nameOf(cell.reportedBy) });
  if (flag === 'inferred') return t('matrix.inferredBy');
  if (flag === 'inherited' && cell.inheritedFrom) return t('matrix.inheritedFrom', { party: nameOf(cell.inheritedFrom) });
  if (flag === 'expiring' && cell.validUntil) return t('matrix.expiresOn', { day: formatDayLong(cell.validUntil) });
  if (flag === 'stale' && cell.ageDays !== null) return t('matrix.daysOld', { count: cell.ageDays });
  return t(`words.flag.${flag}`);
}

function contestWords(t: TFunction, { cell }: CellSubject): string {
  const voices = cell.voices.map(({ speaker, label }) => t('matrix.voice', { speaker, label }));
  return t('matrix.speakersDisagree', { voices: voices.map(isolated).join(', ') });
}

function stateWords(t: TFunction, subject: CellSubject): string[] {
  const { cell } = subject;
  const on = cell.saidOn ? formatDayLong(cell.saidOn) : '';
  switch (cell.state) {
    case 'none':
      return [t('matrix.noStatement')];
    case 'declined':
    case 'undisclosed':
    case 'raised':
      return [t(`matrix.stateOn.${cell.state}`, { day: on })];
    case 'expired':
      return [isolated(cell.label), cell.validUntil ? t('matrix.expiredOn', { day: formatDayLong(cell.validUntil) }) : t('words.cellState.expired')];
    case 'upcoming':
      return [isolated(cell.label), cell.validFrom ? t('matrix.beginsOn', { day: formatDayLong(cell.validFrom) }) : t('words.cellState.upcoming')];
    case 'held':
      return isContested(cell) ? [contestWords(t, subject)] : [cell.label || t('matrix.noValue'), ...scaleWords(t, subject)];
  }
}

/** The cell in a sentence, as a screen reader says it. */
export function cellName(t: TFunction, subject: CellSubject): string {
  const { cell, issue, party } = subject;
  const saidAlready = new Set<Flag>(isContested(cell) ? ['contested'] : []);
  const words = [
    ...stateWords(t, subject),
    ...cell.flags.filter((flag) => !saidAlready.has(flag)).map((flag) => flagWords(t, subject, flag)),
    ...(cell.state === 'held' && !cell.inNumbers ? [t('matrix.inNoNumber')] : []),
    ...(cell.saidOn && ['held', 'expired', 'upcoming'].includes(cell.state) ? [t(cell.saidFrom ? 'matrix.saidOn' : 'matrix.saidBy', { day: formatDayLong(cell.saidOn) })] : []),
    ...(cell.statementCount > 0 ? [t('matrix.statements', { count: cell.statementCount })] : []),
  ];
  return t('matrix.cellName', { issue: issue.title, party, words: words.map(isolated).join(', ') });
}

const CONDITION_SHOWN = 18;

/** The few words beside the icons: what would be missed most. */
export function shortPhrase(t: TFunction, { cell, nameOf }: CellSubject): string | null {
  if (cell.state === 'expired') return cell.validUntil ? t('matrix.short.expiredOn', { day: formatDayShort(cell.validUntil) }) : t('words.cellState.expired');
  if (cell.state === 'upcoming') return cell.validFrom ? t('matrix.short.from', { day: formatDayShort(cell.validFrom) }) : null;
  if (cell.flags.includes('expiring') && cell.validUntil) return t('matrix.short.expires', { day: formatDayShort(cell.validUntil) });
  if (cell.flags.includes('conditional') && cell.condition) {
    const condition = conditionWords(cell.condition.text);
    const shown = condition.length > CONDITION_SHOWN ? `${condition.slice(0, CONDITION_SHOWN).trimEnd()}…` : condition;
    return t('matrix.short.if', { condition: shown });
  }
  if (cell.flags.includes('inherited') && cell.inheritedFrom) return nameOf(cell.inheritedFrom);
  const [flag] = cell.flags;
  return flag ? t(`matrix.short.flag.${flag}`) : null;
}
