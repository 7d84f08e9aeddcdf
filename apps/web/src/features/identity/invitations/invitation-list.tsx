import '../../../i18n/en/people';
import { Alert, Badge, Button, Group, Text, VisuallyHidden } from '@mantine/core';
import type { Invitation, InvitationWithLink } from '@standpoint/contracts/invitations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format';
import { EmptyState } from '../../../ui/empty-state';
import { useFailureText } from '../../../ui/failure';
import { type Column, ListTable } from '../../../ui/list-table';
import { RemoveDialog } from '../../../ui/remove-dialog';
import { useResendInvitation, useRevokeInvitation } from './invitations.mutation';

interface InvitationListProps {
  readonly workspace: string;
  readonly invitations: readonly Invitation[];
  readonly onMade: (made: InvitationWithLink) => void;
}

export function InvitationList({ workspace, invitations, onMade }: InvitationListProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const resend = useResendInvitation(workspace);
  const revoke = useRevokeInvitation(workspace);
  const [revoking, setRevoking] = useState<Invitation | null>(null);
  const whoOf = ({ email }: Invitation) => email ?? t('people.invite.anybody');
  const columns: readonly Column<Invitation>[] = [
    { key: 'who', label: t('people.invite.who'), width: 'minmax(0, 2fr)', isHead: true, cell: (invitation) => <For invitation={invitation} who={whoOf(invitation)} /> },
    { key: 'role', label: t('people.roleColumn'), width: 'minmax(0, 0.8fr)', cell: ({ role }) => t(`words.role.${role}`) },
    { key: 'until', label: t('people.invite.until'), width: 'minmax(0, 1.5fr)', cell: (invitation) => <Until invitation={invitation} /> },
    { key: 'mail', label: t('people.invite.mail'), width: 'minmax(0, 1.3fr)', cell: mailWords },
    {
      key: 'acts',
      label: '',
      width: '14rem',
      isPlain: true,
      cell: (invitation) => (
        <Acts
          invitation={invitation}
          who={whoOf(invitation)}
          isResending={resend.isPending && resend.variables === invitation.id}
          onResend={() => resend.mutate(invitation.id, { onSuccess: onMade })}
          onRevoke={() => setRevoking(invitation)}
        />
      ),
    },
  ];
  if (invitations.length === 0) return <EmptyState title={t('people.invite.none')} text={t('people.invite.noneText')} />;

  return (
    <>
      {resend.error && (
        <Alert role="alert" color="red" mb="sm">
          {failureText(resend.error)}
        </Alert>
      )}
      <ListTable label={t('people.invite.open')} columns={columns} rows={invitations} keyOf={({ id }) => id} />
      {revoking && (
        <RemoveDialog
          title={t('people.invite.revokeFor', { who: whoOf(revoking) })}
          text={t('people.invite.revokeSure', { who: whoOf(revoking) })}
          label={t('people.invite.revoke')}
          onRemove={() => revoke.mutateAsync(revoking.id)}
          onRemoved={() => setRevoking(null)}
          onClose={() => setRevoking(null)}
        />
      )}
    </>
  );

  function mailWords({ email, mail }: Invitation) {
    if (!email) return t('people.invite.mailed.none');
    return mail ? t(`people.invite.mailed.${mail}`) : t('people.invite.unknown');
  }
}

interface InvitationProps {
  readonly invitation: Invitation;
  readonly who: string;
}

function For({ invitation, who }: InvitationProps) {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600}>
        <bdi>{who}</bdi>
      </Text>
      <Text c="dimmed" size="sm">
        {t('people.invite.by')} <bdi>{invitation.invitedBy.name}</bdi>
      </Text>
    </>
  );
}

function Until({ invitation: { expired, expiresAt } }: Pick<InvitationProps, 'invitation'>) {
  const { t } = useTranslation();
  if (!expired) return formatInstant(expiresAt);
  return <Badge color="gray">{t('people.invite.expired', { at: formatInstant(expiresAt) })}</Badge>;
}

interface ActsProps extends InvitationProps {
  readonly isResending: boolean;
  readonly onResend: () => void;
  readonly onRevoke: () => void;
}

function Acts({ invitation, who, isResending, onResend, onRevoke }: ActsProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" loading={isResending} onClick={onResend}>
        {t(invitation.email ? 'people.invite.resend' : 'people.invite.newLink')}
        <VisuallyHidden>&nbsp;{who}</VisuallyHidden>
      </Button>
      <Button size="xs" variant="default" onClick={onRevoke}>
        {t('people.invite.revoke')}
        <VisuallyHidden>&nbsp;{who}</VisuallyHidden>
      </Button>
    </Group>
  );
}
