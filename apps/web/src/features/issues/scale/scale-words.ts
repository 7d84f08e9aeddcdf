import '../../../i18n/en/issues';
import type { Issue } from '@standpoint/contracts/issues';
import { describeValue } from '@standpoint/domain/describe-value';
import type { TFunction } from 'i18next';
import { isolated } from '../../../lib/bidi';
import type { FieldWords } from '../../../lib/changed-fields';
import { formatNumber } from '../../../lib/format';

export type Scale = NonNullable<Issue['scale']>;

/** A scale in one line: `5 levels: Against to For`, `0 to 30 days`, `2 options: UN, OSCE`. */
export function scaleWords(t: TFunction, scale: Scale | null): string {
  if (!scale) return t('issues.noScale');
  if (scale.kind === 'ordinal') {
    const ends = t('issues.inWords.ends', { from: scale.levels[0]?.label ?? '', to: scale.levels.at(-1)?.label ?? '' });
    return t('issues.inWords.ordinal', { count: scale.levels.length, ends });
  }
  if (scale.kind === 'numeric') return describeValue({ ...scale, anchors: [] }, { kind: 'interval', low: scale.min, high: scale.max });
  return t('issues.inWords.nominal', { count: scale.options.length, names: scale.options.map(({ label }) => label).map(isolated).join(', ') });
}

/** Where something lies on a scale: `2 Yes`, `7 days`, `UN`. */
export function valueWords(scale: Scale | null, value: number | string): string {
  if (!scale || (typeof value === 'string') !== (scale.kind === 'nominal')) return String(value);
  if (typeof value === 'string') return describeValue(scale, { kind: 'option', option: value });
  if (scale.kind === 'numeric') return describeValue({ ...scale, anchors: [] }, { kind: 'point', value });
  const level = scale.kind === 'ordinal' ? scale.levels.find((each) => each.value === value) : undefined;
  return [formatNumber(value, 6), level?.label].filter(Boolean).join(' ');
}

/** Everything a version of a scale says, to be held against the one before. */
export function scaleFieldWords(t: TFunction, scale: Scale): FieldWords {
  const kind = [t('issues.editor.kind'), t(`issues.editor.${scale.kind}`)] as const;
  if (scale.kind === 'nominal') {
    return [kind, [t('issues.editor.options'), scale.options.map(described).map(isolated).join('; ')], [t('issues.editor.distances'), distanceWords(t, scale)]];
  }
  const poles: FieldWords = [
    [t('issues.editor.poleMin'), scale.poleMin],
    [t('issues.editor.poleMax'), scale.poleMax],
  ];
  if (scale.kind === 'ordinal') return [kind, [t('issues.editor.levels'), scale.levels.map(valued).map(isolated).join('; ')], ...poles];
  return [
    kind,
    ...(['min', 'max', 'step'] as const).map((name) => [t(`issues.editor.${name}`), formatNumber(scale[name], 6)] as const),
    [t('issues.editor.unit'), scale.unit],
    [t('issues.editor.anchors'), scale.anchors.map(valued).map(isolated).join('; ')],
    ...poles,
  ];
}

const described = ({ label, text }: { label: string; text: string }) => (text ? `${label}: ${text}` : label);
const valued = (level: { value: number; label: string; text: string }) => `${formatNumber(level.value, 6)} ${described(level)}`;

/** Every two options that are nearer than as far as can be. */
export function distanceWords(t: TFunction, { options, distances }: Extract<Scale, { kind: 'nominal' }>): string {
  if (!distances) return '';
  return options
    .flatMap(({ label: one }, at) =>
      options.slice(at + 1).map(({ label: other }, by) => t('issues.inWords.distance', { one, other, distance: formatNumber(distances[at]?.[at + 1 + by] ?? 1) })),
    )
    .map(isolated).join('; ');
}
