import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { IconAdjustmentsHorizontal, IconRotate2 } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfControl } from './as-of-control';
import { EvidenceControl } from './evidence-control';
import { KnownAtControl } from './known-at-control';
import styles from './reading-bar.module.css';

const UnreadChip = lazy(() => import('../../ui/unread-chip').then((module) => ({ default: module.UnreadChip })));

interface ReadingBarProps {
  readonly negotiation: Negotiation;
  readonly reading: ReadingSearch;
  readonly unread: Readonly<Record<string, string>> | undefined;
  readonly onChange: (change: ReadingSearch & { unread?: undefined }) => void;
  readonly onReset: (() => void) | null;
  /** What only this page chooses. */
  readonly children?: ReactNode;
  readonly end?: ReactNode;
}

/** The question that every page of numbers answers: which day, known when, on what evidence. On a phone the day comes first, the rest on demand. */
export function ReadingBar({ negotiation, reading, unread, onChange, onReset, children, end }: ReadingBarProps) {
  const { t } = useTranslation();
  const restId = useId();
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.bar} aria-label={t('negotiations.reading.name')}>
      <AsOfControl asOf={reading.asOf ?? negotiation.today} today={negotiation.today} onChange={(asOf) => onChange({ asOf })} />
      {isNarrow && (
        <Button
          variant="default"
          h={32}
          px="xs"
          aria-expanded={isOpen}
          aria-controls={restId}
          aria-label={t('negotiations.reading.filters')}
          onClick={() => setOpen((now) => !now)}
        >
          <IconAdjustmentsHorizontal size={16} aria-hidden />
        </Button>
      )}
      <div id={restId} className={styles.rest} hidden={isNarrow && !isOpen}>
        <KnownAtControl knownAt={reading.knownAt} timeZone={negotiation.timeZone} onChange={(knownAt) => onChange({ knownAt })} />
        <EvidenceControl chosen={reading} onChange={onChange} />
        {children}
        {onReset && (
          <Tooltip label={t('negotiations.reading.resetHint')}>
            <ActionIcon variant="default" size={32} aria-label={t('negotiations.reading.reset')} onClick={onReset}>
              <IconRotate2 size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        {end && <div className={styles.end}>{end}</div>}
      </div>
      <Suspense fallback={null}>{unread && <UnreadChip unread={unread} onDrop={() => onChange({ unread: undefined })} />}</Suspense>
    </section>
  );
}
