import '../../i18n/en/sources';
import { RELIABILITIES } from '@standpoint/domain/vocabulary';
import { useTranslation } from 'react-i18next';
import type { DraftField } from '../../lib/use-contract-form';
import { DayInput } from '../../ui/day-input';
import { DraftSelect, DraftText } from '../../ui/draft-inputs';
import styles from '../../ui/field-grid.module.css';
import { reliabilityWords, type SourceDraft } from './source-draft';

interface SourceDraftFieldsProps {
  readonly field: (name: keyof SourceDraft) => DraftField;
  readonly today: string;
  readonly takesFocus?: boolean;
}

/** Where it can be read, when it was published, and how far the outlet can be trusted. */
export function SourceDraftFields({ field, today, takesFocus = false }: SourceDraftFieldsProps) {
  const { t } = useTranslation();
  const letters = ['', ...RELIABILITIES].map((letter) => ({ value: letter, label: reliabilityWords(t, letter) }));
  return (
    <div className={styles.grid}>
      <DraftText field={field('outlet')} label={t('sources.outlet')} required takesFocus={takesFocus} />
      <DraftText field={field('title')} label={t('sources.sourceTitle')} required />
      <DraftText field={field('url')} label={t('sources.address')} />
      <DraftText field={field('language')} label={t('sources.language')} placeholder="en, uk, pt-BR" />
      <DayInput {...field('publishedOn')} label={t('sources.publishedOn')} today={today} lies="past" />
      <DraftSelect field={field('reliability')} label={t('sources.reliability')} choices={letters} />
    </div>
  );
}
