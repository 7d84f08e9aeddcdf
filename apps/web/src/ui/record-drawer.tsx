import { Skeleton, Stack } from '@mantine/core';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type NegotiationRef, settingsQuery } from '../lib/negotiation-lists.query';
import { Failure } from './failure';
import { SideDrawer } from './side-drawer';
import { linkOfRow } from './use-list-keys';

interface RecordDrawerProps<Answer> {
  readonly params: NegotiationRef;
  readonly query: UseQueryOptions<Answer, Error, Answer, string[]>;
  readonly titleOf: (answer: Answer) => string;
  readonly closeLabel: string;
  /** The row that gets the focus back. */
  readonly row: string;
  readonly onClose: () => void;
  readonly children: (answer: Answer, settings: { readonly today: string; readonly timeZone: string }) => ReactNode;
}

/** One thing of a list, beside it. */
export function RecordDrawer<Answer>({ params, query, titleOf, closeLabel, row, onClose, children }: RecordDrawerProps<Answer>) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(query);
  const settings = useQuery(settingsQuery(params)).data;
  const title = data === undefined ? t(error ? 'common.notFound' : 'common.loading') : titleOf(data);
  return (
    <SideDrawer title={title} closeLabel={closeLabel} onClose={onClose} origin={() => linkOfRow(row)}>
      {data !== undefined && settings ? (
        <Stack gap="lg">{children(data, settings)}</Stack>
      ) : error && data === undefined ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton h={220} />
      )}
    </SideDrawer>
  );
}
