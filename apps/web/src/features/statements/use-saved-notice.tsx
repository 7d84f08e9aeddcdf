import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Statement } from '@standpoint/contracts/statements';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';

/** Says for a while what happened, with a link to the statement. */
export function useSavedNotice(params: NegotiationRef): (statement: Statement, text?: string) => void {
  const { t } = useTranslation();
  const router = useRouter();
  return (statement, text) => {
    const page = { to: '/w/$workspace/n/$negotiation/s/$statement', params: { ...params, statement: statement.id } } as const;
    const party = statement.party?.name ?? '';
    const cells = statement.positions.map(({ issue }) => t('statements.cell', { issue: issue.name, party })).join(', ');
    const words = text ?? (cells ? t('statements.recordedOn', { cells }) : t('statements.recorded'));
    notifications.show({
      role: 'status',
      message: (
        <>
          {words}{' '}
          <Anchor
            size="sm"
            href={router.buildLocation(page).href}
            // Notices stand outside the pages, where links of the router do not work by themselves.
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              void router.navigate(page);
            }}
          >
            {t('statements.open')}
          </Anchor>
        </>
      ),
    });
  };
}
