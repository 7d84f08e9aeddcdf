import '../i18n/en/statements';
import type { Position } from '@standpoint/contracts/positions';
import type { TFunction } from 'i18next';
import { isolated } from './bidi';
import { formatDay } from './format';

interface OnScale {
  readonly labelOfValue: (value: number) => string;
  readonly labelOfOption: (key: string) => string;
}

/** What a position says, the main thing first: `As held today`, `red line: at most As held today`, `insisted on` … */
export function codingWords(t: TFunction, position: Position, scale: OnScale): string[] {
  const { low, high, kind, condition, salience } = position;
  const accepts = kind !== 'interval' && low !== null && high !== null;
  return [
    headOf(t, position),
    ...(accepts ? [acceptsWords(t, scale.labelOfValue(low), scale.labelOfValue(high))] : []),
    ...position.redLines.map((line) => t('statements.redLineAt', { line: redLineWords(t, line, scale) })),
    ...(condition ? [conditionWords(t, condition)] : []),
    ...validityWords(t, position),
    ...(position.commitment && position.commitment !== 'stated' ? [t(`words.commitment.${position.commitment}`)] : []),
    ...(salience === null ? [] : [t('statements.salienceOf', { salience })]),
    ...(position.rank === 'preferred' ? [t('words.rank.preferred')] : []),
    ...(position.confidence ? [t('statements.confidenceOf', { confidence: t(`words.confidence.${position.confidence}`) })] : []),
    ...(position.ambiguous ? [t('statements.field.ambiguous')] : []),
  ];
}

const acceptsWords = (t: TFunction, low: string, high: string) =>
  low === high ? t('statements.acceptsOnly', { value: low }) : t('statements.accepts', { low, high });

function headOf(t: TFunction, { kind, label }: Position): string {
  if (kind === 'point' || kind === 'interval' || kind === 'option') return label;
  return t(`words.positionKind.${kind ?? 'none'}`);
}

type RedLine = Position['redLines'][number];

export function redLineWords(t: TFunction, { kind, value, option }: Pick<RedLine, 'kind' | 'value' | 'option'>, scale: OnScale): string {
  const at = value === null ? scale.labelOfOption(option ?? '') : scale.labelOfValue(value);
  return `${t(`words.redLineKind.${kind}`)} “${isolated(at)}”`;
}

function conditionWords(t: TFunction, { text, onParty, state }: NonNullable<Position['condition']>): string {
  const on = onParty ? ` (${isolated(onParty.name)})` : '';
  return `${t('statements.onlyIf', { condition: text.replace(/^if\s+/i, '') })}${on}: ${t(`words.conditionState.${state}`)}`;
}

function validityWords(t: TFunction, { validFrom, validUntil }: Position): string[] {
  return [
    ...(validFrom ? [t('statements.holdsFrom', { day: formatDay(validFrom) })] : []),
    ...(validUntil ? [t('statements.holdsUntil', { day: formatDay(validUntil) })] : []),
  ];
}
