import { Button, Container, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createFileRoute, useRouter } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchButton } from '../../actions/search-button';
import { useShowHints } from '../../features/identity/account/account.mutation';
import { hintsQuery, sessionsQuery } from '../../features/identity/account/account.query';
import { NameForm } from '../../features/identity/account/name-form';
import { PasswordForm } from '../../features/identity/account/password-form';
import { SessionList } from '../../features/identity/account/session-list';
import { AccountMenu } from '../../features/identity/account-menu';
import { Failure } from '../../ui/failure';
import { Frame } from '../../ui/frame';
import { Path } from '../../ui/path';

export const Route = createFileRoute('/_signed-in/account')({
  loader: ({ context }) => context.queryClient.ensureQueryData(sessionsQuery),
  component: AccountPage,
});

function AccountPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { me } = Route.useRouteContext();
  const sessions = useQuery(sessionsQuery);
  return (
    <Frame start={<Path steps={[{ label: t('account.title'), href: '/account' }]} />} end={<><SearchButton /><AccountMenu me={me} /></>}>
      <title>{`${t('account.title')} · ${t('common.product')}`}</title>
      <Container size="md" py="xl">
        <Title order={1} size="h2">
          {t('account.title')}
        </Title>
        <Text c="dimmed">{me.user.email}</Text>
        <Section title={t('account.name.title')}>
          <NameForm name={me.user.name} onSaved={() => void router.invalidate()} />
        </Section>
        <Section title={t('account.password.title')}>
          <PasswordForm email={me.user.email} onChanged={() => void queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey })} />
        </Section>
        <Section title={t('account.sessions.title')}>
          {sessions.data && <SessionList sessions={sessions.data.items} />}
          {sessions.error && <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />}
        </Section>
        <Section title={t('account.hints.title')}>
          <Hints />
        </Section>
      </Container>
    </Frame>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mt="xl" mb="sm">
        {title}
      </Title>
      {children}
    </section>
  );
}

function Hints() {
  const { t } = useTranslation();
  const { data } = useQuery(hintsQuery);
  const show = useShowHints();
  const count = data?.items.length ?? 0;
  return (
    <Stack align="flex-start" gap="xs">
      <Text size="sm" role="status">
        {show.isSuccess && count === 0 ? t('account.hints.shown') : t('account.hints.dismissed', { count })}
      </Text>
      {count > 0 && (
        <Button variant="default" loading={show.isPending} onClick={() => show.mutate(undefined)}>
          {t('account.hints.show')}
        </Button>
      )}
    </Stack>
  );
}
