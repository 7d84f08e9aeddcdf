import { Button, Checkbox, Divider, Stack } from '@mantine/core';
import { DEFAULT_EVIDENCE, EVIDENCE } from '@standpoint/domain/vocabulary';
import { useTranslation } from 'react-i18next';
import type { EvidenceControlProps } from './evidence-control';

const joined = (kinds: readonly string[]) => EVIDENCE.filter((kind) => kinds.includes(kind)).join('~');
const USUAL = joined(DEFAULT_EVIDENCE);

/** Which kinds of evidence count, and what of proposals and conditions. */
export function EvidenceChoice({ chosen, onChange }: EvidenceControlProps) {
  const { t } = useTranslation();
  const kinds = (chosen.evidence ?? USUAL).split('~');
  const isUsual = !chosen.evidence && !chosen.proposals && !chosen.conditions;
  const chooseKinds = (next: readonly string[]) => {
    // With nothing let through there would be nothing to show: the last one stays.
    if (next.length > 0) onChange({ ...chosen, evidence: joined(next) === USUAL ? undefined : joined(next) });
  };
  return (
    <Stack gap="sm">
      <Checkbox.Group label={t('negotiations.reading.evidenceLegend')} value={kinds} onChange={chooseKinds}>
        <Stack gap={6} mt={6}>
          {EVIDENCE.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`words.evidence.${kind}`)} size="sm" />
          ))}
        </Stack>
      </Checkbox.Group>
      <Divider />
      <Checkbox
        size="sm"
        label={t('negotiations.reading.proposals')}
        checked={chosen.proposals === 'true'}
        onChange={(event) => onChange({ ...chosen, proposals: event.currentTarget.checked ? 'true' : undefined })}
      />
      <Checkbox
        size="sm"
        label={t('negotiations.reading.conditions')}
        checked={chosen.conditions === 'false'}
        onChange={(event) => onChange({ ...chosen, conditions: event.currentTarget.checked ? 'false' : undefined })}
      />
      {!isUsual && (
        <Button size="xs" variant="default" onClick={() => onChange({ evidence: undefined, proposals: undefined, conditions: undefined })}>
          {t('negotiations.reading.evidenceDefault')}
        </Button>
      )}
    </Stack>
  );
}
