import '../../i18n/en/sources';
import { Skeleton, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { RELIABILITIES } from '@standpoint/domain/vocabulary';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useWhyNot } from '../../lib/use-reader-role';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { ListTable } from '../../ui/list-table';
import { PageBody, PageTools, SearchBox } from '../../ui/page-body';
import { ToolbarSelect } from '../../ui/toolbar-select';
import { useAdding } from '../../ui/use-adding';
import { sourceColumns } from './source-columns';
import { NewSourceForm } from './source-form';
import { countedSourcesQuery, type SourceFilter } from './sources.query';

interface SourceListProps {
  readonly params: NegotiationRef;
  readonly filter: SourceFilter;
  readonly onFilter: (change: SourceFilter) => void;
  /** The source whose details are open. */
  readonly open: string | undefined;
  readonly onOpen: (slug: string) => void;
}

const PAUSE_MS = 200;

/** Everything statements rest on. */
export function SourceList({ params, filter, onFilter, open, onOpen }: SourceListProps) {
  const { t } = useTranslation();
  const { list, search, add, form } = useAdding({ params, whyNot: useWhyNot(params, 'source:edit'), label: t('sources.add'), Form: NewSourceForm, onOpen });
  const letters = [{ value: '', label: t('sources.anyReliability') }, ...RELIABILITIES.map((letter) => ({ value: letter, label: `${letter}: ${t(`words.reliability.${letter}`)}` })), { value: 'none', label: t('sources.notJudged') }];
  return (
    <PageBody title={t('sources.title')} about={t('sources.what')} acts={add}>
      <PageTools>
        <SearchBox ref={search} label={t('sources.search')} value={filter.q ?? ''} onChange={(typed) => onFilter({ q: typed || undefined })} />
        <ToolbarSelect
          aria-label={t('sources.reliability')}
          value={filter.reliability ?? ''}
          onChange={(event) => onFilter({ reliability: (event.currentTarget.value || undefined) as SourceFilter['reliability'] })}
          data={letters}
        />
        <ToolbarSelect
          aria-label={t('sources.sharing')}
          value={filter.named ?? ''}
          onChange={(event) => onFilter({ named: event.currentTarget.value === 'here' ? 'here' : undefined })}
          data={[{ value: '', label: t('sources.everywhere') }, { value: 'here', label: t('sources.namedHere') }]}
        />
      </PageTools>
      <Rows params={params} filter={filter} list={list} open={open} add={add} />
      {form}
    </PageBody>
  );
}

interface RowsProps extends Pick<SourceListProps, 'params' | 'filter' | 'open'> {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly add: ReactNode;
}

function Rows({ params, filter, list, open, add }: RowsProps) {
  const { t } = useTranslation();
  // Asked for once typing rests, not at each letter.
  const [asked] = useDebouncedValue(filter.q?.trim() || undefined, PAUSE_MS);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...countedSourcesQuery(params, { ...filter, q: asked }),
    placeholderData: (former) => former,
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton h={240} />;
  const sources = data.pages.flatMap(({ items }) => items);
  const total = data.pages[0]?.total ?? sources.length;
  if (sources.length === 0 && filter.named) return <EmptyState title={t('sources.noneHere')} text={t('sources.noneHereText')} />;
  if (sources.length === 0 && !asked && !filter.reliability) {
    return (
      <EmptyState title={t('sources.none')} text={t('sources.noneText')}>
        {add}
      </EmptyState>
    );
  }
  if (sources.length === 0) return <EmptyState title={t('sources.noneLike')} text={t('sources.noneLikeText')} />;
  const onEnd = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb={6} role="status">
        {t('sources.count', { count: total })}
      </Text>
      <ListTable
        ref={list}
        label={t('sources.title')}
        columns={sourceColumns(t, params)}
        rows={sources}
        keyOf={({ slug }) => slug}
        open={open}
        total={total}
        onEnd={onEnd}
      />
    </>
  );
}
