import { Container, Group, Title } from '@mantine/core';
import { can } from '@standpoint/contracts/permissions';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationsSection } from '../../../features/identity/invitations/invitations-section';
import { invitationsQuery } from '../../../features/identity/invitations/invitations.query';
import { adminsOf, MemberList } from '../../../features/identity/members/member-list';
import { membersQuery } from '../../../features/identity/members/members.query';
import { WorkspaceFrame } from '../../../features/identity/workspace-frame';
import { formatList } from '../../../lib/format';
import { ButtonLink } from '../../../ui/link';

export const Route = createFileRoute('/_signed-in/w/$workspace/members')({
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(membersQuery(params.workspace)),
      can(context.workspace.role, 'member:manage') && context.queryClient.ensureQueryData(invitationsQuery(params.workspace)),
    ]),
  component: MembersPage,
});

function MembersPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const navigate = useNavigate();
  const { me, workspace } = Route.useRouteContext();
  const members = useSuspenseQuery(membersQuery(workspace.slug)).data.items;
  const ownRole = members.find(({ userId }) => userId === me.user.id)?.role;
  const mayManage = can(workspace.role, 'member:manage');
  const whyNot = mayManage ? null : t('people.invite.onlyAdmins', { admins: formatList(adminsOf(members).map(({ name }) => name)) });

  // One's own role was changed on this page: what one may do is asked anew.
  useEffect(() => {
    if (ownRole !== workspace.role) void router.invalidate();
  }, [ownRole, workspace.role, router]);

  return (
    <WorkspaceFrame me={me} workspace={workspace}>
      <title>{`${t('people.membersOf', { workspace: workspace.name })} · ${t('common.product')}`}</title>
      <Container size="md" py="xl">
        <Group justify="space-between" mb="lg">
          <Title order={1} size="h2">
            {t('people.membersOf', { workspace: workspace.name })}
          </Title>
          {can(workspace.role, 'audit:read') && (
            <ButtonLink to="/w/$workspace/audit" params={{ workspace: workspace.slug }} variant="default">
              {t('people.audit')}
            </ButtonLink>
          )}
        </Group>
        <MemberList
          workspace={workspace.slug}
          members={members}
          userId={me.user.id}
          mayManage={mayManage}
          onLeft={() => void navigate({ to: '/w' })}
        />
        {mayManage ? (
          <ManagedInvitations workspace={workspace.slug} />
        ) : (
          <InvitationsSection workspace={workspace.slug} invitations={null} whyNot={whyNot} />
        )}
      </Container>
    </WorkspaceFrame>
  );
}

function ManagedInvitations({ workspace }: { workspace: string }) {
  const invitations = useSuspenseQuery(invitationsQuery(workspace)).data.items;
  return <InvitationsSection workspace={workspace} invitations={invitations} whyNot={null} />;
}
