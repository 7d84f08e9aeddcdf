import '../../../i18n/en/people';
import { Alert, Badge, Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import type { Invitation, InvitationWithLink } from '@standpoint/contracts/invitations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format';
import { EmptyState } from '../../../ui/empty-state';
import { useFailureText } from '../../../ui/failure';
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
  if (invitations.length === 0) return <EmptyState title={t('people.invite.none')} text={t('people.invite.noneText')} />;

  return (
    <>
      {resend.error && (
        <Alert role="alert" color="red" mb="sm">
          {failureText(resend.error)}
        </Alert>
      )}
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing="sm" aria-label={t('people.invite.open')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('people.invite.who')}</Table.Th>
              <Table.Th>{t('people.roleColumn')}</Table.Th>
              <Table.Th>{t('people.invite.until')}</Table.Th>
              <Table.Th>{t('people.invite.mail')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {invitations.map((invitation) => (
              <Table.Tr key={invitation.id}>
                <Table.Th scope="row" fw={600}>
                  <bdi>{whoOf(invitation)}</bdi>
                  <Text c="dimmed" size="sm">
                    {t('people.invite.by')} <bdi>{invitation.invitedBy.name}</bdi>
                  </Text>
                </Table.Th>
                <Table.Td>{t(`words.role.${invitation.role}`)}</Table.Td>
                <Table.Td>
                  {invitation.expired ? (
                    <Badge color="gray">{t('people.invite.expired', { at: formatInstant(invitation.expiresAt) })}</Badge>
                  ) : (
                    formatInstant(invitation.expiresAt)
                  )}
                </Table.Td>
                <Table.Td>{mailWords(invitation)}</Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="flex-end" wrap="nowrap">
                    <Button
                      size="xs"
                      variant="default"
                      loading={resend.isPending && resend.variables === invitation.id}
                      onClick={() => resend.mutate(invitation.id, { onSuccess: onMade })}
                    >
                      {t(invitation.email ? 'people.invite.resend' : 'people.invite.newLink')}
                      <VisuallyHidden>&nbsp;{whoOf(invitation)}</VisuallyHidden>
                    </Button>
                    <Button size="xs" variant="default" onClick={() => setRevoking(invitation)}>
                      {t('people.invite.revoke')}
                      <VisuallyHidden>&nbsp;{whoOf(invitation)}</VisuallyHidden>
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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
