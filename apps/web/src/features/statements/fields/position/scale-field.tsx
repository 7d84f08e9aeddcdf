import '../../../../i18n/en/statements';
import type { Issue } from '@standpoint/contracts/issues';
import { useTranslation } from 'react-i18next';
import type { TextPath } from '../../form/fault-context';
import { LevelField } from './level-field';
import { TextField } from '../text-field';
import { choicesOf, WordField } from '../word-field';

type Scale = NonNullable<Issue['scale']>;

/** A value on the scale of the issue: levels with their words, a number with its unit, or an option. */
export function ValueField({ scale, at }: { scale: Scale; at: number }) {
  const { t } = useTranslation();
  switch (scale.kind) {
    case 'ordinal':
      return (
        <LevelField
          path={`positions.${at}.value`}
          label={t('statements.field.value')}
          levels={scale.levels.map(({ value, label, text }) => ({ value: String(value), number: value, label, text }))}
          poles={[scale.poleMin, scale.poleMax]}
        />
      );
    case 'numeric':
      return <PointField path={`positions.${at}.value`} label={t('statements.field.valueIn', { unit: scale.unit })} scale={scale} required />;
    case 'nominal':
      return (
        <LevelField
          path={`positions.${at}.option`}
          label={t('statements.field.option')}
          levels={scale.options.map(({ key, label, text }, at) => ({ value: key, number: at + 1, label, text }))}
        />
      );
  }
}

/** One end of an interval or range, or a limit: any level, or any number on the scale. */
export function PointField({ scale, ...field }: { path: TextPath; label: string; scale: Scale; required?: boolean }) {
  const { t } = useTranslation();
  if (scale.kind === 'ordinal') {
    const levels = scale.levels.map((level) => ({ value: String(level.value), label: level.label }));
    return <WordField {...field} choices={[{ value: '', label: t('statements.notGiven') }, ...levels]} />;
  }
  if (scale.kind === 'nominal') {
    return <WordField {...field} choices={choicesOf(scale.options.map(({ key }) => key), (key) => labelOfOption(scale, key), t('statements.notGiven'))} />;
  }
  return (
    <TextField
      {...field}
      inputMode="decimal"
      unit={scale.unit}
      description={t('statements.onScale', { min: scale.min, max: scale.max, step: scale.step })}
    />
  );
}

const labelOfOption = (scale: Extract<Scale, { kind: 'nominal' }>, key: string) =>
  scale.options.find((option) => option.key === key)?.label ?? key;
