import '../../../i18n/en/door';
import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meKey } from '../../../lib/query-keys';
import { announceArrival } from '../../../ui/arrival';
import { AnchorLink } from '../../../ui/link';
import { CredentialsForm, type Purpose } from './credentials-form';
import { Door } from './door';

const PAGES = {
  'sign-in': { title: 'door.signIn', ask: 'door.noAccount', other: '/sign-up', otherTitle: 'door.signUp' },
  'sign-up': { title: 'door.signUp', ask: 'door.haveAccount', other: '/sign-in', otherTitle: 'door.signIn' },
} as const;

interface EntranceProps {
  readonly purpose: Purpose;
  /** Where to go on to. */
  readonly search: { readonly return?: string | undefined };
}

/** Two doors into the same house: one for who has an account, one for who makes one. */
export function Entrance({ purpose, search }: EntranceProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { title, ask, other, otherTitle } = PAGES[purpose];
  const onDone = () => {
    queryClient.removeQueries({ queryKey: meKey });
    announceArrival();
    router.history.push(search.return ?? '/');
  };
  return (
    <Door
      title={t(title)}
      other={
        <>
          {t(ask)}{' '}
          <AnchorLink to={other} search={search} underline="always">
            {t(otherTitle)}
          </AnchorLink>
        </>
      }
    >
      <title>{`${t(title)} · ${t('common.product')}`}</title>
      <CredentialsForm purpose={purpose} onDone={onDone} />
      {purpose === 'sign-in' && (
        <Text size="sm" mt="md">
          <AnchorLink to="/forgot-password" underline="always" inherit>
            {t('door.forgot')}
          </AnchorLink>
        </Text>
      )}
    </Door>
  );
}
