import { Alert, Button, Group, NativeSelect, Stack } from '@mantine/core';
import { CreateParty } from '@standpoint/contracts/parties';
import { PARTY_KINDS, SEAT_ROLES } from '@standpoint/domain/vocabulary';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '../../lib/faults';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useFailureText } from '../../ui/failure';
import { NameAndSlug } from '../../ui/name-and-slug';
import { useCreateParty } from './axes.mutation';

export function CreatePartyForm({ onDone, ...params }: NegotiationRef & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const create = useCreateParty(params);
  const [faults, setFaults] = useState<Faults>({});

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = CreateParty.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    setFaults(typed.success ? {} : faultsOf(typed.error));
    if (typed.success) create.mutate(typed.data, { onSuccess: onDone, onError: (error) => setFaults(faultsOf(error)) });
  };

  return (
    <form onSubmit={onSubmit} aria-label={t('negotiations.addParty')} noValidate>
      <Stack>
        {create.error && Object.keys(faults).length === 0 && (
          <Alert role="alert" color="red">
            {failureText(create.error)}
          </Alert>
        )}
        <NameAndSlug name="name" label={t('negotiations.partyName')} example={t('negotiations.partyExample')} faults={faults} before="" />
        <Group grow align="flex-start">
          <NativeSelect
            name="kind"
            label={t('negotiations.partyKind')}
            data={PARTY_KINDS.map((kind) => ({ value: kind, label: t(`words.partyKind.${kind}`) }))}
          />
          <NativeSelect
            name="role"
            label={t('negotiations.seatRole')}
            data={SEAT_ROLES.map((role) => ({ value: role, label: t(`words.seatRole.${role}`) }))}
          />
        </Group>
        <Button type="submit" loading={create.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('negotiations.addParty')}
        </Button>
      </Stack>
    </form>
  );
}
