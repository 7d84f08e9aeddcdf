import { Checkbox, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../../lib/faults';
import grid from '../../../ui/field-grid.module.css';
import { pairKey, pairsOf, type RowDraft, type ScaleDraft } from './scale-draft';

interface DistanceFieldsProps {
  readonly draft: ScaleDraft;
  readonly onDraft: (change: Partial<ScaleDraft>) => void;
  readonly faults: Faults;
}

/** How far options are apart, pair by pair: once said it holds both ways. */
export function DistanceFields({ draft: { options, distances }, onDraft, faults }: DistanceFieldsProps) {
  const { t } = useTranslation();
  const nameOf = (option: RowDraft) => option.label || t('issues.editor.option', { row: options.indexOf(option) + 1 });
  return (
    <div>
      <Checkbox
        label={t('issues.editor.distances')}
        description={t('issues.editor.distancesHint')}
        checked={distances !== null}
        onChange={(event) => onDraft({ distances: event.currentTarget.checked ? {} : null })}
      />
      {distances && (
        <div className={grid.grid} style={{ marginBlockStart: 8 }}>
          {pairsOf(options).map(([one, other]) => {
            const key = pairKey(one, other);
            return (
              <TextInput
                key={key}
                label={t('issues.editor.distanceOf', { one: nameOf(one), other: nameOf(other) })}
                inputMode="decimal"
                value={distances[key] ?? '1'}
                error={faults[`distances.${options.indexOf(one)}.${options.indexOf(other)}`]}
                autoComplete="off"
                onChange={(event) => onDraft({ distances: { ...distances, [key]: event.currentTarget.value } })}
              />
            );
          })}
        </div>
      )}
      {faults.distances && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {faults.distances}
        </Text>
      )}
    </div>
  );
}
