import '../../i18n/en/catalogue';
import '../../i18n/en/parties';
import { PartyDetail } from '@standpoint/contracts/parties';
import { PARTY_KINDS, SEAT_ROLES } from '@standpoint/domain/vocabulary';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { type DraftField, useContractForm } from '../../lib/use-contract-form';
import { DraftSelect, DraftText } from '../../ui/draft-inputs';
import styles from '../../ui/field-grid.module.css';
import { FormDialog } from '../../ui/form-dialog';
import { useCreateParty, useEditParty } from './parties.mutation';
import { NEW_PARTY, partyDraftOf, partyWords, readEditedParty, readNewParty, slugFor } from './party-draft';

interface NewPartyFormProps {
  readonly params: NegotiationRef;
  /** As it was typed where the form was asked for. */
  readonly name?: string;
  readonly onDone: (slug: string) => void;
  readonly onClose: () => void;
}

/** A party that the workspace does not know yet takes a seat at this table. */
export function NewPartyForm({ params, name = '', onDone, onClose }: NewPartyFormProps) {
  const { t } = useTranslation();
  const create = useCreateParty(params);
  const form = useContractForm({ begun: { ...NEW_PARTY, name }, judge: readNewParty, send: (body) => create.mutateAsync(body), onDone: ({ slug }) => onDone(slug) });
  return (
    <FormDialog title={t('negotiations.addParty')} saveLabel={t('negotiations.addParty')} form={form} onClose={onClose}>
      <DraftText field={form.field('name')} label={t('parties.name')} description={t('parties.nameHint')} required takesFocus />
      <div className={styles.grid}>
        <DraftText field={form.field('shortName')} label={t('parties.shortName')} placeholder={form.draft.name} />
        <DraftText field={form.field('slug')} label={t('parties.slug')} placeholder={slugFor(form.draft.name)} />
        <KindField field={form.field('kind')} />
        <RoleField field={form.field('role')} />
        <CodeFields code={form.field('countryCode')} wikidata={form.field('wikidataId')} />
      </div>
    </FormDialog>
  );
}

interface EditPartyFormProps {
  readonly params: NegotiationRef;
  readonly party: PartyDetail;
  readonly onClose: () => void;
}

export function EditPartyForm({ params, party, onClose }: EditPartyFormProps) {
  const { t } = useTranslation();
  const edit = useEditParty(params);
  const form = useContractForm({
    begun: partyDraftOf(party),
    revision: party.revision,
    judge: readEditedParty,
    send: (body, ifMatch) => edit.mutateAsync({ party: party.id, ifMatch, body }),
    newer: (current) => {
      const newer = PartyDetail.safeParse(current).data;
      return newer ? { draft: partyDraftOf(newer), revision: newer.revision } : null;
    },
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('parties.editNamed', { name: party.name })}
      saveLabel={t('catalogue.save')}
      form={form}
      wordsOf={(draft) => partyWords(t, draft)}
      onClose={onClose}
    >
      <DraftText field={form.field('name')} label={t('parties.name')} required takesFocus />
      <div className={styles.grid}>
        <DraftText field={form.field('shortName')} label={t('parties.shortName')} />
        <KindField field={form.field('kind')} />
        <CodeFields code={form.field('countryCode')} wikidata={form.field('wikidataId')} />
      </div>
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );
}

function KindField({ field }: { field: DraftField }) {
  const { t } = useTranslation();
  return <DraftSelect field={field} label={t('parties.kind')} choices={PARTY_KINDS.map((kind) => ({ value: kind, label: t(`words.partyKind.${kind}`) }))} />;
}

export function RoleField({ field }: { field: DraftField }) {
  const { t } = useTranslation();
  return <DraftSelect field={field} label={t('parties.role')} choices={SEAT_ROLES.map((role) => ({ value: role, label: t(`words.seatRole.${role}`) }))} />;
}

function CodeFields({ code, wikidata }: { code: DraftField; wikidata: DraftField }) {
  const { t } = useTranslation();
  return (
    <>
      <DraftText field={code} label={t('parties.countryCode')} placeholder="UA" />
      <DraftText field={wikidata} label={t('parties.wikidataId')} placeholder="Q212" />
    </>
  );
}
