import '../../../i18n/en/people';
import { Alert, NativeSelect, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { type Role, ROLES } from '@standpoint/contracts/permissions';
import type { Member } from '@standpoint/contracts/workspaces';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatList } from '../../../lib/format';
import { useFailureText } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { RemoveDialog } from '../../../ui/remove-dialog';
import { useChangeRole, useRemoveMember } from './members.mutation';

interface MemberListProps {
  readonly workspace: string;
  readonly members: readonly Member[];
  readonly userId: string;
  readonly mayManage: boolean;
  readonly onLeft: () => void;
}

export const adminsOf = (members: readonly Member[]) => members.filter(({ role }) => role === 'admin');

export function MemberList({ workspace, members, userId, mayManage, onLeft }: MemberListProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const change = useChangeRole(workspace);
  const remove = useRemoveMember(workspace);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const admins = adminsOf(members);
  const whyNot = mayManage ? null : t('people.onlyAdmins', { admins: formatList(admins.map(({ name }) => name)) });
  const isSelf = leaving?.userId === userId;

  return (
    <Stack>
      {whyNot && <Text c="dimmed">{whyNot}</Text>}
      {change.error && (
        <Alert role="alert" color="red">
          {failureText(change.error)}
        </Alert>
      )}
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing="sm" aria-label={t('people.members')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('people.member')}</Table.Th>
              <Table.Th>{t('people.roleColumn')}</Table.Th>
              <Table.Th>{t('people.seen')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {members.map((member) => (
              <MemberRow
                key={member.userId}
                member={member}
                isSelf={member.userId === userId}
                whyNot={whyNot}
                isLastAdmin={admins.length === 1 && member.role === 'admin'}
                isChanging={change.isPending}
                onRole={(role) => change.mutate({ user: member.userId, role })}
                onLeave={() => setLeaving(member)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {leaving && (
        <RemoveDialog
          title={isSelf ? t('people.leave') : t('people.removeNamed', { name: leaving.name })}
          text={isSelf ? t('people.leaveSure') : t('people.removeSure', { name: leaving.name })}
          label={t(isSelf ? 'people.leave' : 'people.removeMember')}
          onRemove={() => remove.mutateAsync(leaving.userId)}
          onRemoved={() => (isSelf ? onLeft() : setLeaving(null))}
          onClose={() => setLeaving(null)}
        />
      )}
    </Stack>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly isSelf: boolean;
  readonly whyNot: string | null;
  readonly isLastAdmin: boolean;
  readonly isChanging: boolean;
  readonly onRole: (role: Role) => void;
  readonly onLeave: () => void;
}

function MemberRow({ member, isSelf, whyNot, isLastAdmin, isChanging, onRole, onLeave }: MemberRowProps) {
  const { t } = useTranslation();
  const refused = whyNot ?? (isLastAdmin ? t('people.lastAdmin') : null);
  const label = isSelf ? t('people.leave') : t('people.removeNamed', { name: member.name });
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Text fw={600}>
          <bdi>{member.name}</bdi> {isSelf && <Text component="span" c="dimmed">({t('people.you')})</Text>}
        </Text>
        <Text c="dimmed" size="sm">
          {member.email}
        </Text>
      </Table.Th>
      <Table.Td>
        <NativeSelect
          aria-label={t('people.roleOf', { name: member.name })}
          value={member.role}
          description={whyNot === null && refused}
          inputWrapperOrder={['input', 'description']}
          disabled={refused !== null || isChanging}
          onChange={(event) => onRole(event.currentTarget.value as Role)}
          data={ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
        />
      </Table.Td>
      <Table.Td>
        <span title={t('people.since', { at: formatInstant(member.addedAt) })}>
          {member.seenAt ? formatInstant(member.seenAt) : <Text component="span" c="dimmed">{t('people.neverSeen')}</Text>}
        </span>
      </Table.Td>
      <Table.Td ta="end">
        <GuardedButton whyNot={refused} label={label} size="xs" onClick={onLeave}>
          {isSelf ? (
            label
          ) : (
            <>
              {t('people.removeMember')}
              <VisuallyHidden>&nbsp;{member.name}</VisuallyHidden>
            </>
          )}
        </GuardedButton>
      </Table.Td>
    </Table.Tr>
  );
}
