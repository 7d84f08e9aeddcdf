import '../../../i18n/en/account';
import { Alert, Badge, Stack, Table, Text } from '@mantine/core';
import type { Session } from '@standpoint/contracts/account';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format';
import { useFailureText } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { useEndOtherSessions, useEndSession } from './account.mutation';

export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const error = end.error ?? endOthers.error;
  return (
    <Stack>
      {error && (
        <Alert role="alert" color="red">
          {failureText(error)}
        </Alert>
      )}
      <Table.ScrollContainer minWidth={520}>
        <Table verticalSpacing="sm" aria-label={t('account.sessions.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('account.sessions.device')}</Table.Th>
              <Table.Th>{t('account.sessions.address')}</Table.Th>
              <Table.Th>{t('account.sessions.seen')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} onEnd={() => end.mutate(session.id)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <GuardedButton
        whyNot={sessions.length > 1 ? null : t('account.sessions.noOthers')}
        label={t('account.sessions.endOthers')}
        loading={endOthers.isPending}
        onClick={() => endOthers.mutate(undefined)}
        style={{ alignSelf: 'flex-start' }}
      />
      <Text size="sm" role="status">
        {endOthers.isSuccess && t('account.sessions.ended')}
      </Text>
    </Stack>
  );
}

function SessionRow({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const { t } = useTranslation();
  const device = session.device ?? t('account.sessions.unknownDevice');
  const seenAt = formatInstant(session.seenAt);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={600}>
        {device} {session.isCurrent && <Badge variant="light">{t('account.sessions.here')}</Badge>}
      </Table.Th>
      <Table.Td>{session.address}</Table.Td>
      <Table.Td>{seenAt}</Table.Td>
      <Table.Td ta="end">
        <GuardedButton
          size="xs"
          whyNot={session.isCurrent ? t('account.sessions.useSignOut') : null}
          label={t('account.sessions.endNamed', { device, at: seenAt })}
          onClick={onEnd}
        >
          {t('account.sessions.end')}
        </GuardedButton>
      </Table.Td>
    </Table.Tr>
  );
}
