import { Container, Divider, Title } from '@mantine/core';
import { can } from '@standpoint/contracts/permissions';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AddMemberForm } from '../../../features/identity/add-member-form';
import { MemberList } from '../../../features/identity/member-list';
import { membersQuery } from '../../../features/identity/members.query';
import { WorkspaceFrame } from '../../../features/identity/workspace-frame';

export const Route = createFileRoute('/_signed-in/w/$workspace/members')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(membersQuery(params.workspace)),
  component: MembersPage,
});

function MembersPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const { me, workspace } = Route.useRouteContext();
  const members = useSuspenseQuery(membersQuery(workspace.slug)).data.items;
  const ownRole = members.find(({ userId }) => userId === me.user.id)?.role;
  const mayManage = can(workspace.role, 'member:manage');

  // One's own role was changed on this page: what one may do is asked anew.
  useEffect(() => {
    if (ownRole !== workspace.role) void router.invalidate();
  }, [ownRole, workspace.role, router]);

  return (
    <WorkspaceFrame me={me} workspace={workspace}>
      <title>{`${t('identity.membersOf', { workspace: workspace.name })} · ${t('common.product')}`}</title>
      <Container size="md" py="xl">
        <Title order={1} size="h2" mb="lg">
          {t('identity.membersOf', { workspace: workspace.name })}
        </Title>
        <MemberList workspace={workspace.slug} members={members} userId={me.user.id} mayManage={mayManage} />
        {mayManage && (
          <>
            <Divider my="lg" />
            <AddMemberForm workspace={workspace.slug} />
          </>
        )}
      </Container>
    </WorkspaceFrame>
  );
}
