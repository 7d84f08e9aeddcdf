import { Container, Group, Modal, Text, Title } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateNegotiationForm } from '../../../features/negotiations/create-negotiation-form';
import { BeginChoice } from '../../../features/negotiations/sample/begin-choice';
import { sampleQuery } from '../../../features/negotiations/sample/sample.query';
import { NegotiationList } from '../../../features/negotiations/negotiation-list';
import { WorkspaceFrame } from '../../../features/identity/workspace-frame';
import { negotiationsQuery } from '../../../lib/negotiation-lists.query';
import { whyNot } from '../../../lib/may-act';
import { EmptyState } from '../../../ui/empty-state';
import { GuardedButton } from '../../../ui/guarded-button';
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
  const sample = useQuery(sampleQuery(workspace.slug)).data;
  const refused = whyNot(t, workspace.role, 'negotiation:edit');
  const onOpen = (negotiation: string) =>
    void navigate({ to: '/w/$workspace/n/$negotiation/matrix', params: { workspace: workspace.slug, negotiation } });
  const create = <GuardedButton variant="filled" label={t('negotiations.create')} whyNot={refused} onClick={() => setCreating(true)} />;

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
              {t('people.members')}
            </ButtonLink>
            {negotiations.length > 0 && create}
          </Group>
        </Group>
        {negotiations.length === 0 ? (
          refused === null ? (
            <>
              <Title order={2} size="h4">
                {t('welcome.begin')}
              </Title>
              <Text mb="md">{t('welcome.beginText', { workspace: workspace.name })}</Text>
              <BeginChoice workspace={workspace.slug} onSample={onOpen} onEmpty={() => setCreating(true)} />
            </>
          ) : (
            <EmptyState title={t('negotiations.none')} text={t('negotiations.noneViewer')}>
              {create}
            </EmptyState>
          )
        ) : (
          <section aria-label={t('negotiations.negotiations')}>
            <NegotiationList workspace={workspace.slug} negotiations={negotiations} sampleId={sample?.negotiation?.id} />
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
            onCreated={({ slug }) => onOpen(slug)}
          />
        </Modal>
      </Container>
    </WorkspaceFrame>
  );
}
