import { Alert, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { Role, ROLES } from '@standpoint/contracts/permissions';
import { AddMember } from '@standpoint/contracts/workspaces';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '../../lib/faults';
import { useFailureText } from '../../ui/failure';
import { useAddMember } from './members.mutation';

export function AddMemberForm({ workspace }: { workspace: string }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const add = useAddMember(workspace);
  const [faults, setFaults] = useState<Faults>({});

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = AddMember.safeParse(Object.fromEntries(new FormData(form)));
    setFaults(typed.success ? {} : faultsOf(typed.error));
    if (typed.success) add.mutate(typed.data, { onSuccess: () => form.reset(), onError: (error) => setFaults(faultsOf(error)) });
  };

  return (
    <form onSubmit={onSubmit} aria-label={t('identity.addMember')} noValidate>
      {add.error && Object.keys(faults).length === 0 && (
        <Alert role="alert" color="red" mb="sm">
          {failureText(add.error)}
        </Alert>
      )}
      <Group align="flex-start">
        <TextInput
          name="email"
          type="email"
          label={t('identity.email')}
          description={t('identity.addMemberHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={faults.email}
          autoComplete="off"
          required
          flex="1 1 260px"
        />
        <NativeSelect
          name="role"
          label={t('identity.roleColumn')}
          defaultValue={Role.enum.analyst}
          data={ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
          description={t('identity.roleHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          flex="1 1 260px"
        />
        <Button type="submit" loading={add.isPending} mt={25}>
          {t('identity.addMember')}
        </Button>
      </Group>
    </form>
  );
}
