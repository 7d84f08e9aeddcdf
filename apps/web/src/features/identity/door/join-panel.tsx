import '../../../i18n/en/door';
import { Alert, Button, SegmentedControl, Stack, Text } from '@mantine/core';
import type { OpenedInvitation } from '@standpoint/contracts/invitations';
import type { Me, Workspace } from '@standpoint/contracts/workspaces';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format';
import { useFailureText } from '../../../ui/failure';
import { CredentialsForm, type Purpose } from './credentials-form';
import { useAcceptInvitation } from './join.query';
import { signOut } from './session.mutation';

interface JoinPanelProps {
  readonly token: string;
  readonly invitation: OpenedInvitation;
  readonly user: Me['user'] | null;
  readonly onJoined: (workspace: Workspace) => void;
  /** Somebody came in, or left: who is here is asked anew. */
  readonly onChanged: () => void;
}

/** What one is invited to, and the one step left: to say yes, or to come in first. */
export function JoinPanel({ token, invitation, user, onJoined, onChanged }: JoinPanelProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const accept = useAcceptInvitation(token);
  const { workspace, invitedBy, role, email, expiresAt } = invitation;
  const isAnother = user !== null && email !== null && user.email.toLowerCase() !== email;
  const join = () => accept.mutate(undefined, { onSuccess: onJoined, onError: onChanged });

  return (
    <Stack>
      <div>
        <Text>{t('door.join.invites', { name: invitedBy, workspace, role: t(`words.role.${role}`) })}</Text>
        <Text size="sm" c="dimmed">
          {t('door.join.until', { at: formatInstant(expiresAt) })}
        </Text>
      </div>
      {accept.error && (
        <Alert color="red" role="alert">
          {failureText(accept.error)}
        </Alert>
      )}
      {isAnother && (
        <>
          <Alert color="yellow" role="alert">
            {t('door.join.forAnother', { invited: email, own: user.email })}
          </Alert>
          <Button onClick={() => void signOut().then(onChanged)}>{t('door.join.signOut')}</Button>
        </>
      )}
      {user && !isAnother && (
        <>
          <Text size="sm">{t('door.join.signedInAs', { email: user.email })}</Text>
          <Button loading={accept.isPending} onClick={join}>
            {t('door.join.accept', { workspace })}
          </Button>
        </>
      )}
      {!user && <ComeIn email={email} onDone={join} />}
    </Stack>
  );
}

/** A newcomer by default: a colleague who has an account is one click away. */
function ComeIn({ email, onDone }: { email: string | null; onDone: () => void }) {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<Purpose>('sign-up');
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('door.join.how')}
        value={purpose}
        onChange={(chosen) => setPurpose(chosen === 'sign-in' ? 'sign-in' : 'sign-up')}
        data={[
          { value: 'sign-up', label: t('door.join.newcomer') },
          { value: 'sign-in', label: t('door.join.known') },
        ]}
      />
      <CredentialsForm key={purpose} purpose={purpose} email={email} onDone={onDone} />
    </>
  );
}
