import { Loader } from '@mantine/core';
import { GapSearch } from '@standpoint/contracts/gaps';
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
import { partOf, readAddress, stringifyAddress } from '../../../../lib/address';
import { issuesQuery, partiesQuery } from '../../../../lib/negotiation-lists.query';
import { Chooser } from '../../../../ui/chooser';
import { CsvMenu } from '../../../../ui/csv-menu';
import { Failure } from '../../../../ui/failure';

const readSearch = readAddress(GapsSearch.extend(PageState.shape));
const ExplainSearch = GapSearch.omit({ parties: true });
const CellSearch = ReadingSearch.omit({ parties: true, issues: true });

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/gaps')({
  validateSearch: readSearch,
  beforeLoad: ({ context, search, location }) => {
    const asOf = context.negotiation.defaultAsOf;
    if (!search.asOf && asOf) throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
  },
  component: Gaps,
});

type Search = ReturnType<typeof readSearch>;

/** What a reset leaves alone, besides the day the negotiation opens on. */
const LEFT_ALONE = new Set(['asOf', 'log', 'correct', 'retract', 'reinstate', 'unread', 'pair']);

function useGapsPlace() {
  const { workspace, negotiation } = Route.useParams();
  const navigate = Route.useNavigate();
  const onSearch = (change: Partial<Search>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  return { params: { workspace, negotiation }, base: `/w/${workspace}/n/${negotiation}`, search: Route.useSearch(), navigate, onSearch };
}

function pairIn(joined: string | undefined): Pair | null {
  const [a, b] = joined?.split('~') ?? [];
  return a && b ? [a, b] : null;
}

function Gaps() {
  const { t } = useTranslation();
  const { params, base, search, onSearch } = useGapsPlace();
  const gaps = useQuery(gapsQuery(params.workspace, params.negotiation, partOf(GapSearch, search)));
  const slugs = gaps.data?.parties.map(({ slug }) => slug) ?? [];
  // A single pair needs no choosing.
  const chosen = pairIn(search.pair) ?? (slugs.length === 2 ? pairIn(slugs.join('~')) : null);

  return (
    <>
      <GapsBar compared={slugs} />
      {gaps.data ? (
        <GapsPage
          gaps={gaps.data}
          chosen={chosen}
          hrefOf={(pair) => `${base}/gaps${stringifyAddress({ ...search, pair: pair.join('~') })}`}
          onChoose={(pair) => onSearch({ pair: pair.join('~') })}
        >
          {chosen && <Explanation pair={chosen} />}
        </GapsPage>
      ) : gaps.error ? (
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
  const { params, base, search, navigate, onSearch } = useGapsPlace();
  const parties = useQuery(partiesQuery(params)).data?.items ?? [];
  const issues = useQuery(issuesQuery(params)).data?.items ?? [];
  const opensOn = negotiation.defaultAsOf ?? undefined;
  const isChanged = search.asOf !== opensOn || Object.entries(search).some(([name, value]) => value !== undefined && !LEFT_ALONE.has(name));
  const all = parties.map(({ slug }) => slug);

  return (
    <ReadingBar
      negotiation={negotiation}
      reading={partOf(ReadingSearch, search)}
      unread={search.unread}
      onChange={onSearch}
      onReset={isChanged ? () => void navigate({ to: '.', search: { asOf: opensOn } }) : null}
      end={
        <>
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
