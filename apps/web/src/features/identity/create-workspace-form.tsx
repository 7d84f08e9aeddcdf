import '../../i18n/en/people';
import { Alert, Button, Stack } from '@mantine/core';
import { CreateWorkspace, type Workspace } from '@standpoint/contracts/workspaces';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '../../lib/faults';
import { useFailureText } from '../../ui/failure';
import { NameAndSlug } from '../../ui/name-and-slug';
import { useCreateWorkspace } from './workspaces.mutation';

interface CreateWorkspaceFormProps {
  readonly onCreated: (workspace: Workspace) => void;
  readonly nameLabel?: string;
  readonly actionLabel?: string;
}

export function CreateWorkspaceForm({ onCreated, nameLabel, actionLabel }: CreateWorkspaceFormProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const create = useCreateWorkspace();
  const [faults, setFaults] = useState<Faults>({});

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = CreateWorkspace.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    setFaults(typed.success ? {} : faultsOf(typed.error));
    if (typed.success) create.mutate(typed.data, { onSuccess: onCreated, onError: (error) => setFaults(faultsOf(error)) });
  };

  return (
    <form onSubmit={onSubmit} aria-label={t('people.createWorkspace')} noValidate>
      <Stack>
        {create.error && Object.keys(faults).length === 0 && (
          <Alert role="alert" color="red">
            {failureText(create.error)}
          </Alert>
        )}
        <NameAndSlug name="name" label={nameLabel ?? t('people.workspaceName')} example={t('people.workspaceNameExample')} faults={faults} before="/w/" />
        <Button type="submit" loading={create.isPending} style={{ alignSelf: 'flex-start' }}>
          {actionLabel ?? t('people.createWorkspace')}
        </Button>
      </Stack>
    </form>
  );
}
