import { createFileRoute, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CredentialsForm } from '../features/identity/credentials-form';
import { Door } from '../features/identity/door';
import { meKey } from '../lib/query-keys';
import { returnAddress } from '../lib/return-address';
import { AnchorLink } from '../ui/link';

export const Route = createFileRoute('/sign-up')({
  validateSearch: (raw: Record<string, unknown>): { return?: string | undefined } => ({ return: returnAddress(raw.return) }),
  component: SignUp,
});

function SignUp() {
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
      title={t('identity.signUp')}
      other={
        <>
          {t('identity.haveAccount')}{' '}
          <AnchorLink to="/sign-in" search={search} underline="always">
            {t('identity.signIn')}
          </AnchorLink>
        </>
      }
    >
      <title>{`${t('identity.signUp')} · ${t('common.product')}`}</title>
      <CredentialsForm purpose="sign-up" onDone={onDone} />
    </Door>
  );
}
