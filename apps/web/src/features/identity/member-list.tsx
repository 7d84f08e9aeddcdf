import { Alert, Button, Group, Modal, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { type Role, ROLES } from '@standpoint/contracts/permissions';
import type { Member } from '@standpoint/contracts/workspaces';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatList } from '../../lib/format';
import { useFailureText } from '../../ui/failure';
import { useChangeRole, useRemoveMember } from './members.mutation';

interface MemberListProps {
  readonly workspace: string;
  readonly members: readonly Member[];
  readonly userId: string;
  readonly mayManage: boolean;
}

function RemoveDialog({ member, workspace, onClose }: { member: Member; workspace: string; onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const remove = useRemoveMember(workspace);
  return (
    <Modal opened onClose={onClose} title={t('identity.removeNamed', { name: member.name })} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack>
        <Text>{t('identity.removeSure', { name: member.name })}</Text>
        {remove.error && (
          <Alert role="alert" color="red">
            {failureText(remove.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate(member.userId, { onSuccess: onClose })}>
            {t('identity.removeMember')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

export function MemberList({ workspace, members, userId, mayManage }: MemberListProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const change = useChangeRole(workspace);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const admins = formatList(members.filter(({ role }) => role === 'admin').map(({ name }) => name));

  return (
    <Stack>
      {!mayManage && <Text c="dimmed">{t('identity.onlyAdmins', { admins })}</Text>}
      {change.error && (
        <Alert role="alert" color="red">
          {failureText(change.error)}
        </Alert>
      )}
      <Table.ScrollContainer minWidth={520}>
        <Table verticalSpacing="sm" aria-label={t('identity.members')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('identity.member')}</Table.Th>
              <Table.Th>{t('identity.roleColumn')}</Table.Th>
              <Table.Th>{t('identity.added')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {members.map((member) => (
              <Table.Tr key={member.userId}>
                <Table.Th scope="row" fw={400}>
                  <Text fw={600}>
                    <bdi>{member.name}</bdi> {member.userId === userId && <Text component="span" c="dimmed">({t('identity.you')})</Text>}
                  </Text>
                  <Text c="dimmed" size="sm">
                    {member.email}
                  </Text>
                </Table.Th>
                <Table.Td>
                  <NativeSelect
                    aria-label={t('identity.roleOf', { name: member.name })}
                    value={member.role}
                    disabled={!mayManage || change.isPending}
                    onChange={(event) => change.mutate({ user: member.userId, role: event.currentTarget.value as Role })}
                    data={ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
                  />
                </Table.Td>
                <Table.Td>{formatInstant(member.addedAt)}</Table.Td>
                <Table.Td ta="end">
                  <Button
                    variant="default"
                    size="xs"
                    disabled={!mayManage}
                    aria-label={t('identity.removeNamed', { name: member.name })}
                    onClick={() => setLeaving(member)}
                  >
                    {t('identity.removeMember')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {leaving && <RemoveDialog member={leaving} workspace={workspace} onClose={() => setLeaving(null)} />}
    </Stack>
  );
}
