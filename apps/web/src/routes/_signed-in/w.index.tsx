import { Button, Container, Group, Modal, Stack, Text, Title } from '@mantine/core';
import type { Workspace } from '@standpoint/contracts/workspaces';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, redirect, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../../features/identity/account-menu';
import { CreateWorkspaceForm } from '../../features/identity/create-workspace-form';
import { NegotiationList } from '../../features/negotiations/negotiation-list';
import { SearchButton } from '../../actions/search-button';
import { negotiationsQuery } from '../../lib/negotiation-lists.query';
import { Frame } from '../../ui/frame';
import { AnchorLink } from '../../ui/link';
import { Path } from '../../ui/path';

export const Route = createFileRoute('/_signed-in/w/')({
  beforeLoad: ({ context }) => {
    if (context.me.workspaces.length === 0) throw redirect({ to: '/welcome', replace: true });
  },
  component: Workspaces,
});

function Workspaces() {
  const { t } = useTranslation();
  const { me } = Route.useRouteContext();
  const navigate = useNavigate();
  const router = useRouter();
  const [creating, setCreating] = useState(false);
  const onCreated = async ({ slug }: Workspace) => {
    await router.invalidate();
    await navigate({ to: '/w/$workspace', params: { workspace: slug } });
  };

  return (
    <Frame start={<Path steps={[]} />} end={<><SearchButton /><AccountMenu me={me} /></>}>
      <title>{`${t('people.workspaces')} · ${t('common.product')}`}</title>
      <Container size="md" py="xl">
        <Group justify="space-between" mb="lg">
          <Title order={1} size="h2">
            {t('people.workspaces')}
          </Title>
          <Button onClick={() => setCreating(true)}>{t('people.createWorkspace')}</Button>
        </Group>
        <Stack gap="xl">
          {me.workspaces.map((workspace) => (
            <WorkspaceSection key={workspace.id} workspace={workspace} />
          ))}
        </Stack>
        <Modal
          opened={creating}
          onClose={() => setCreating(false)}
          title={t('people.createWorkspace')}
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          <CreateWorkspaceForm onCreated={(workspace) => void onCreated(workspace)} />
        </Modal>
      </Container>
    </Frame>
  );
}

function WorkspaceSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { data } = useQuery(negotiationsQuery(workspace.slug));
  return (
    <section aria-labelledby={workspace.id}>
      <Group justify="space-between" align="baseline">
        <Title order={2} size="h4" id={workspace.id}>
          <AnchorLink to="/w/$workspace" params={{ workspace: workspace.slug }} inherit c="var(--ink)">
            <bdi>{workspace.name}</bdi>
          </AnchorLink>
        </Title>
        <Text c="dimmed" size="sm">
          {t('people.yourRole', { role: t(`words.role.${workspace.role}`) })}
        </Text>
      </Group>
      {data && <NegotiationList workspace={workspace.slug} negotiations={data.items} />}
      {data?.items.length === 0 && <Text c="dimmed">{t('negotiations.none')}</Text>}
    </section>
  );
}
