import { Button, Loader, Popover } from '@mantine/core';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const EvidenceChoice = lazy(() => import('./evidence-choice').then((module) => ({ default: module.EvidenceChoice })));

type Chosen = Pick<ReadingSearch, 'evidence' | 'proposals' | 'conditions'>;

export interface EvidenceControlProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** What is let through before anything is derived. */
export function EvidenceControl({ chosen, onChange }: EvidenceControlProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" h={32} px="sm" rightSection={<IconChevronDown size={14} aria-hidden />} onClick={() => setOpen((now) => !now)}>
          {chosen.evidence
            ? t('negotiations.reading.evidenceSome', { count: chosen.evidence.split('~').length })
            : t('negotiations.reading.evidence')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('negotiations.reading.evidence')}>
        <Suspense fallback={<Loader size="sm" />}>{isOpen && <EvidenceChoice chosen={chosen} onChange={onChange} />}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
