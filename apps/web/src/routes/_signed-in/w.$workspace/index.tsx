import { Button, Container, Group, Modal, Title } from '@mantine/core';
import { can } from '@standpoint/contracts/permissions';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateNegotiationForm } from '../../../features/negotiations/create-negotiation-form';
import { NegotiationList } from '../../../features/negotiations/negotiation-list';
import { WorkspaceFrame } from '../../../features/identity/workspace-frame';
import { negotiationsQuery } from '../../../lib/negotiation-lists.query';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink } from '../../../ui/link';

export const Route = createFileRoute('/_signed-in/w/$workspace/')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(negotiationsQuery(params.workspace)),
  component: WorkspacePage,
});

function WorkspacePage() {
  const { t } = useTranslation();
  const { me, workspace } = Route.useRouteContext();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const negotiations = useSuspenseQuery(negotiationsQuery(workspace.slug)).data.items;
  const mayCreate = can(workspace.role, 'negotiation:edit');
  const create = <Button onClick={() => setCreating(true)}>{t('negotiations.create')}</Button>;

  return (
    <WorkspaceFrame me={me} workspace={workspace}>
      <title>{`${workspace.name} · ${t('common.product')}`}</title>
      <Container size="md" py="xl">
        <Group justify="space-between" mb="lg">
          <Title order={1} size="h2">
            <bdi>{workspace.name}</bdi>
          </Title>
          <Group>
            <ButtonLink to="/w/$workspace/members" params={{ workspace: workspace.slug }} variant="default">
              {t('identity.members')}
            </ButtonLink>
            {mayCreate && negotiations.length > 0 && create}
          </Group>
        </Group>
        {negotiations.length === 0 ? (
          <EmptyState title={t('negotiations.none')} text={t(mayCreate ? 'negotiations.noneText' : 'negotiations.noneViewer')}>
            {mayCreate && create}
          </EmptyState>
        ) : (
          <section aria-label={t('negotiations.negotiations')}>
            <NegotiationList workspace={workspace.slug} negotiations={negotiations} />
          </section>
        )}
        <Modal
          opened={creating}
          onClose={() => setCreating(false)}
          title={t('negotiations.create')}
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          <CreateNegotiationForm
            workspace={workspace.slug}
            onCreated={({ slug }) =>
              void navigate({ to: '/w/$workspace/n/$negotiation/matrix', params: { workspace: workspace.slug, negotiation: slug } })
            }
          />
        </Modal>
      </Container>
    </WorkspaceFrame>
  );
}
