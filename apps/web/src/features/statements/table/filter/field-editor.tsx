import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../../lib/negotiation-lists.query';
import type { Filter } from '../table-search';
import { DayEditor } from './day-editor';
import { type FilterField, isSwitchField, isValueField, type SwitchField } from './fields';
import type { NameOf } from './filter-words';
import { ValueEditor } from './value-editor';

export interface Editing {
  readonly params: NegotiationRef;
  readonly search: Filter;
  readonly today: string;
  readonly nameOf: NameOf;
  readonly onSearch: (change: Filter) => void;
}

/** Chooses what a field lets through. Each choice takes effect at once. */
export function FieldEditor({ field, ...editing }: Editing & { readonly field: FilterField }) {
  if (isSwitchField(field)) return <SwitchEditor field={field} {...editing} />;
  if (isValueField(field)) return <ValueEditor field={field} {...editing} />;
  return <DayEditor {...editing} />;
}

function SwitchEditor({ field, search, onSearch }: Editing & { readonly field: SwitchField }) {
  const { t } = useTranslation();
  const choices = field === 'retracted' ? (['with', 'only'] as const) : (['with', 'without'] as const);
  return (
    <Radio.Group label={t(`table.field.${field}`)} value={search[field] ?? ''} onChange={(value) => onSearch({ [field]: value || undefined })}>
      <Stack gap={6} mt={6}>
        <Radio size="sm" value="" label={t(field === 'retracted' ? 'table.switch.retracted.without' : 'table.either')} />
        {choices.map((choice) => (
          <Radio key={choice} size="sm" value={choice} label={t(`table.switch.${field}.${choice as 'with'}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
