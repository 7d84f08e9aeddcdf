import '../../i18n/en/speakers';
import { Badge, Skeleton, Text, Tooltip } from '@mantine/core';
import type { listSpeakers } from '@standpoint/contracts/speakers';
import type { ResponseOf } from '@standpoint/contracts/endpoint';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { foldName, matchNames } from '../../lib/match-name';
import { type NegotiationRef, settingsQuery } from '../../lib/negotiation-lists.query';
import { isOver, periodWords } from '../../lib/period-words';
import { useWhyNot } from '../../lib/use-reader-role';
import { AppLink } from '../../ui/app-link';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { type Column, ListTable } from '../../ui/list-table';
import { PageBody, PageTools, SearchBox } from '../../ui/page-body';
import { ToolbarSelect } from '../../ui/toolbar-select';
import { useAdding } from '../../ui/use-adding';
import { NewSpeakerForm } from './speaker-form';
import { countedSpeakersQuery } from './speakers.query';

type ListedSpeaker = ResponseOf<typeof listSpeakers>['items'][number];

interface SpeakerFilter {
  readonly q?: string | undefined;
  /** Only who has statements here. */
  readonly named?: 'here' | undefined;
}

interface SpeakerListProps {
  readonly params: NegotiationRef;
  readonly filter: SpeakerFilter;
  readonly onFilter: (change: SpeakerFilter) => void;
  /** The speaker whose details are open. */
  readonly open: string | undefined;
  readonly onOpen: (slug: string) => void;
  /** Leads from the speakers to the parties and back. */
  readonly nav: ReactNode;
}

/** Everybody who speaks: found by name, by any spelling, in any script. */
export function SpeakerList({ params, filter, onFilter, open, onOpen, nav }: SpeakerListProps) {
  const { t } = useTranslation();
  const { q = '', named } = filter;
  const { list, search, add, form } = useAdding({ params, whyNot: useWhyNot(params, 'speaker:edit'), label: t('speakers.add'), Form: NewSpeakerForm, onOpen });
  const { data, error, refetch } = useQuery({ ...countedSpeakersQuery(params, named), placeholderData: (former) => former });
  const today = useQuery(settingsQuery(params)).data?.today ?? '';
  const found = data && speakersNamed(q, data.items);
  return (
    <PageBody nav={nav} about={t('speakers.what')} acts={add}>
      <PageTools>
        <SearchBox ref={search} label={t('speakers.search')} value={q} onChange={(typed) => onFilter({ q: typed || undefined })} />
        <ToolbarSelect
          aria-label={t('speakers.sharing')}
          value={named ?? ''}
          onChange={(event) => onFilter({ named: event.currentTarget.value === 'here' ? 'here' : undefined })}
          data={[{ value: '', label: t('speakers.everywhere') }, { value: 'here', label: t('speakers.namedHere') }]}
        />
      </PageTools>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton h={240} />}
      {data?.items.length === 0 && named && <EmptyState title={t('speakers.noneHere')} text={t('speakers.noneHereText')} />}
      {data?.items.length === 0 && !named && (
        <EmptyState title={t('speakers.none')} text={t('speakers.noneText')}>
          {add}
        </EmptyState>
      )}
      {data && data.items.length > 0 && found?.length === 0 && <EmptyState title={t('speakers.noneLike')} text={t('speakers.noneLikeText')} />}
      {found && found.length > 0 && (
        <ListTable ref={list} label={t('speakers.title')} columns={columnsOf(t, params, today)} rows={found} keyOf={({ slug }) => slug} open={open} />
      )}
      {form}
    </PageBody>
  );
}

/** By name where nothing is searched for; otherwise the likeliest first. */
function speakersNamed(q: string, speakers: readonly ListedSpeaker[]): readonly ListedSpeaker[] {
  const byName = speakers.toSorted((one, other) => (foldName(one.name) < foldName(other.name) ? -1 : 1));
  const nameable = byName.map((speaker) => ({
    speaker,
    name: speaker.name,
    spellings: speaker.aliases.filter(({ judgement }) => judgement !== 'not the same').map(({ spelling }) => spelling),
    notSpellings: [],
  }));
  return matchNames(q, nameable).map(({ item }) => item.speaker);
}

function columnsOf(t: TFunction, params: NegotiationRef, today: string): readonly Column<ListedSpeaker>[] {
  return [
    {
      key: 'name',
      label: t('speakers.name'),
      width: 'minmax(0, 1.4fr)',
      isHead: true,
      cell: (speaker) => <Name params={params} speaker={speaker} />,
    },
    {
      key: 'for',
      label: t('speakers.speaksFor'),
      width: 'minmax(0, 2fr)',
      isPlain: true,
      cell: (speaker) => <SpeaksFor speaker={speaker} today={today} />,
    },
    {
      key: 'spellings',
      label: t('speakers.spellings'),
      width: '96px',
      cell: ({ aliases }) => aliases.length,
    },
    {
      key: 'statements',
      label: t('speakers.statementsColumn'),
      width: '96px',
      cell: ({ slug, statementCount }) => (
        <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ speaker: slug }} aria-label={t('speakers.statements', { count: statementCount ?? 0 })}>
          {statementCount}
        </AppLink>
      ),
    },
  ];
}

function Name({ params, speaker: { slug, name, kind } }: { params: NegotiationRef; speaker: ListedSpeaker }) {
  const { t } = useTranslation();
  return (
    <>
      <AppLink to="/w/$workspace/n/$negotiation/speakers/$speaker" params={{ ...params, speaker: slug }} search resetScroll={false} fw={600}>
        <bdi>{name}</bdi>
      </AppLink>{' '}
      {kind !== 'person' && (
        <Tooltip label={t(`speakers.about.${kind}`)} multiline maw={320}>
          <Badge variant="default" size="sm" tt="none" tabIndex={0} style={{ cursor: 'help' }}>
            {t(`speakers.mark.${kind}`)}
          </Badge>
        </Tooltip>
      )}
    </>
  );
}

function SpeaksFor({ speaker: { authorities }, today }: { speaker: ListedSpeaker; today: string }) {
  const { t } = useTranslation();
  return authorities
    .toSorted((one, other) => Number(isOver(one, today)) - Number(isOver(other, today)))
    .map((authority) => (
      <Text key={authority.id} size="sm" c={isOver(authority, today) ? 'dimmed' : undefined}>
        <bdi>{authority.party?.name ?? t('speakers.forNobody')}</bdi>
        {[authority.capacity, periodWords(t, authority)].filter(Boolean).map((words) => ` · ${words}`)}
      </Text>
    ));
}
