import { Button, Checkbox, Divider, Popover, Stack } from '@mantine/core';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { DEFAULT_EVIDENCE, EVIDENCE } from '@standpoint/domain/vocabulary';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type Chosen = Pick<ReadingSearch, 'evidence' | 'proposals' | 'conditions'>;

interface EvidenceControlProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

const joined = (kinds: readonly string[]) => EVIDENCE.filter((kind) => kinds.includes(kind)).join('~');
const USUAL = joined(DEFAULT_EVIDENCE);

/** What is let through before anything is derived. */
export function EvidenceControl({ chosen, onChange }: EvidenceControlProps) {
  const { t } = useTranslation();
  const kinds = (chosen.evidence ?? USUAL).split('~');
  const isUsual = !chosen.evidence && !chosen.proposals && !chosen.conditions;
  const chooseKinds = (next: readonly string[]) => {
    // With nothing let through there would be nothing to show: the last one stays.
    if (next.length > 0) onChange({ ...chosen, evidence: joined(next) === USUAL ? undefined : joined(next) });
  };

  return (
    <Popover position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" h={32} px="sm" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {chosen.evidence ? t('negotiations.reading.evidenceSome', { count: kinds.length }) : t('negotiations.reading.evidence')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('negotiations.reading.evidence')}>
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
      </Popover.Dropdown>
    </Popover>
  );
}
