import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { CreateIssue } from '@standpoint/contracts/issues';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '../../lib/faults';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { typedText } from '../../lib/typed-text';
import { useFailureText } from '../../ui/failure';
import { NameAndSlug } from '../../ui/name-and-slug';
import { useCreateIssue } from './axes.mutation';
import { readScale, type ScaleKind } from './read-scale';
import { ScaleFields } from './scale-fields';

export function CreateIssueForm({ onDone, ...params }: NegotiationRef & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const create = useCreateIssue(params);
  const [kind, setKind] = useState<ScaleKind>('ordinal');
  const [faults, setFaults] = useState<Faults>({});

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const word = typedText(event.currentTarget);
    const typed = CreateIssue.safeParse({
      title: word('title'),
      slug: word('slug'),
      question: word('question').trim() || null,
      scale: readScale(kind, word),
    });
    setFaults(typed.success ? {} : faultsOf(typed.error));
    if (typed.success) create.mutate(typed.data, { onSuccess: onDone, onError: (error) => setFaults(faultsOf(error)) });
  };

  return (
    <form onSubmit={onSubmit} aria-label={t('negotiations.addIssue')} noValidate>
      <Stack>
        {create.error && Object.keys(faults).length === 0 && (
          <Alert role="alert" color="red">
            {failureText(create.error)}
          </Alert>
        )}
        <NameAndSlug name="title" label={t('negotiations.issueTitle')} example={t('negotiations.issueExample')} faults={faults} before="" />
        <TextInput name="question" label={t('negotiations.question')} error={faults.question} />
        <ScaleFields kind={kind} onKind={setKind} faults={faults} />
        <Button type="submit" loading={create.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('negotiations.addIssue')}
        </Button>
      </Stack>
    </form>
  );
}
