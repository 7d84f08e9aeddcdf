import '../../i18n/en/catalogue';
import '../../i18n/en/speakers';
import { Group, Text } from '@mantine/core';
import type { SpeakerDetail } from '@standpoint/contracts/speakers';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useWhyNot } from '../../lib/use-reader-role';
import { AppLink } from '../../ui/app-link';
import { RecordActs } from '../../ui/record-acts';
import { RecordDrawer } from '../../ui/record-drawer';
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
  return (
    <RecordDrawer params={params} query={speakerQuery(params, speaker)} titleOf={({ name }) => name} closeLabel={t('speakers.close')} row={speaker} onClose={onClose}>
      {(data, { today, timeZone }) => <Detail params={params} speaker={data} today={today} timeZone={timeZone} onRemoved={onClose} />}
    </RecordDrawer>
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
    <>
      <Head params={params} speaker={speaker} />
      <Acts params={params} speaker={speaker} whyNot={whyNot} onRemoved={onRemoved} />
      <SpeakerAuthorities params={params} speaker={speaker} today={today} whyNot={whyNot} />
      <SpeakerSpellings params={params} speaker={speaker} whyNot={whyNot} />
      <SpeakerHistory params={params} speaker={speaker.id} timeZone={timeZone} />
    </>
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
  return (
    <Group gap={6}>
      <RecordActs
        whyNot={whyNot}
        form={(onClose) => <EditSpeakerForm params={params} speaker={speaker} onDone={onClose} onClose={onClose} />}
        removal={{
          title: t('speakers.removeNamed', { name: speaker.name }),
          text: t('speakers.removeText'),
          onRemove: () => remove.mutateAsync({ speaker: speaker.id, ifMatch: speaker.revision }),
        }}
        onRemoved={onRemoved}
      />
    </Group>
  );
}
