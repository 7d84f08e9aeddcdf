import '../../../i18n/en/account';
import { Alert, Badge, Stack, Text } from '@mantine/core';
import type { Session } from '@standpoint/contracts/account';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format';
import { useFailureText } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { type Column, ListTable } from '../../../ui/list-table';
import { useEndOtherSessions, useEndSession } from './account.mutation';

export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const columns: readonly Column<Session>[] = [
    { key: 'device', label: t('account.sessions.device'), width: 'minmax(0, 2fr)', isHead: true, cell: (session) => <Device session={session} /> },
    { key: 'address', label: t('account.sessions.address'), width: 'minmax(0, 1.2fr)', cell: ({ address }) => address },
    { key: 'seen', label: t('account.sessions.seen'), width: 'minmax(0, 1.6fr)', cell: ({ seenAt }) => formatInstant(seenAt) },
    { key: 'acts', label: '', width: '6rem', isPlain: true, cell: (session) => <EndButton session={session} onEnd={() => end.mutate(session.id)} /> },
  ];
  const error = end.error ?? endOthers.error;
  return (
    <Stack>
      {error && (
        <Alert role="alert" color="red">
          {failureText(error)}
        </Alert>
      )}
      <ListTable label={t('account.sessions.title')} columns={columns} rows={sessions} keyOf={({ id }) => id} />
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

function Device({ session: { device, isCurrent } }: { readonly session: Session }) {
  const { t } = useTranslation();
  return (
    <Text component="div" size="sm" fw={600}>
      {device ?? t('account.sessions.unknownDevice')} {isCurrent && <Badge variant="light">{t('account.sessions.here')}</Badge>}
    </Text>
  );
}

function EndButton({ session, onEnd }: { readonly session: Session; readonly onEnd: () => void }) {
  const { t } = useTranslation();
  const device = session.device ?? t('account.sessions.unknownDevice');
  return (
    <GuardedButton
      size="xs"
      whyNot={session.isCurrent ? t('account.sessions.useSignOut') : null}
      label={t('account.sessions.endNamed', { device, at: formatInstant(session.seenAt) })}
      onClick={onEnd}
    >
      {t('account.sessions.end')}
    </GuardedButton>
  );
}
