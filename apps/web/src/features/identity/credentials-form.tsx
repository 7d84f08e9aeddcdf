import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../lib/typed-text';
import { useFailureText } from '../../ui/failure';
import { type Credentials, SessionError, signIn, signUp } from './session.mutation';

type Purpose = 'sign-in' | 'sign-up';

/** The same words whether the e-mail or the password is wrong: nobody learns who has an account. */
function useRefusalText(purpose: Purpose): (error: unknown) => string {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (error) => {
    if (!(error instanceof SessionError)) return failureText(error);
    if (error.code === 'too-many-requests') return t('identity.tooMany');
    if (purpose === 'sign-in') return t('identity.wrongCredentials');
    if (error.code === 'password-too-short') return t('identity.passwordTooShort');
    if (error.code === 'password-too-long') return t('identity.passwordTooLong');
    return t('identity.signUpRefused');
  };
}

export function CredentialsForm({ purpose, onDone }: { purpose: Purpose; onDone: () => void }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText(purpose);
  const isNew = purpose === 'sign-up';
  const enter = useMutation({ mutationFn: (given: Credentials) => (isNew ? signUp(given) : signIn(given)), onSuccess: onDone });

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const word = typedText(event.currentTarget);
    enter.mutate({ name: word('name').trim(), email: word('email').trim(), password: word('password') });
  };

  return (
    <form onSubmit={onSubmit} aria-label={t(isNew ? 'identity.signUp' : 'identity.signIn')}>
      <Stack>
        {enter.error && (
          <Alert color="red" role="alert">
            {refusalText(enter.error)}
          </Alert>
        )}
        {isNew && <TextInput name="name" label={t('identity.name')} autoComplete="name" required maxLength={120} />}
        <TextInput name="email" type="email" label={t('identity.email')} autoComplete="username" required />
        <PasswordInput
          name="password"
          label={t('identity.password')}
          {...(isNew && { description: t('identity.passwordHint'), minLength: 8 })}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          visibilityToggleButtonProps={{ 'aria-label': t('identity.showPassword'), tabIndex: 0 }}
          required
        />
        <Button type="submit" loading={enter.isPending} fullWidth>
          {t(isNew ? 'identity.signUp' : 'identity.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
