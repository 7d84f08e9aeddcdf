import '../../i18n/en/welcome';
import { Container, Paper, Text, Title } from '@mantine/core';
import { createFileRoute, useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../../features/identity/account-menu';
import { CreateWorkspaceForm } from '../../features/identity/create-workspace-form';
import { announceArrival } from '../../ui/arrival';
import { Frame } from '../../ui/frame';
import { Path } from '../../ui/path';

export const Route = createFileRoute('/_signed-in/welcome')({ component: Welcome });

/** Before the first workspace: its name. What it begins with is asked inside it. */
function Welcome() {
  const { t } = useTranslation();
  const { me } = Route.useRouteContext();
  const navigate = useNavigate();
  const router = useRouter();
  const onCreated = async ({ slug }: { slug: string }) => {
    announceArrival();
    await router.invalidate();
    await navigate({ to: '/w/$workspace', params: { workspace: slug } });
  };
  return (
    <Frame start={<Path steps={[]} />} end={<AccountMenu me={me} />}>
      <title>{`${t('welcome.title')} · ${t('common.product')}`}</title>
      <Container size="xs" py="xl">
        <Title order={1} size="h2">
          {t('welcome.title')}
        </Title>
        <Paper withBorder p="lg" my="lg">
          <Text size="sm" c="dimmed">
            {t('welcome.step', { step: 1 })}
          </Text>
          <Title order={2} size="h4">
            {t('welcome.name')}
          </Title>
          <Text size="sm" mb="md">
            {t('welcome.nameText')}
          </Text>
          <CreateWorkspaceForm
            nameLabel={t('welcome.nameLabel')}
            actionLabel={t('welcome.goOn')}
            onCreated={(workspace) => void onCreated(workspace)}
          />
        </Paper>
        <Text size="sm">{t('welcome.invited', { email: me.user.email })}</Text>
      </Container>
    </Frame>
  );
}
