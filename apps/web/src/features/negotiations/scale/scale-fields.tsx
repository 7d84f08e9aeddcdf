import '../../../i18n/en/issues';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../../lib/faults';
import grid from '../../../ui/field-grid.module.css';
import { DistanceFields } from './distance-fields';
import { RowFields } from './row-fields';
import type { RowsName, ScaleDraft, ScaleKind, TextName } from './scale-draft';

interface ScaleFieldsProps {
  readonly draft: ScaleDraft;
  readonly onDraft: (change: Partial<ScaleDraft>) => void;
  /** By their paths within the scale. */
  readonly faults: Faults;
}

const KINDS = ['ordinal', 'numeric', 'nominal'] as const;

/** A scale while it is made or changed. */
export function ScaleFields({ draft, onDraft, faults }: ScaleFieldsProps) {
  const { t } = useTranslation();
  const rows = (name: RowsName) => <RowFields name={name} rows={draft[name]} faults={faults} onRows={(changed) => onDraft({ [name]: changed })} />;
  const text = (name: TextName, description?: string) => (
    <TextInput
      label={t(`issues.editor.${name}`)}
      description={description}
      value={draft[name]}
      error={faults[name]}
      required
      autoComplete="off"
      onChange={(event) => onDraft({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('issues.editor.kind')}
        value={draft.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`issues.editor.${kind}`) }))}
        onChange={(event) => onDraft({ kind: event.currentTarget.value as ScaleKind })}
      />
      {draft.kind === 'ordinal' && rows('levels')}
      {draft.kind === 'numeric' && (
        <div className={grid.grid}>
          {text('min')}
          {text('max')}
          {text('unit', t('issues.editor.unitHint'))}
          {text('step', t('issues.editor.stepHint'))}
        </div>
      )}
      {draft.kind !== 'nominal' && (
        <div className={grid.grid}>
          {text('poleMin')}
          {text('poleMax')}
        </div>
      )}
      {draft.kind === 'numeric' && rows('anchors')}
      {draft.kind === 'nominal' && rows('options')}
      {draft.kind === 'nominal' && <DistanceFields draft={draft} onDraft={onDraft} faults={faults} />}
    </Stack>
  );
}
