import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Door } from '../features/identity/door/door';
import { ForgotPasswordForm } from '../features/identity/door/forgot-password-form';
import { AnchorLink } from '../ui/link';

export const Route = createFileRoute('/forgot-password')({ component: ForgotPassword });

function ForgotPassword() {
  const { t } = useTranslation();
  return (
    <Door
      title={t('door.reset.forgotTitle')}
      other={
        <AnchorLink to="/sign-in" underline="always">
          {t('door.reset.back')}
        </AnchorLink>
      }
    >
      <title>{`${t('door.reset.forgotTitle')} · ${t('common.product')}`}</title>
      <ForgotPasswordForm />
    </Door>
  );
}
