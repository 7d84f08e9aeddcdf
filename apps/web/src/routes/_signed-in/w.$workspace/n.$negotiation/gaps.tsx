import { Loader } from '@mantine/core';
import { GapSearch } from '@standpoint/contracts/gap-search';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GapControls } from '../../../../features/gaps/gap-controls';
import { GapExplained } from '../../../../features/gaps/gap-explanation';
import { GapsPage } from '../../../../features/gaps/gaps-page';
import { gapQuery, gapsQuery, type Pair } from '../../../../features/gaps/gaps.query';
import { GapsSearch } from '../../../../features/gaps/gaps-search';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingBar } from '../../../../features/negotiations/reading-bar';
import { TimeBarSlot } from '../../../../features/over-time/time-bar/time-bar-slot';
import { sortRefs, useKnownRefs } from '../../../../features/negotiations/use-known-refs';
import { asksNothing, defaultOf, searchOf } from '../../../../features/views/view-question';
import { ViewsButton } from '../../../../features/views/views-button';
import { viewsQuery } from '../../../../features/views/views.query';
import { partOf, readAddress, stringifyAddress } from '../../../../lib/address';
import { Chooser } from '../../../../ui/chooser';
import { CsvMenu } from '../../../../ui/csv-menu';
import { Failure } from '../../../../ui/failure';

const readSearch = readAddress(GapsSearch.extend(PageState.shape));
const ExplainSearch = GapSearch.omit({ parties: true });
const CellSearch = ReadingSearch.omit({ parties: true, issues: true });

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/gaps')({
  validateSearch: readSearch,
  beforeLoad: async ({ context, search, location, params }) => {
    const asOf = context.negotiation.defaultAsOf ?? undefined;
    if (asksNothing(search)) {
      const view = defaultOf(await context.queryClient.ensureQueryData(viewsQuery(params)), 'gaps');
      if (view) throw redirect({ to: location.pathname, search: searchOf(view, asOf) as never, replace: true });
    }
    // A day that could not be read stays in the address, where the page says so.
    if (!search.asOf && !search.unread?.asOf && asOf) throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
  },
  component: Gaps,
});

type Search = ReturnType<typeof readSearch>;

/** What a reset leaves alone, besides the day the negotiation opens on. */
const LEFT_ALONE = new Set(['asOf', 'log', 'correct', 'retract', 'reinstate', 'unread', 'pair', 'saved']);

function useGapsPlace() {
  const { workspace, negotiation } = Route.useParams();
  const navigate = Route.useNavigate();
  const onSearch = (change: Partial<Search>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const given = Route.useSearch();
  const params = { workspace, negotiation };
  const known = useKnownRefs(params, given);
  const opensOn = Route.useRouteContext().negotiation.defaultAsOf ?? undefined;
  const isPairThere = known.parties.length === 0 || sortRefs(given.pair, known.parties).unknown === undefined;
  const unread = { ...given.unread, ...known.unread, ...(!isPairThere && { pair: given.pair ?? '' }) };
  const search: Search = {
    ...given,
    ...known.refs,
    pair: isPairThere ? given.pair : undefined,
    asOf: given.asOf ?? opensOn,
    unread: Object.keys(unread).length > 0 ? unread : undefined,
  };
  return { params, base: `/w/${workspace}/n/${negotiation}`, search, known, opensOn, navigate, onSearch };
}

function pairIn(joined: string | undefined): Pair | null {
  const [a, b] = joined?.split('~') ?? [];
  return a && b ? [a, b] : null;
}

function Gaps() {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const { params, base, search, known, navigate, onSearch } = useGapsPlace();
  const gaps = useQuery(gapsQuery(params.workspace, params.negotiation, partOf(GapSearch, search)));
  const slugs = gaps.data?.parties.map(({ slug }) => slug) ?? [];
  // A single pair needs no choosing.
  const chosen = pairIn(search.pair) ?? (slugs.length === 2 ? pairIn(slugs.join('~')) : null);

  return (
    <>
      <GapsBar compared={slugs} />
      <TimeBarSlot
        params={params}
        reading={partOf(ReadingSearch, search)}
        asOf={search.asOf ?? negotiation.today}
        isBusy={gaps.isFetching}
        onDay={(asOf) => onSearch({ asOf })}
      />
      {gaps.data ? (
        <GapsPage
          gaps={gaps.data}
          chosen={chosen}
          hrefOf={(pair) => `${base}/gaps${stringifyAddress({ ...search, pair: pair.join('~') })}`}
          onChoose={(pair) => onSearch({ pair: pair.join('~') })}
          sort={search.sort}
          onArrange={onSearch}
          onStatements={(party) => void navigate({ to: '/w/$workspace/n/$negotiation/statements', params, search: { party } })}
        >
          {chosen && <Explanation pair={chosen} />}
        </GapsPage>
      ) : gaps.error && !known.isUndecided(gaps.error) ? (
        <Failure error={gaps.error} onRetry={() => void gaps.refetch()} />
      ) : (
        <Loader m="lg" aria-label={t('common.loading')} />
      )}
    </>
  );
}

function GapsBar({ compared }: { compared: readonly string[] }) {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const { params, base, search, known, opensOn, navigate, onSearch } = useGapsPlace();
  const { parties, issues } = known;
  const isChanged = search.asOf !== opensOn || Object.entries(search).some(([name, value]) => value !== undefined && !LEFT_ALONE.has(name));
  const all = parties.map(({ slug }) => slug);

  return (
    <ReadingBar
      negotiation={negotiation}
      reading={partOf(ReadingSearch, search)}
      unread={search.unread}
      onChange={(change) => onSearch('unread' in change ? { ...change, ...known.refs, pair: search.pair } : change)}
      onReset={isChanged ? () => void navigate({ to: '.', search: { asOf: opensOn } }) : null}
      end={
        <>
          <ViewsButton
            params={params}
            page="gaps"
            search={search}
            opensOn={opensOn}
            onOpen={(next) => void navigate({ to: '.', search: next as never })}
            onSaved={(saved) => onSearch({ saved })}
          />
          <GapControls chosen={search} onChange={onSearch} />
          <CsvMenu files={[{ label: t('gaps.csv'), href: `${base}/gaps.csv${stringifyAddress(partOf(GapSearch, search))}` }]} />
        </>
      }
    >
      <Chooser
        label={t('negotiations.reading.parties')}
        choices={parties.map(({ slug, shortName }) => ({ slug, name: shortName }))}
        chosen={search.parties?.split('~') ?? compared}
        // Left out they are the principals, so all of them are named.
        onChange={(slugs) => onSearch({ parties: (slugs ?? all).join('~') })}
      />
      <Chooser
        label={t('negotiations.reading.issues')}
        choices={issues.filter(({ scale, inGap }) => scale && inGap).map(({ slug, title }) => ({ slug, name: title }))}
        chosen={search.issues?.split('~')}
        onChange={(slugs) => onSearch({ issues: slugs?.join('~') })}
      />
    </ReadingBar>
  );
}

function Explanation({ pair }: { pair: Pair }) {
  const { t } = useTranslation();
  const { params, base, search, onSearch } = useGapsPlace();
  const explain = partOf(ExplainSearch, search);
  const gap = useQuery(gapQuery(params.workspace, params.negotiation, pair, explain));
  const hrefOf = (cell: MatrixCell) => `${base}/c/${cell.issueSlug}/${cell.partySlug}${stringifyAddress(partOf(CellSearch, search))}`;
  if (gap.error) return <Failure error={gap.error} onRetry={() => void gap.refetch()} />;
  if (!gap.data) return <Loader aria-label={t('common.loading')} />;
  return (
    <GapExplained
      explanation={gap.data}
      hrefOf={hrefOf}
      csvHref={`${base}/gaps.csv${stringifyAddress({ ...explain, pair: pair.join('~') })}`}
      onClose={search.pair ? () => onSearch({ pair: undefined }) : null}
    />
  );
}
