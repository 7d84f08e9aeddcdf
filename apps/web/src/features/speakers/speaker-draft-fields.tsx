import '../../i18n/en/speakers';
import type { Party } from '@standpoint/contracts/parties';
import { AUTHORITIES, SPEAKER_KINDS } from '@standpoint/domain/vocabulary';
import { useTranslation } from 'react-i18next';
import type { DraftField } from '../../lib/use-contract-form';
import { DraftSelect, DraftText } from '../../ui/draft-inputs';
import styles from '../../ui/field-grid.module.css';
import type { NewSpeakerDraft } from './speaker-draft';

type Asked = 'name' | 'kind' | 'party' | 'capacity' | 'authority';

interface SpeakerDraftFieldsProps {
  readonly field: (name: Asked & keyof NewSpeakerDraft) => DraftField;
  readonly parties: readonly Party[];
  readonly takesFocus?: boolean;
}

/** Who somebody is and for whom they speak: all that is needed to name them in a statement. */
export function SpeakerDraftFields({ field, parties, takesFocus = false }: SpeakerDraftFieldsProps) {
  const { t } = useTranslation();
  const nobody = { value: '', label: t('speakers.forNobody') };
  return (
    <div className={styles.grid}>
      <DraftText field={field('name')} label={t('speakers.name')} required takesFocus={takesFocus} />
      <SpeakerKindField field={field('kind')} />
      <DraftSelect
        field={field('party')}
        label={t('speakers.speaksFor')}
        choices={[nobody, ...parties.map(({ slug, shortName }) => ({ value: slug, label: shortName }))]}
      />
      <DraftText field={field('capacity')} label={t('speakers.capacity')} placeholder={t('speakers.capacityHint')} />
      <AuthorityField field={field('authority')} />
    </div>
  );
}

export function SpeakerKindField({ field }: { field: DraftField }) {
  const { t } = useTranslation();
  const choices = SPEAKER_KINDS.map((kind) => ({ value: kind, label: t(`words.speakerKind.${kind}`) }));
  return <DraftSelect field={field} label={t('speakers.kind')} choices={choices} />;
}

export function AuthorityField({ field }: { field: DraftField }) {
  const { t } = useTranslation();
  const choices = AUTHORITIES.map((authority) => ({ value: authority, label: t(`words.authority.${authority}`) }));
  return <DraftSelect field={field} label={t('speakers.authority')} choices={choices} />;
}
