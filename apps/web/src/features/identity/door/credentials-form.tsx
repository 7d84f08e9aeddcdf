import '../../../i18n/en/door';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../lib/typed-text';
import { type Credentials, signIn, signUp } from './session.mutation';
import { useRefusalText } from './use-refusal-text';

export type Purpose = 'sign-in' | 'sign-up';

interface CredentialsFormProps {
  readonly purpose: Purpose;
  /** The only address that will do. */
  readonly email?: string | null;
  readonly onDone: () => void;
}

export function CredentialsForm({ purpose, email, onDone }: CredentialsFormProps) {
  const { t } = useTranslation();
  const isNew = purpose === 'sign-up';
  const refusalText = useRefusalText(isNew ? 'door.signUpRefused' : 'door.wrongCredentials');
  const enter = useMutation({ mutationFn: (given: Credentials) => (isNew ? signUp(given) : signIn(given)), onSuccess: onDone });

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const word = typedText(event.currentTarget);
    enter.mutate({ name: word('name').trim(), email: word('email').trim(), password: word('password') });
  };

  return (
    <form onSubmit={onSubmit} aria-label={t(isNew ? 'door.signUp' : 'door.signIn')}>
      <Stack>
        {enter.error && (
          <Alert color="red" role="alert">
            {refusalText(enter.error)}
          </Alert>
        )}
        {isNew && <TextInput name="name" label={t('door.name')} autoComplete="name" required maxLength={80} />}
        <TextInput
          name="email"
          type="email"
          label={t('door.email')}
          autoComplete="username"
          {...(email && { value: email, readOnly: true, description: t('door.join.fixedEmail') })}
          required
        />
        <PasswordInput
          name="password"
          label={t('door.password')}
          {...(isNew && { description: t('door.passwordHint'), minLength: 8 })}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          visibilityToggleButtonProps={{ 'aria-label': t('door.showPassword'), tabIndex: 0 }}
          required
        />
        <Button type="submit" loading={enter.isPending} fullWidth>
          {t(isNew ? 'door.signUp' : 'door.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
