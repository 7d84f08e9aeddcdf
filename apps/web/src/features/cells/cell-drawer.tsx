import { Drawer, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery, useWindowEvent } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, partiesQuery, roleIn, settingsQuery, speakersQuery } from '../../lib/negotiation-lists.query';
import { Failure } from '../../ui/failure';
import { useReturnFocus } from '../../ui/use-return-focus';
import { CellContext } from './cell-context';
import { CellSheet } from './cell-sheet';
import { cellQuery, type CellReading, type CellRef } from './cells.query';

interface CellDrawerProps extends CellRef {
  readonly search: CellReading;
  readonly onClose: () => void;
}

/** One cell down to the words it rests on. It has an address of its own; Escape and Back close it. */
export function CellDrawer({ search, onClose, ...params }: CellDrawerProps) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)');
  const { data: detail, error } = useQuery(cellQuery(params, search));
  // From its address alone nothing had the focus before: then it goes to the cell.
  useReturnFocus(() => document.querySelector<HTMLElement>(`[data-cell="${params.issue}~${params.party}"]`));
  // Wherever the focus is; but a dialog above the drawer closes first, and a list in a field before both.
  useWindowEvent('keydown', (event) => {
    const isTaken = event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true';
    if (event.key === 'Escape' && !isTaken && !event.defaultPrevented && dialogsOpen() === 1) onClose();
  });
  const name = detail && t('cells.name', { issue: detail.issue.title, party: detail.party.name });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={isPhone ? '100%' : 560}
      title={name ?? t(error ? 'common.notFound' : 'common.loading')}
      overlayProps={{ backgroundOpacity: 0.25 }}
      closeOnEscape={false}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('cells.close') }}
      styles={{ title: { fontWeight: 650 } }}
      data-cell-open={`${params.issue}~${params.party}`}
    >
      <Loaded params={params} search={search} />
    </Drawer>
  );
}

const dialogsOpen = () => document.querySelectorAll('[role="dialog"][aria-modal="true"]').length;

function Loaded({ params, search }: { params: CellRef; search: CellReading }) {
  const cell = useQuery(cellQuery(params, search));
  const settings = useQuery(settingsQuery(params));
  const parties = useQuery(partiesQuery(params));
  const speakers = useQuery(speakersQuery(params));
  const me = useQuery(meQuery);
  const scale = cell.data?.issue.scale;
  const failed = [cell, settings, parties, speakers, me].find(({ data, error }) => error && !data);
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!cell.data || !scale || !settings.data || !parties.data || !speakers.data || !me.data) return <Waiting />;
  const open = {
    params,
    search,
    detail: cell.data,
    scale,
    settings: settings.data,
    parties: parties.data.items,
    speakers: speakers.data.items,
    role: roleIn(params.workspace, me.data),
    userId: me.data.user.id,
  };
  return (
    <CellContext value={open}>
      <CellSheet />
    </CellContext>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-busy aria-label={t('common.loading')}>
      <Skeleton h={32} w="70%" />
      <Skeleton h={20} w="40%" />
      <Skeleton h={120} />
      <Skeleton h={180} />
    </Stack>
  );
}
