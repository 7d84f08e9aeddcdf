import { Alert, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createFileRoute, useLocation, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Door } from '../features/identity/door/door';
import { invitationQuery } from '../features/identity/door/join.query';
import { JoinPanel } from '../features/identity/door/join-panel';
import { isSignedOut, ProblemError } from '../lib/api';
import { meQuery } from '../lib/negotiation-lists.query';
import { meKey } from '../lib/query-keys';
import { announceArrival } from '../ui/arrival';
import { Failure } from '../ui/failure';
import { AnchorLink } from '../ui/link';

export const Route = createFileRoute('/join')({
  beforeLoad: async ({ context }) => {
    try {
      return { me: await context.queryClient.fetchQuery(meQuery) };
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      return { me: null };
    }
  },
  component: Join,
});

const isUnusable = (error: unknown) => error instanceof ProblemError && error.problem.code === 'invitation-unusable';

function Join() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { me } = Route.useRouteContext();
  // Kept while the address already leads on.
  const [token, setToken] = useState('');
  const hash = useLocation({ select: (at) => (at.pathname === '/join' ? at.hash : '') });
  if (hash && hash !== token) setToken(hash);
  const { data: invitation, error } = useQuery(invitationQuery(token));
  const onJoined = ({ slug }: { slug: string }) => {
    announceArrival();
    // Alone in one workspace the start page leads on to where the work is.
    const address = me && me.workspaces.length > 0 ? `/w/${slug}` : '/';
    router.history.replace(address);
  };
  const onChanged = () => {
    queryClient.removeQueries({ queryKey: meKey });
    void router.invalidate();
  };
  const title = invitation ? t('door.join.title', { workspace: invitation.workspace }) : t(error ? 'door.join.unusable' : 'door.join.looking');
  return (
    <Door
      title={title}
      other={
        <AnchorLink to="/" underline="always">
          {t('common.toStart')}
        </AnchorLink>
      }
    >
      <title>{`${title} · ${t('common.product')}`}</title>
      {invitation && <JoinPanel token={token} invitation={invitation} user={me?.user ?? null} onJoined={onJoined} onChanged={onChanged} />}
      {error && (isUnusable(error) ? <Alert color="yellow">{t('door.join.unusableText')}</Alert> : <Failure error={error} />)}
      {!invitation && !error && <Text c="dimmed">{t('common.loading')}</Text>}
    </Door>
  );
}
