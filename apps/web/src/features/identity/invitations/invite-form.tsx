import '../../../i18n/en/people';
import { Alert, Group, NativeSelect, TextInput } from '@mantine/core';
import { CreateInvitation, type InvitationWithLink } from '@standpoint/contracts/invitations';
import { Role, ROLES } from '@standpoint/contracts/permissions';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '../../../lib/faults';
import { typedText } from '../../../lib/typed-text';
import { useFailureText } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { useCreateInvitation } from './invitations.mutation';

const TERMS_DAYS = [1, 7, 30];
const USUAL_DAYS = 7;

interface InviteFormProps {
  readonly workspace: string;
  readonly whyNot: string | null;
  readonly onMade: (made: InvitationWithLink) => void;
}

export function InviteForm({ workspace, whyNot, onMade }: InviteFormProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const create = useCreateInvitation(workspace);
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);

  const submit = () => {
    if (!form.current || whyNot !== null || create.isPending) return;
    const word = typedText(form.current);
    const typed = CreateInvitation.safeParse({ email: word('email').trim() || null, role: word('role'), days: Number(word('days')) });
    setFaults(typed.success ? {} : faultsOf(typed.error));
    if (!typed.success) return;
    create.mutate(typed.data, {
      onSuccess: (made) => {
        form.current?.reset();
        onMade(made);
      },
      onError: (error) => setFaults(faultsOf(error)),
    });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const below = { inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[] };

  return (
    <form ref={form} onSubmit={onSubmit} aria-label={t('people.invite.title')} noValidate>
      {create.error && Object.keys(faults).length === 0 && (
        <Alert role="alert" color="red" mb="sm">
          {failureText(create.error)}
        </Alert>
      )}
      <Group align="flex-start">
        <TextInput
          {...below}
          name="email"
          type="email"
          label={t('people.invite.email')}
          description={t('people.invite.emailHint')}
          error={faults.email}
          autoComplete="off"
          flex="2 1 260px"
        />
        <NativeSelect
          {...below}
          name="role"
          label={t('people.roleColumn')}
          defaultValue={Role.enum.analyst}
          data={ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
          description={t('people.roleHint')}
          flex="2 1 260px"
        />
        <NativeSelect
          name="days"
          label={t('people.invite.days')}
          defaultValue={String(USUAL_DAYS)}
          data={TERMS_DAYS.map((days) => ({ value: String(days), label: t('people.invite.daysOf', { count: days }) }))}
          flex="0 1 120px"
        />
        <GuardedButton
          variant="filled"
          whyNot={whyNot}
          label={t('people.invite.action')}
          loading={create.isPending}
          mt={25}
          onClick={submit}
        />
      </Group>
    </form>
  );
}
