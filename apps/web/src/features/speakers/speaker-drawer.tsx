import '../../i18n/en/catalogue';
import '../../i18n/en/speakers';
import { Group, Skeleton, Stack, Text } from '@mantine/core';
import type { SpeakerDetail } from '@standpoint/contracts/speakers';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { KeyHint } from '../../actions/key-hint';
import { type NegotiationRef, settingsQuery } from '../../lib/negotiation-lists.query';
import { useWhyNot } from '../../lib/use-reader-role';
import { usesOf } from '../../lib/uses-of';
import { AppLink } from '../../ui/app-link';
import { Failure } from '../../ui/failure';
import { GuardedButton } from '../../ui/guarded-button';
import { RemoveDialog } from '../../ui/remove-dialog';
import { SideDrawer } from '../../ui/side-drawer';
import { linkOfRow } from '../../ui/use-list-keys';
import { SpeakerAuthorities } from './detail/speaker-authorities';
import { SpeakerHistory } from './detail/speaker-history';
import { SpeakerSpellings } from './detail/speaker-spellings';
import { EditSpeakerForm } from './speaker-form';
import { useRemoveSpeaker } from './speakers.mutation';
import { speakerQuery } from './speakers.query';

interface SpeakerDrawerProps {
  readonly params: NegotiationRef;
  readonly speaker: string;
  readonly onClose: () => void;
}

/** One speaker: for whom they speak, and every spelling of their name. It has an address of its own. */
export function SpeakerDrawer({ params, speaker, onClose }: SpeakerDrawerProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(speakerQuery(params, speaker));
  const settings = useQuery(settingsQuery(params)).data;
  return (
    <SideDrawer
      title={data?.name ?? t(error ? 'common.notFound' : 'common.loading')}
      closeLabel={t('speakers.close')}
      onClose={onClose}
      origin={() => linkOfRow(speaker)}
    >
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !(data && settings) && <Skeleton h={220} />}
      {data && settings && <Detail params={params} speaker={data} today={settings.today} timeZone={settings.timeZone} onRemoved={onClose} />}
    </SideDrawer>
  );
}

interface DetailProps {
  readonly params: NegotiationRef;
  readonly speaker: SpeakerDetail;
  readonly today: string;
  readonly timeZone: string;
  readonly onRemoved: () => void;
}

function Detail({ params, speaker, today, timeZone, onRemoved }: DetailProps) {
  const whyNot = useWhyNot(params, 'speaker:edit');
  return (
    <Stack gap="lg">
      <Head params={params} speaker={speaker} />
      <Acts params={params} speaker={speaker} whyNot={whyNot} onRemoved={onRemoved} />
      <SpeakerAuthorities params={params} speaker={speaker} today={today} whyNot={whyNot} />
      <SpeakerSpellings params={params} speaker={speaker} mayEdit={whyNot === null} />
      <SpeakerHistory params={params} speaker={speaker.id} timeZone={timeZone} />
    </Stack>
  );
}

function Head({ params, speaker }: Pick<DetailProps, 'params' | 'speaker'>) {
  const { t } = useTranslation();
  const { kind, note, slug, statementCount, statementCountElsewhere } = speaker;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t(`speakers.about.${kind}`)}
      </Text>
      {note && (
        <Text size="sm" mt={6} style={{ whiteSpace: 'pre-line' }}>
          {note}
        </Text>
      )}
      <Text size="sm" mt={6}>
        <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ speaker: slug }}>
          {t('speakers.statements', { count: statementCount })}
        </AppLink>
        {statementCountElsewhere > 0 && ` · ${t('speakers.elsewhere', { count: statementCountElsewhere })}`}
      </Text>
    </div>
  );
}

interface ActsProps extends Pick<DetailProps, 'params' | 'speaker' | 'onRemoved'> {
  readonly whyNot: string | null;
}

function Acts({ params, speaker, whyNot, onRemoved }: ActsProps) {
  const { t } = useTranslation();
  const remove = useRemoveSpeaker(params);
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const onClose = () => setDoing(null);
  useActions(whyNot === null ? { 'list.edit': () => setDoing('edit') } : {}, () => doing === null);
  return (
    <Group gap={6}>
      <GuardedButton size="compact-sm" label={t('catalogue.edit')} whyNot={whyNot} onClick={() => setDoing('edit')} rightSection={<KeyHint action="list.edit" />} />
      <GuardedButton size="compact-sm" label={t('catalogue.remove')} whyNot={whyNot} onClick={() => setDoing('remove')} />
      {doing === 'edit' && <EditSpeakerForm params={params} speaker={speaker} onDone={onClose} onClose={onClose} />}
      {doing === 'remove' && (
        <RemoveDialog
          title={t('speakers.removeNamed', { name: speaker.name })}
          text={t('speakers.removeText')}
          label={t('catalogue.remove')}
          onRemove={() => remove.mutateAsync({ speaker: speaker.id, ifMatch: speaker.revision })}
          about={(error) => usesOf(t, error)}
          onRemoved={onRemoved}
          onClose={onClose}
        />
      )}
    </Group>
  );
}
