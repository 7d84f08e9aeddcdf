import { Alert, Button, Group, Text, Title } from '@mantine/core';
import type { PartyDetail } from '@standpoint/contracts/parties';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { isOver, periodWords } from '../../../lib/period-words';
import { AppLink } from '../../../ui/app-link';
import { useFailureText } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { ItemList } from '../../../ui/item-list';
import { RemoveDialog } from '../../../ui/remove-dialog';
import { useEditMembership, useRemoveMembership } from '../parties.mutation';
import { type Belonging, EditMembershipForm, JoinForm } from './membership-forms';

interface PartyBlocsProps {
  readonly params: NegotiationRef;
  readonly party: PartyDetail;
  readonly today: string;
  readonly whyNot: string | null;
}

/** The blocs a party belongs to, and of a bloc who belongs to it, each from when until when. */
export function PartyBlocs({ params, party, today, whyNot }: PartyBlocsProps) {
  const { t } = useTranslation();
  const blocs = party.memberships.map(({ bloc, ...membership }) => ({ ...membership, party: party.slug, other: bloc }));
  const members = party.members.map(({ member, ...membership }) => ({ ...membership, party: member.slug, other: member }));
  const shared = { params, party, today, whyNot };
  return (
    <>
      {(party.kind === 'bloc' || members.length > 0) && <Belongings {...shared} asks="member" title={t('parties.members')} add={t('parties.addMember')} belongings={members} nothing={t('parties.noMembers')} />}
      <Belongings {...shared} asks="bloc" title={t('parties.blocs')} add={t('parties.joinBloc')} belongings={blocs} nothing={t('parties.noBlocs')} />
    </>
  );
}

interface BelongingsProps extends PartyBlocsProps {
  readonly asks: 'bloc' | 'member';
  readonly title: string;
  readonly add: string;
  readonly nothing: string;
  readonly belongings: readonly Belonging[];
}

type Doing = { readonly act: 'edit' | 'remove'; readonly belonging: Belonging } | { readonly act: 'join' };

function Belongings({ params, party, today, whyNot, asks, title, add, nothing, belongings }: BelongingsProps) {
  const failureText = useFailureText();
  const [doing, setDoing] = useState<Doing | null>(null);
  const edit = useEditMembership(params);
  const onClose = () => setDoing(null);
  const onReopen = ({ id, party: member, revision, validFrom }: Belonging) =>
    edit.mutate({ party: member, membership: id, ifMatch: revision, body: { validFrom, validUntil: null } });
  return (
    <section aria-labelledby={asks}>
      <Group justify="space-between" mb={6}>
        <Title order={3} size="h5" id={asks}>
          {title}
        </Title>
        <GuardedButton size="compact-sm" label={add} whyNot={whyNot} onClick={() => setDoing({ act: 'join' })} />
      </Group>
      {edit.error && (
        <Alert role="alert" color="red" mb={6}>
          {failureText(edit.error)}
        </Alert>
      )}
      <ItemList
        items={belongings}
        nothing={nothing}
        keyOf={({ id }) => id}
        isQuiet={(belonging) => isOver(belonging, today)}
        itemOf={(belonging) => <BelongingWords params={params} belonging={belonging} />}
        actsOf={(belonging) => whyNot === null && <Acts belonging={belonging} onReopen={onReopen} onDoing={setDoing} />}
      />
      {doing?.act === 'join' && <JoinForm params={params} party={party} asks={asks} onClose={onClose} />}
      {doing?.act === 'edit' && <EditMembershipForm params={params} belonging={doing.belonging} onClose={onClose} />}
      {doing?.act === 'remove' && <RemoveBelonging params={params} belonging={doing.belonging} onClose={onClose} />}
    </section>
  );
}

function BelongingWords({ params, belonging }: { params: NegotiationRef; belonging: Belonging }) {
  const { t } = useTranslation();
  return (
    <Text size="sm">
      <AppLink to="/w/$workspace/n/$negotiation/parties/$party" params={{ ...params, party: belonging.other.slug }} fw={600}>
        <bdi>{belonging.other.name}</bdi>
      </AppLink>{' '}
      {periodWords(t, belonging) || t('parties.noDates')}
    </Text>
  );
}

const SMALL = { size: 'compact-xs', variant: 'default' } as const;

interface ActsProps {
  readonly belonging: Belonging;
  readonly onReopen: (belonging: Belonging) => void;
  readonly onDoing: (doing: Doing) => void;
}

function Acts({ belonging, onReopen, onDoing }: ActsProps) {
  const { t } = useTranslation();
  const { name } = belonging.other;
  return (
    <>
      <Button {...SMALL} onClick={() => onDoing({ act: 'edit', belonging })} aria-label={t('parties.editMembership', { name })}>
        {t('parties.editDates')}
      </Button>
      {belonging.validUntil && (
        <Button {...SMALL} onClick={() => onReopen(belonging)} aria-label={t('parties.reopenNamed', { name })}>
          {t('parties.reopen')}
        </Button>
      )}
      <Button {...SMALL} onClick={() => onDoing({ act: 'remove', belonging })} aria-label={t('parties.removeMembership', { name })}>
        {t('catalogue.remove')}
      </Button>
    </>
  );
}

function RemoveBelonging({ params, belonging, onClose }: { params: NegotiationRef; belonging: Belonging; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoveMembership(params);
  return (
    <RemoveDialog
      title={t('parties.removeMembership', { name: belonging.other.name })}
      text={t('parties.removeMembershipText')}
      label={t('catalogue.remove')}
      onRemove={() => remove.mutateAsync({ party: belonging.party, membership: belonging.id, ifMatch: belonging.revision })}
      onRemoved={onClose}
      onClose={onClose}
    />
  );
}
