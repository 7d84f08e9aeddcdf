import { Button, Group, Text, Title } from '@mantine/core';
import type { AuthorityOfSpeaker, SpeakerDetail } from '@standpoint/contracts/speakers';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { isOver, periodWords } from '../../../lib/period-words';
import { AppLink } from '../../../ui/app-link';
import { GuardedButton } from '../../../ui/guarded-button';
import { ItemList } from '../../../ui/item-list';
import { RemoveDialog } from '../../../ui/remove-dialog';
import { useRemoveAuthority } from '../speakers.mutation';
import { AddAuthorityForm, EditAuthorityForm } from './authority-form';

interface SpeakerAuthoritiesProps {
  readonly params: NegotiationRef;
  readonly speaker: SpeakerDetail;
  readonly today: string;
  readonly whyNot: string | null;
}

type Doing = { readonly act: 'edit' | 'remove'; readonly authority: AuthorityOfSpeaker } | { readonly act: 'add' };

/** For whom they speak, in which capacity and with which authority, from when until when. */
export function SpeakerAuthorities({ params, speaker, today, whyNot }: SpeakerAuthoritiesProps) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing | null>(null);
  const remove = useRemoveAuthority(params);
  const onClose = () => setDoing(null);
  return (
    <section aria-labelledby="authorities">
      <Group justify="space-between" mb={6}>
        <Title order={3} size="h5" id="authorities">
          {t('speakers.speaksFor')}
        </Title>
        <GuardedButton size="compact-sm" whyNot={whyNot} label={t('speakers.addAuthority')} onClick={() => setDoing({ act: 'add' })} />
      </Group>
      <ItemList
        items={speaker.authorities}
        nothing={t('speakers.noAuthority')}
        keyOf={({ id }) => id}
        isQuiet={(authority) => isOver(authority, today)}
        itemOf={(authority) => <Authority params={params} authority={authority} />}
        actsOf={(authority) =>
          whyNot === null && (
            <>
              <Button size="compact-xs" variant="default" onClick={() => setDoing({ act: 'edit', authority })} aria-label={t('speakers.editAuthority', { party: nameOf(authority) })}>
                {t('catalogue.edit')}
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => setDoing({ act: 'remove', authority })} aria-label={t('speakers.removeAuthority', { party: nameOf(authority) })}>
                {t('catalogue.remove')}
              </Button>
            </>
          )
        }
      />
      {doing?.act === 'add' && <AddAuthorityForm params={params} speaker={speaker.id} onClose={onClose} />}
      {doing?.act === 'edit' && <EditAuthorityForm params={params} speaker={speaker.id} authority={doing.authority} onClose={onClose} />}
      {doing?.act === 'remove' && (
        <RemoveDialog
          title={t('speakers.removeAuthority', { party: nameOf(doing.authority) })}
          text={t('speakers.removeAuthorityText')}
          label={t('catalogue.remove')}
          onRemove={() => remove.mutateAsync({ speaker: speaker.id, authority: doing.authority.id, ifMatch: doing.authority.revision })}
          onRemoved={onClose}
          onClose={onClose}
        />
      )}
    </section>
  );

  function nameOf({ party }: AuthorityOfSpeaker): string {
    return party?.name ?? t('speakers.forNobody');
  }
}

function Authority({ params, authority }: { params: NegotiationRef; authority: AuthorityOfSpeaker }) {
  const { t } = useTranslation();
  const { party, capacity } = authority;
  return (
    <>
      <Text size="sm">
        {party ? (
          <AppLink to="/w/$workspace/n/$negotiation/parties/$party" params={{ ...params, party: party.slug }} fw={600}>
            <bdi>{party.name}</bdi>
          </AppLink>
        ) : (
          t('speakers.forNobody')
        )}
        {capacity && <bdi> · {capacity}</bdi>}
      </Text>
      <Text size="xs" c="dimmed">
        {[t(`catalogue.authority.${authority.authority}`), periodWords(t, authority)].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}
