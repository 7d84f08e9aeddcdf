import '../../../i18n/en/account';
import '../../../i18n/en/door';
import { Alert, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../lib/typed-text';
import { changePassword } from '../door/session.mutation';
import { useRefusalText } from '../door/use-refusal-text';

export function PasswordForm({ email, onChanged }: { email: string; onChanged: () => void }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText('door.refused');
  const change = useMutation({ mutationFn: changePassword });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const word = typedText(form);
    change.mutate(
      { currentPassword: word('currentPassword'), newPassword: word('newPassword') },
      {
        onSuccess: () => {
          form.reset();
          onChanged();
        },
      },
    );
  };
  const shown = { visibilityToggleButtonProps: { 'aria-label': t('door.showPassword'), tabIndex: 0 } };
  return (
    <form onSubmit={onSubmit} aria-label={t('account.password.title')}>
      <Stack maw={400}>
        {change.error && (
          <Alert color="red" role="alert">
            {refusalText(change.error)}
          </Alert>
        )}
        {/* A password manager keeps the new password under this name. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput {...shown} name="currentPassword" label={t('account.password.current')} autoComplete="current-password" required />
        <PasswordInput
          {...shown}
          name="newPassword"
          label={t('account.password.next')}
          description={t('door.passwordHint')}
          autoComplete="new-password"
          minLength={8}
          required
        />
        <Text size="sm" c="dimmed">
          {t('account.password.hint')}
        </Text>
        <Button type="submit" variant="default" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('account.password.save')}
        </Button>
        <Text size="sm" role="status">
          {change.isSuccess && t('account.password.saved')}
        </Text>
      </Stack>
    </form>
  );
}
