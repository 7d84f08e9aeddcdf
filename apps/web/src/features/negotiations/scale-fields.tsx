import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../lib/faults';
import type { ScaleKind } from './read-scale';

interface ScaleFieldsProps {
  readonly kind: ScaleKind;
  readonly onKind: (kind: ScaleKind) => void;
  readonly faults: Faults;
}

const KINDS = ['ordinal', 'numeric', 'nominal'] as const;
const NUMBERS = ['min', 'max', 'step', 'unit'] as const;

/** The first fault of the scale or of anything within `part` of it. */
function faultWithin(faults: Faults, part: string): string | undefined {
  return Object.entries(faults).find(([path]) => path === `scale.${part}` || path.startsWith(`scale.${part}.`))?.[1];
}

export function ScaleFields({ kind, onKind, faults }: ScaleFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        name="scaleKind"
        label={t('negotiations.scale.kind')}
        value={kind}
        onChange={(event) => onKind(event.currentTarget.value as ScaleKind)}
        data={KINDS.map((one) => ({ value: one, label: t(`negotiations.scale.${one}`) }))}
      />
      {kind === 'numeric' ? (
        <Group grow align="flex-start">
          {NUMBERS.map((name) => (
            <TextInput key={name} name={name} label={t(`negotiations.scale.${name}`)} error={faultWithin(faults, name)} required />
          ))}
        </Group>
      ) : (
        <Textarea
          name="levels"
          label={t(kind === 'ordinal' ? 'negotiations.scale.levels' : 'negotiations.scale.options')}
          description={t('negotiations.scale.linesHint')}
          error={faultWithin(faults, kind === 'ordinal' ? 'levels' : 'options')}
          autosize
          minRows={4}
          required
        />
      )}
      {kind !== 'nominal' && (
        <Group grow align="flex-start">
          <TextInput name="poleMin" label={t('negotiations.scale.poleMin')} error={faultWithin(faults, 'poleMin')} required />
          <TextInput name="poleMax" label={t('negotiations.scale.poleMax')} error={faultWithin(faults, 'poleMax')} required />
        </Group>
      )}
    </>
  );
}
