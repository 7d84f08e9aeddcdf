import { Alert, Button, Group, Text, TextInput, Title } from '@mantine/core';
import type { SpeakerDetail } from '@standpoint/contracts/speakers';
import { ALIAS_JUDGEMENTS, type AliasJudgement } from '@standpoint/domain/vocabulary';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useFailureText } from '../../../ui/failure';
import { ItemList } from '../../../ui/item-list';
import { useJudgeAlias, useRemoveAlias } from '../speakers.mutation';
import { type Spelling, spellingsOf } from './spellings';

interface SpeakerSpellingsProps {
  readonly params: NegotiationRef;
  readonly speaker: SpeakerDetail;
  /** Why the reader may not judge spellings; null where they may. */
  readonly whyNot: string | null;
}

/** Every spelling met, and whether it means this speaker: a person says so, and takes it back with one click. */
export function SpeakerSpellings({ params, speaker, whyNot }: SpeakerSpellingsProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const judge = useJudgeAlias(params);
  const takeBack = useRemoveAlias(params);
  const isBusy = judge.isPending || takeBack.isPending;
  const onJudge = (spelling: string, judgement: AliasJudgement) => judge.mutate({ speaker: speaker.id, spelling, judgement });
  const onTakeBack = ({ id, revision }: NonNullable<Spelling['alias']>) => takeBack.mutate({ speaker: speaker.id, alias: id, ifMatch: revision });
  const failure = judge.error ?? takeBack.error;
  return (
    <section aria-labelledby="spellings">
      <Title order={3} size="h5" id="spellings">
        {t('speakers.spellings')}
      </Title>
      <Text size="xs" c="dimmed" mb={6}>
        {t('speakers.spellingsHint')}
      </Text>
      {failure && (
        <Alert role="alert" color="red" mb={6}>
          {failureText(failure)}
        </Alert>
      )}
      <ItemList
        items={spellingsOf(speaker)}
        nothing={t('speakers.noSpellings')}
        keyOf={({ spelling }) => spelling}
        isQuiet={({ judgement }) => judgement === 'not the same'}
        itemOf={(spelling) => <SpellingWords spelling={spelling} />}
        actsOf={(spelling) => whyNot === null && <Judging spelling={spelling} isBusy={isBusy} onJudge={onJudge} onTakeBack={onTakeBack} />}
      />
      {whyNot !== null && (
        <Text size="xs" c="dimmed">
          {whyNot}
        </Text>
      )}
      {whyNot === null && <AddSpelling isBusy={isBusy} onAdd={(spelling) => onJudge(spelling, 'same')} />}
    </section>
  );
}

function SpellingWords({ spelling: { spelling, judgement, statementCount } }: { spelling: Spelling }) {
  const { t } = useTranslation();
  const words = [t(`speakers.judged.${judgement ?? 'none'}`), statementCount > 0 && t('speakers.printedIn', { count: statementCount })];
  return (
    <>
      <Text size="sm" fw={judgement === null ? 650 : undefined}>
        <bdi>{spelling}</bdi>
      </Text>
      <Text size="xs" c="dimmed">
        {words.filter(Boolean).map(isolated).join(' · ')}
      </Text>
    </>
  );
}

interface JudgingProps {
  readonly spelling: Spelling;
  readonly isBusy: boolean;
  readonly onJudge: (spelling: string, judgement: AliasJudgement) => void;
  readonly onTakeBack: (alias: NonNullable<Spelling['alias']>) => void;
}

const SMALL = { size: 'compact-xs', variant: 'default' } as const;

function Judging({ spelling: { spelling, judgement, alias }, isBusy, onJudge, onTakeBack }: JudgingProps) {
  const { t } = useTranslation();
  if (alias) {
    return (
      <Button {...SMALL} disabled={isBusy} onClick={() => onTakeBack(alias)} aria-label={t('speakers.takeBackNamed', { spelling })}>
        {t('speakers.takeBack')}
      </Button>
    );
  }
  return (
    <>
      {ALIAS_JUDGEMENTS.map((word) => (
        <Button
          key={word}
          {...SMALL}
          disabled={isBusy || judgement === word}
          onClick={() => onJudge(spelling, word)}
          aria-label={t('speakers.judgeNamed', { spelling, judgement: t(`speakers.judge.${word}`) })}
        >
          {t(`speakers.judge.${word}`)}
        </Button>
      ))}
    </>
  );
}

function AddSpelling({ isBusy, onAdd }: { isBusy: boolean; onAdd: (spelling: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('speakers.addSpelling')}>
      <Group gap="xs" mt="xs" align="flex-end">
        <TextInput size="xs" flex="1 1 180px" label={t('speakers.anotherSpelling')} value={typed} maxLength={120} onChange={(event) => setTyped(event.currentTarget.value)} />
        <Button size="xs" variant="default" type="submit" disabled={isBusy}>
          {t('speakers.addSpelling')}
        </Button>
      </Group>
    </form>
  );
}
