import { Alert } from '@mantine/core';
import { createFileRoute, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Door } from '../features/identity/door/door';
import { ResetPasswordForm } from '../features/identity/door/reset-password-form';
import { AnchorLink } from '../ui/link';

export const Route = createFileRoute('/reset-password')({ component: ResetPassword });

function ResetPassword() {
  const { t } = useTranslation();
  const token = useLocation({ select: ({ hash }) => hash });
  const [isDone, setDone] = useState(false);
  return (
    <Door
      title={t('door.reset.title')}
      other={
        <AnchorLink to="/sign-in" underline="always">
          {t(isDone ? 'door.signIn' : 'door.reset.back')}
        </AnchorLink>
      }
    >
      <title>{`${t('door.reset.title')} · ${t('common.product')}`}</title>
      {isDone ? <Alert role="status">{t('door.passwordChanged')}</Alert> : <ResetPasswordForm token={token} onDone={() => setDone(true)} />}
    </Door>
  );
}
