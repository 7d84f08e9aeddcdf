import { createFileRoute, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CredentialsForm } from '../features/identity/credentials-form';
import { Door } from '../features/identity/door';
import { meKey } from '../lib/query-keys';
import { returnAddress } from '../lib/return-address';
import { AnchorLink } from '../ui/link';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (raw: Record<string, unknown>): { return?: string | undefined } => ({ return: returnAddress(raw.return) }),
  component: SignIn,
});

function SignIn() {
  const { t } = useTranslation();
  const router = useRouter();
  const { queryClient } = Route.useRouteContext();
  const search = Route.useSearch();
  const onDone = () => {
    queryClient.removeQueries({ queryKey: meKey });
    router.history.push(search.return ?? '/');
  };
  return (
    <Door
      title={t('identity.signIn')}
      other={
        <>
          {t('identity.noAccount')}{' '}
          <AnchorLink to="/sign-up" search={search} underline="always">
            {t('identity.signUp')}
          </AnchorLink>
        </>
      }
    >
      <title>{`${t('identity.signIn')} · ${t('common.product')}`}</title>
      <CredentialsForm purpose="sign-in" onDone={onDone} />
    </Door>
  );
}
