import '../../i18n/en/gaps';
import { Checkbox } from '@mantine/core';
import { WEIGHTINGS, type Weighting } from '@standpoint/domain/vocabulary';
import { useTranslation } from 'react-i18next';
import { ToolbarSelect } from '../../ui/toolbar-select';
import type { GapsSearch } from './gaps-search';

type Chosen = Pick<GapsSearch, 'weight' | 'measure' | 'nominal' | 'sort'>;

/** How the issues are put together into one number. */
export function GapControls({ chosen, onChange }: { chosen: Chosen; onChange: (change: Chosen) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <ToolbarSelect
        aria-label={t('gaps.weightLabel')}
        value={chosen.weight ?? 'equal'}
        onChange={({ currentTarget: { value } }) => onChange({ weight: value === 'equal' ? undefined : (value as Weighting) })}
        data={WEIGHTINGS.map((weight) => ({ value: weight, label: t(`gaps.weighting.${weight}`) }))}
      />
      <ToolbarSelect
        aria-label={t('gaps.measureLabel')}
        value={chosen.measure ?? 'manhattan'}
        onChange={({ currentTarget: { value } }) => onChange({ measure: value === 'euclid' ? 'euclid' : undefined })}
        data={(['manhattan', 'euclid'] as const).map((measure) => ({ value: measure, label: t(`gaps.measure.${measure}`) }))}
      />
      <ToolbarSelect
        aria-label={t('gaps.sortLabel')}
        value={chosen.sort ?? 'own'}
        onChange={({ currentTarget: { value } }) => onChange({ sort: value === 'gap' ? 'gap' : undefined })}
        data={(['own', 'gap'] as const).map((sort) => ({ value: sort, label: t(`gaps.sort.${sort}`) }))}
      />
      <Checkbox
        label={t('gaps.nominalLabel')}
        checked={chosen.nominal === 'true'}
        onChange={(event) => onChange({ nominal: event.currentTarget.checked ? 'true' : undefined })}
      />
    </>
  );
}
