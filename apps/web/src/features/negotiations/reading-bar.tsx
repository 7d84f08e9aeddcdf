import { Button, Tooltip } from '@mantine/core';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { IconRotate2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UnreadChip } from '../../ui/unread-chip';
import { AsOfControl } from './as-of-control';
import { EvidenceControl } from './evidence-control';
import { KnownAtControl } from './known-at-control';
import styles from './reading-bar.module.css';

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

/** The question that every page of numbers answers: which day, known when, on what evidence. */
export function ReadingBar({ negotiation, reading, unread, onChange, onReset, children, end }: ReadingBarProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.bar} aria-label={t('negotiations.reading.name')}>
      <AsOfControl asOf={reading.asOf ?? negotiation.today} today={negotiation.today} onChange={(asOf) => onChange({ asOf })} />
      <KnownAtControl knownAt={reading.knownAt} timeZone={negotiation.timeZone} onChange={(knownAt) => onChange({ knownAt })} />
      <EvidenceControl chosen={reading} onChange={onChange} />
      {children}
      {onReset && (
        <Tooltip label={t('negotiations.reading.resetHint')}>
          <Button variant="subtle" h={32} px="sm" leftSection={<IconRotate2 size={14} aria-hidden />} onClick={onReset}>
            {t('negotiations.reading.reset')}
          </Button>
        </Tooltip>
      )}
      {unread && <UnreadChip unread={unread} onDrop={() => onChange({ unread: undefined })} />}
      {end && <div className={styles.end}>{end}</div>}
    </section>
  );
}
