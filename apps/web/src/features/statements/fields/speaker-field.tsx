import '../../../i18n/en/statements';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '@standpoint/contracts/speakers';
import { useFailureText } from '../../../ui/failure';
import { PickField } from '../../../ui/pick-field';
import { useJudgeAlias } from '../../speakers/speakers.mutation';
import { useFormCatalogue } from '../form/catalogue-context';
import { useDraftField, useFaults } from '../form/fault-context';
import type { StatementDraft } from '../draft/statement-draft';
import { foldName } from '../../../lib/match-name';
import { OtherParty } from './other-party';
import { isNameOf, officeOf, partyOf, speakersLike } from './speakers-like';

interface SpeakerFieldProps {
  readonly path: 'speaker' | 'reporter';
  readonly label: string;
  readonly partyPath: 'party' | 'reporterParty';
  readonly onPicked?: () => void;
}

/** Who said it, or told it: proposed from names and spellings. A new spelling is kept as printed and never merged by itself. */
export function SpeakerField({ path, label, partyPath, onPicked }: SpeakerFieldProps) {
  const { t } = useTranslation();
  const { speakers, parties } = useFormCatalogue();
  const { getValues, setValue } = useFormContext<StatementDraft>();
  const { leaveUnchosen, forgive } = useFaults();
  const { id, value, error, onText } = useDraftField(path);
  const chosen = speakers.find(({ slug }) => slug === value);
  const nameOfParty = (slug: string) => parties.find((party) => party.slug === slug)?.shortName ?? slug;

  const onPick = (slug: string, typed: string) => {
    const next = speakers.find((speaker) => speaker.slug === slug);
    const formerParty = chosen ? partyOf(chosen) : '';
    leaveUnchosen(path, '');
    onText(slug);
    if (path === 'speaker') setValue('speakerAsPrinted', next && typed && !isNameOf(next, typed) ? typed : '');
    if (next && [formerParty, ''].includes(getValues(partyPath)) && partyOf(next)) {
      setValue(partyPath, partyOf(next));
      forgive(partyPath);
    }
    onPicked?.();
  };
  const onCreate = (typed: string) => {
    leaveUnchosen(path, '');
    const party = getValues(partyPath);
    setValue('newSpeaker', { as: path, name: typed, kind: 'person', party, capacity: '', authority: 'speaks for' });
  };
  return (
    <div>
      <PickField
        id={id}
        label={label}
        error={error}
        value={value}
        valueLabel={chosen?.name ?? value}
        nothing={t('statements.nothingLikeIt')}
        choicesFor={(typed) => speakersLike(typed, speakers, (speaker) => officeOf(speaker, nameOfParty))}
        onPick={onPick}
        onUnpicked={(typed) => leaveUnchosen(path, typed)}
        create={{ labelOf: (typed) => t('statements.newSpeaker', { typed }), run: onCreate }}
      />
      {path === 'speaker' && chosen && <AsPrinted speaker={chosen} onNotThem={() => onPick('', '')} />}
      {chosen && <OtherParty speaker={chosen} partyPath={partyPath} />}
    </div>
  );
}

/** A spelling that is not known to mean this speaker: whether it does is for a person to say. */
function AsPrinted({ speaker, onNotThem }: { speaker: Speaker; onNotThem: () => void }) {
  const { t } = useTranslation();
  const catalogue = useFormCatalogue();
  const failureText = useFailureText();
  const judge = useJudgeAlias(catalogue);
  const printed = useWatch<StatementDraft, 'speakerAsPrinted'>({ name: 'speakerAsPrinted' }).trim();
  if (!printed || foldName(printed) === foldName(speaker.name)) return null;
  const isKnown = speaker.aliases.some(({ spelling, judgement }) => judgement === 'same' && foldName(spelling) === foldName(printed));
  const given = (judgement: 'same' | 'not the same') => ({ speaker: speaker.slug, spelling: printed, judgement });
  const onSomebodyElse = () =>
    judge.mutate(given('not the same'), {
      onSuccess: () => {
        notifications.show({ role: 'status', message: t('statements.notProposed', { printed, name: speaker.name }) });
        onNotThem();
      },
    });
  return (
    <Group gap={6} mt={4}>
      <Text size="xs" c="dimmed" role="status">
        {judge.error ? failureText(judge.error) : t(judge.isSuccess && isKnown ? 'statements.remembered' : 'statements.printedAs', { printed, name: speaker.name })}
      </Text>
      {!isKnown && (
        <>
          <Button size="compact-xs" variant="default" loading={judge.isPending} onClick={() => judge.mutate(given('same'))}>
            {t('statements.isSame')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={onSomebodyElse}>
            {t('statements.isNotSame')}
          </Button>
        </>
      )}
    </Group>
  );
}
