import '../../../i18n/en/account';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { EditAccount } from '@standpoint/contracts/account';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '../../../lib/faults';
import { useFailureText } from '../../../ui/failure';
import { useEditAccount } from './account.mutation';

export function NameForm({ name, onSaved }: { name: string; onSaved: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const edit = useEditAccount();
  const [faults, setFaults] = useState<Faults>({});
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = EditAccount.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    setFaults(typed.success ? {} : faultsOf(typed.error));
    if (typed.success) edit.mutate(typed.data.name, { onSuccess: onSaved, onError: (error) => setFaults({ name: failureText(error), ...faultsOf(error) }) });
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('account.name.title')} noValidate>
      <Group align="flex-start">
        <TextInput
          name="name"
          label={t('account.name.label')}
          description={t('account.name.hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          defaultValue={name}
          error={faults.name}
          autoComplete="name"
          required
          flex="1 1 260px"
        />
        <Button type="submit" variant="default" loading={edit.isPending} mt={25}>
          {t('account.name.save')}
        </Button>
      </Group>
      <Text size="sm" role="status">
        {edit.data && t('account.name.saved', { name: edit.data.name })}
      </Text>
    </form>
  );
}
