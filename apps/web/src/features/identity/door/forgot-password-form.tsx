import '../../../i18n/en/door';
import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../lib/typed-text';
import { requestPasswordReset } from './session.mutation';
import { useRefusalText } from './use-refusal-text';

export function ForgotPasswordForm() {
  const { t } = useTranslation();
  const refusalText = useRefusalText('door.refused');
  const ask = useMutation({ mutationFn: requestPasswordReset });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask.mutate(typedText(event.currentTarget)('email').trim());
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('door.reset.forgotTitle')}>
      <Stack>
        <Text size="sm">{t('door.reset.forgotText')}</Text>
        {ask.error && (
          <Alert color="red" role="alert">
            {refusalText(ask.error)}
          </Alert>
        )}
        {ask.data && (
          <Alert role="status">{t(ask.data === 'sent' ? 'door.reset.sent' : 'door.reset.logged', { email: ask.variables })}</Alert>
        )}
        <TextInput name="email" type="email" label={t('door.email')} autoComplete="username" required data-autofocus />
        <Button type="submit" loading={ask.isPending} fullWidth>
          {t('door.reset.send')}
        </Button>
      </Stack>
    </form>
  );
}
