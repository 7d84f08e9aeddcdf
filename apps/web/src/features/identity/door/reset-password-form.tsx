import '../../../i18n/en/door';
import { Alert, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '../../../lib/typed-text';
import { AnchorLink } from '../../../ui/link';
import { resetPassword, SessionError } from './session.mutation';
import { useRefusalText } from './use-refusal-text';

/** The token came behind `#` of the address, and goes back in a body. */
export function ResetPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText('door.refused');
  const reset = useMutation({ mutationFn: (newPassword: string) => resetPassword({ token, newPassword }), onSuccess: onDone });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    reset.mutate(typedText(event.currentTarget)('newPassword'));
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('door.reset.title')}>
      <Stack>
        <Text size="sm">{t('door.reset.about')}</Text>
        {reset.error && (
          <Alert color="red" role="alert">
            {refusalText(reset.error)}{' '}
            {reset.error instanceof SessionError && reset.error.code === 'link-unusable' && (
              <AnchorLink to="/forgot-password" underline="always" inherit>
                {t('door.reset.again')}
              </AnchorLink>
            )}
          </Alert>
        )}
        <PasswordInput
          name="newPassword"
          label={t('door.newPassword')}
          description={t('door.passwordHint')}
          autoComplete="new-password"
          minLength={8}
          visibilityToggleButtonProps={{ 'aria-label': t('door.showPassword'), tabIndex: 0 }}
          required
        />
        <Button type="submit" loading={reset.isPending} fullWidth>
          {t('door.reset.save')}
        </Button>
      </Stack>
    </form>
  );
}
