import type { PartyDetail } from '@standpoint/contracts/parties';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../actions/actions';
import { KeyHint } from '../../../actions/key-hint';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useWhyNot } from '../../../lib/use-reader-role';
import { usesOf } from '../../../lib/uses-of';
import { GuardedButton } from '../../../ui/guarded-button';
import { RemoveDialog } from '../../../ui/remove-dialog';
import { useRemoveParty, useUnseatParty } from '../parties.mutation';
import { EditPartyForm } from '../party-form';
import { EditSeatForm, seatedOf } from '../seat-forms';

interface PartyActsProps {
  readonly params: NegotiationRef;
  readonly party: PartyDetail;
  readonly onRemoved: () => void;
}

type Act = 'edit' | 'role' | 'unseat' | 'remove';

/** A party at the table can be taken from it; one that sits nowhere can be removed from the workspace. */
export function PartyActs({ params, party, onRemoved }: PartyActsProps) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(params, 'party:edit');
  const [doing, setDoing] = useState<Act | null>(null);
  const remove = useRemoveParty(params);
  const unseat = useUnseatParty(params);
  const seated = seatedOf(party);
  useActions(whyNot === null ? { 'list.edit': () => setDoing('edit') } : {}, () => doing === null);
  const onClose = () => setDoing(null);
  const dialog = { onClose, onRemoved, about: (error: unknown) => usesOf(t, error) };
  return (
    <>
      <GuardedButton label={t('catalogue.edit')} whyNot={whyNot} onClick={() => setDoing('edit')} rightSection={<KeyHint action="list.edit" />} />
      {seated && <GuardedButton label={t('parties.changeRole')} whyNot={whyNot} onClick={() => setDoing('role')} />}
      {seated ? (
        <GuardedButton label={t('parties.unseat')} whyNot={whyNot} onClick={() => setDoing('unseat')} />
      ) : (
        <GuardedButton label={t('catalogue.remove')} whyNot={whyNot} onClick={() => setDoing('remove')} />
      )}
      {doing === 'edit' && <EditPartyForm params={params} party={party} onClose={onClose} />}
      {doing === 'role' && seated && <EditSeatForm params={params} party={seated} onClose={onClose} />}
      {doing === 'unseat' && seated && (
        <RemoveDialog
          {...dialog}
          title={t('parties.unseatNamed', { name: party.name })}
          text={t('parties.unseatText')}
          label={t('parties.unseat')}
          onRemove={() => unseat.mutateAsync({ party: party.id, ifMatch: seated.seatRevision })}
        />
      )}
      {doing === 'remove' && (
        <RemoveDialog
          {...dialog}
          title={t('parties.removeNamed', { name: party.name })}
          text={t('parties.removeText')}
          label={t('catalogue.remove')}
          onRemove={() => remove.mutateAsync({ party: party.id, ifMatch: party.revision })}
        />
      )}
    </>
  );
}
