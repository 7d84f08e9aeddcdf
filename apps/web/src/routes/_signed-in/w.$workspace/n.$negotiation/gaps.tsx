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

function pairIn(joined: string | undefined): Pair | null {
  const [a, b] = joined?.split('~') ?? [];
  return a && b ? [a, b] : null;
}

function Gaps() {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const { workspace: w, negotiation: n } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const gaps = useQuery(gapsQuery(w, n, partOf(GapSearch, search)));
  const parties = useQuery(partiesQuery({ workspace: w, negotiation: n })).data?.items ?? [];
  const issues = useQuery(issuesQuery({ workspace: w, negotiation: n })).data?.items ?? [];

  // A single pair needs no choosing.
  const [only, another] = gaps.data?.pairs.length === 1 ? (gaps.data.parties.map(({ slug }) => slug) as [string, string]) : [];
  const chosen = pairIn(search.pair) ?? (only && another ? ([only, another] as const) : null);
  const onSearch = (change: Partial<typeof search>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const base = `/w/${w}/n/${n}`;
  const isChanged = Object.entries(search).some(
    ([name, value]) => value !== undefined && !['log', 'unread', 'pair'].includes(name) && !(name === 'asOf' && value === negotiation.defaultAsOf),
  );

  return (
    <>
      <ReadingBar
        negotiation={negotiation}
        reading={partOf(ReadingSearch, search)}
        unread={search.unread}
        onChange={onSearch}
        onReset={isChanged ? () => void navigate({ to: '.', search: { asOf: negotiation.defaultAsOf ?? undefined } }) : null}
        end={
          <>
            <GapControls chosen={search} onChange={onSearch} />
            <CsvMenu files={[{ label: t('gaps.listName'), href: `${base}/gaps.csv${stringifyAddress(partOf(GapSearch, search))}` }]} />
          </>
        }
      >
        <Chooser
          label={t('negotiations.reading.parties')}
          choices={parties.map(({ slug, shortName }) => ({ slug, name: shortName }))}
          chosen={search.parties?.split('~') ?? gaps.data?.parties.map(({ slug }) => slug)}
          onChange={(slugs) => onSearch({ parties: (slugs ?? parties.map(({ slug }) => slug)).join('~') })}
        />
        <Chooser
          label={t('negotiations.reading.issues')}
          choices={issues.filter(({ scale, inGap }) => scale && inGap).map(({ slug, title }) => ({ slug, name: title }))}
          chosen={search.issues?.split('~')}
          onChange={(slugs) => onSearch({ issues: slugs?.join('~') })}
        />
      </ReadingBar>
      {gaps.data ? (
        <GapsPage
          gaps={gaps.data}
          chosen={chosen}
          hrefOf={(pair) => `${base}/gaps${stringifyAddress({ ...search, pair: pair.join('~') })}`}
          onChoose={(pair) => onSearch({ pair: pair.join('~') })}
        >
          {chosen && <Explanation pair={chosen} onClose={search.pair ? () => onSearch({ pair: undefined }) : null} />}
        </GapsPage>
      ) : gaps.error ? (
        <Failure error={gaps.error} onRetry={() => void gaps.refetch()} />
      ) : (
        <Loader m="lg" aria-label={t('common.loading')} />
      )}
    </>
  );
}

function Explanation({ pair, onClose }: { pair: Pair; onClose: (() => void) | null }) {
  const { t } = useTranslation();
  const { workspace: w, negotiation: n } = Route.useParams();
  const search = Route.useSearch();
  const explain = partOf(ExplainSearch, search);
  const gap = useQuery(gapQuery(w, n, pair, explain));
  const hrefOf = (cell: MatrixCell) =>
    `/w/${w}/n/${n}/c/${cell.issueSlug}/${cell.partySlug}${stringifyAddress(partOf(CellSearch, search))}`;
  if (gap.error) return <Failure error={gap.error} onRetry={() => void gap.refetch()} />;
  if (!gap.data) return <Loader aria-label={t('common.loading')} />;
  return (
    <GapExplained
      explanation={gap.data}
      hrefOf={hrefOf}
      csvHref={`/w/${w}/n/${n}/gaps.csv${stringifyAddress({ ...explain, pair: pair.join('~') })}`}
      onClose={onClose}
    />
  );
}
