import { Group, Text, Title } from '@mantine/core';
import type { PartyDetail } from '@standpoint/contracts/parties';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { isOver, periodWords } from '../../../lib/period-words';
import { AppLink } from '../../../ui/app-link';
import { GuardedButton } from '../../../ui/guarded-button';
import { ItemList } from '../../../ui/item-list';
import { NewSpeakerForm } from '../../speakers/speaker-form';

interface PartySpeakersProps {
  readonly params: NegotiationRef;
  readonly party: PartyDetail;
  readonly today: string;
  readonly whyNot: string | null;
}

/** Who speaks for the party, in which capacity, with which authority, from when until when. */
export function PartySpeakers({ params, party, today, whyNot }: PartySpeakersProps) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const onClose = () => setAdding(false);
  return (
    <section aria-labelledby="speakers">
      <Group justify="space-between" mb={6}>
        <Title order={3} size="h5" id="speakers">
          {t('parties.speakers')}
        </Title>
        <GuardedButton size="compact-sm" label={t('parties.addSpeaker')} whyNot={whyNot} onClick={() => setAdding(true)} />
      </Group>
      <ItemList
        items={party.speakers.toSorted((one, other) => Number(isOver(one, today)) - Number(isOver(other, today)))}
        nothing={t('parties.noSpeakers')}
        keyOf={({ authorityId }) => authorityId}
        isQuiet={(speaker) => isOver(speaker, today)}
        itemOf={({ speaker, capacity, authority, ...period }) => (
          <>
            <Text size="sm">
              <AppLink to="/w/$workspace/n/$negotiation/speakers/$speaker" params={{ ...params, speaker: speaker.slug }} fw={600}>
                <bdi>{speaker.name}</bdi>
              </AppLink>
              {capacity && <bdi> · {capacity}</bdi>}
            </Text>
            <Text size="xs" c="dimmed">
              {[t(`catalogue.authority.${authority}`), periodWords(t, period)].filter(Boolean).join(' · ')}
            </Text>
          </>
        )}
      />
      {isAdding && <NewSpeakerForm params={params} party={party.slug} onDone={onClose} onClose={onClose} />}
    </section>
  );
}
