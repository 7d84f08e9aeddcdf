import '../../../i18n/en/people';
import { Alert, NativeSelect, Stack, Text, VisuallyHidden } from '@mantine/core';
import { type Role, ROLES } from '@standpoint/contracts/permissions';
import type { Member } from '@standpoint/contracts/workspaces';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatList } from '../../../lib/format';
import { useFailureText } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { type Column, ListTable } from '../../../ui/list-table';
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
  const shared = { userId, whyNot, adminCount: admins.length };
  const columns: readonly Column<Member>[] = [
    { key: 'member', label: t('people.member'), width: 'minmax(0, 2fr)', isHead: true, cell: (member) => <Who member={member} {...shared} /> },
    {
      key: 'role',
      label: t('people.roleColumn'),
      width: 'minmax(0, 2.4fr)',
      isPlain: true,
      cell: (member) => <RoleChoice member={member} {...shared} isChanging={change.isPending} onRole={(role) => change.mutate({ user: member.userId, role })} />,
    },
    { key: 'seen', label: t('people.seen'), width: 'minmax(0, 1.5fr)', cell: (member) => <Seen member={member} /> },
    { key: 'acts', label: '', width: '6.5rem', isPlain: true, cell: (member) => <LeaveButton member={member} {...shared} onLeave={() => setLeaving(member)} /> },
  ];

  return (
    <Stack>
      {whyNot && <Text c="dimmed">{whyNot}</Text>}
      {change.error && (
        <Alert role="alert" color="red">
          {failureText(change.error)}
        </Alert>
      )}
      <ListTable label={t('people.members')} columns={columns} rows={members} keyOf={({ userId: key }) => key} />
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

interface MemberCellProps {
  readonly member: Member;
  readonly userId: string;
  readonly whyNot: string | null;
  readonly adminCount: number;
}

/** Why this member's role and membership cannot be changed; null where they can. */
function useRefused({ member, whyNot, adminCount }: MemberCellProps): string | null {
  const { t } = useTranslation();
  return whyNot ?? (adminCount === 1 && member.role === 'admin' ? t('people.lastAdmin') : null);
}

function Who({ member, userId }: MemberCellProps) {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600}>
        <bdi>{member.name}</bdi> {member.userId === userId && <Text component="span" c="dimmed">({t('people.you')})</Text>}
      </Text>
      <Text c="dimmed" size="sm">
        {member.email}
      </Text>
    </>
  );
}

function RoleChoice({ isChanging, onRole, ...given }: MemberCellProps & { readonly isChanging: boolean; readonly onRole: (role: Role) => void }) {
  const { t } = useTranslation();
  const refused = useRefused(given);
  const { member, whyNot } = given;
  return (
    <NativeSelect
      aria-label={t('people.roleOf', { name: member.name })}
      value={member.role}
      description={whyNot === null && refused}
      inputWrapperOrder={['input', 'description']}
      disabled={refused !== null || isChanging}
      onChange={(event) => onRole(event.currentTarget.value as Role)}
      data={ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
    />
  );
}

function Seen({ member: { addedAt, seenAt } }: { readonly member: Member }) {
  const { t } = useTranslation();
  return (
    <span title={t('people.since', { at: formatInstant(addedAt) })}>
      {seenAt ? formatInstant(seenAt) : <Text component="span" c="dimmed">{t('people.neverSeen')}</Text>}
    </span>
  );
}

function LeaveButton({ onLeave, ...given }: MemberCellProps & { readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const refused = useRefused(given);
  const { member, userId } = given;
  const isSelf = member.userId === userId;
  const label = isSelf ? t('people.leave') : t('people.removeNamed', { name: member.name });
  return (
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
  );
}
