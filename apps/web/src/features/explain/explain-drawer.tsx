import '../../i18n/en/explain';
import { Skeleton, Stack, Text } from '@mantine/core';
import { type Endpoint, pathOf } from '@standpoint/contracts/endpoint';
import type { ExplainedNumber } from '@standpoint/contracts/explain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stringifyAddress } from '../../lib/address';
import { API_BASE, call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';
import { Failure } from '../../ui/failure';
import { SideDrawer } from '../../ui/side-drawer';
import type { ExplainPlace } from './explain-place';
import { NumberExplained } from './number-explained';

interface Explainable extends Partial<Named> {
  readonly explanations?: readonly ExplainedNumber[] | undefined;
}

type Named = Pick<ExplainPlace, 'issues' | 'parties'>;

export interface ExplainDrawerProps {
  /** The key of the number, as the address has it. */
  readonly number: string;
  /** What answers the page, and its question. */
  readonly endpoint: Endpoint;
  readonly search: object;
  readonly params: ExplainPlace['params'];
  /** What the answer belongs to, where it does not say so by `issues` and `parties` itself. */
  readonly named?: Named | undefined;
  readonly moments: ExplainPlace['moments'];
}

const linkOf = (number: string) => document.querySelector<HTMLElement>(`[data-number="${CSS.escape(number)}"]`);

/** One derived number of the page beside it, opened up. */
export function ExplainDrawer({ number, endpoint, search, params, named, moments }: ExplainDrawerProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const question = { ...search, explain: 'true' };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: [...negotiationKey(params.workspace, params.negotiation), endpoint.name, params, question],
    queryFn: ({ signal }) => call(endpoint, { params, search: question } as never, { signal }) as Promise<Explainable>,
    placeholderData: keepPreviousData,
  });
  const json = `${API_BASE}${pathOf(endpoint.path, params)}${stringifyAddress(question)}`;
  const explained = isPlaceholderData ? undefined : data?.explanations?.find(({ key }) => key === number);
  const isGone = data?.explanations !== undefined && !isPlaceholderData && !explained;
  return (
    <SideDrawer
      title={explained ? t('explain.title', { measure: t(`explain.measure.${explained.measure}`) }) : t(isGone ? 'common.notFound' : 'common.loading')}
      closeLabel={t('explain.close')}
      onClose={() => void navigate({ to: '.', search: ((now: object) => ({ ...now, number: undefined })) as never, resetScroll: false })}
      origin={() => linkOf(number)}
    >
      <Stack gap="lg">
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!error && !explained && (isGone ? <Text size="sm">{t('explain.gone')}</Text> : <Skeleton h={220} />)}
        {explained && data && <NumberExplained explained={explained} place={{ params, moments, json, issues: named?.issues ?? data.issues ?? [], parties: named?.parties ?? data.parties ?? [] }} />}
      </Stack>
    </SideDrawer>
  );
}
