import { Alert, Autocomplete, Button, Stack } from '@mantine/core';
import { CreateNegotiation, type Negotiation } from '@standpoint/contracts/negotiations';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '../../lib/faults';
import { useFailureText } from '../../ui/failure';
import { NameAndSlug } from '../../ui/name-and-slug';
import { useCreateNegotiation } from './negotiations.mutation';

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

interface CreateNegotiationFormProps {
  readonly workspace: string;
  readonly onCreated: (negotiation: Negotiation) => void;
}

export function CreateNegotiationForm({ workspace, onCreated }: CreateNegotiationFormProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const create = useCreateNegotiation(workspace);
  const [faults, setFaults] = useState<Faults>({});

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = CreateNegotiation.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    setFaults(typed.success ? {} : faultsOf(typed.error));
    if (typed.success) create.mutate(typed.data, { onSuccess: onCreated, onError: (error) => setFaults(faultsOf(error)) });
  };

  return (
    <form onSubmit={onSubmit} aria-label={t('negotiations.create')} noValidate>
      <Stack>
        {create.error && Object.keys(faults).length === 0 && (
          <Alert role="alert" color="red">
            {failureText(create.error)}
          </Alert>
        )}
        <NameAndSlug
          name="title"
          label={t('negotiations.title')}
          example={t('negotiations.titleExample')}
          faults={faults}
          before={`/w/${workspace}/n/`}
        />
        <Autocomplete
          name="timeZone"
          label={t('negotiations.timeZone')}
          description={t('negotiations.timeZoneHint')}
          defaultValue={ownZone()}
          data={Intl.supportedValuesOf('timeZone')}
          limit={20}
          error={faults.timeZone}
          required
        />
        <Button type="submit" loading={create.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('negotiations.create')}
        </Button>
      </Stack>
    </form>
  );
}
