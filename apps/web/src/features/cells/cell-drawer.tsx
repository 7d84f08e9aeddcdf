import '../../i18n/en/cells';
import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/api';
import { meQuery, partiesQuery, roleIn, settingsQuery } from '../../lib/negotiation-lists.query';
import { speakersQuery } from '../../lib/speaker-list.query';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { SideDrawer } from '../../ui/side-drawer';
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
  const { data: detail, error } = useQuery(cellQuery(params, search));
  const name = detail && t('cells.name', { issue: detail.issue.title, party: detail.party.name });
  return (
    <SideDrawer
      title={name ?? t(error ? 'common.notFound' : 'common.loading')}
      closeLabel={t('cells.close')}
      onClose={onClose}
      origin={() => document.querySelector<HTMLElement>(`[data-cell="${params.issue}~${params.party}"]`)}
    >
      <Loaded params={params} search={search} />
    </SideDrawer>
  );
}

function Loaded({ params, search }: { params: CellRef; search: CellReading }) {
  const { t } = useTranslation();
  const cell = useQuery(cellQuery(params, search));
  const settings = useQuery(settingsQuery(params));
  const parties = useQuery(partiesQuery(params));
  const speakers = useQuery(speakersQuery(params));
  const me = useQuery(meQuery);
  const scale = cell.data?.issue.scale;
  const failed = [cell, settings, parties, speakers, me].find(({ data, error }) => error && !data);
  if (failed?.error instanceof ProblemError && failed.error.problem.status === 404) {
    return <EmptyState title={t('cells.nowhere')} text={t('cells.nowhereText')} />;
  }
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
