import { Button } from '@mantine/core';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Outlet, redirect, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MatrixPage, ShowControls } from '../../../../features/matrix/matrix-page';
import { matrixQuery } from '../../../../features/matrix/matrix.query';
import { MatrixSearch } from '../../../../features/matrix/matrix-search';
import { MatrixSkeleton } from '../../../../features/matrix/matrix-skeleton';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingBar } from '../../../../features/negotiations/reading-bar';
import { partOf, readAddress, stringifyAddress } from '../../../../lib/address';
import { issuesQuery, partiesQuery } from '../../../../lib/negotiation-lists.query';
import { Chooser } from '../../../../ui/chooser';
import { CsvMenu } from '../../../../ui/csv-menu';
import { Failure } from '../../../../ui/failure';
import { PageColumn } from '../../../../ui/page-column';

const readSearch = readAddress(MatrixSearch.extend(PageState.shape));

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/_matrix')({
  validateSearch: readSearch,
  beforeLoad: ({ context, search, location }) => {
    const asOf = context.negotiation.defaultAsOf;
    if (!search.asOf && asOf) throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
  },
  component: MatrixLayout,
});

function MatrixLayout() {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const { workspace: w, negotiation: n } = Route.useParams();
  const search = Route.useSearch();
  // Not the layout's own: the address to stay on is that of the page within it.
  const navigate = useNavigate();
  const reading = partOf(ReadingSearch, search);
  const matrix = useQuery(matrixQuery(w, n, reading));
  const parties = useQuery(partiesQuery({ workspace: w, negotiation: n })).data?.items ?? [];
  const issues = useQuery(issuesQuery({ workspace: w, negotiation: n })).data?.items ?? [];

  const onSearch = (change: Partial<typeof search>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const base = `/w/${w}/n/${n}`;
  const hrefOf = (cell: MatrixCell) => `${base}/c/${cell.issueSlug}/${cell.partySlug}${stringifyAddress(search)}`;
  const onOpen = ({ issueSlug, partySlug }: MatrixCell) =>
    void navigate({ to: `${base}/c/${issueSlug}/${partySlug}`, search, resetScroll: false });
  const joined = (chosen: readonly string[] | undefined) => chosen?.join('~');
  const isChanged = Object.entries(search).some(
    ([name, value]) => value !== undefined && !['log', 'unread', 'view'].includes(name) && !(name === 'asOf' && value === negotiation.defaultAsOf),
  );
  const csv = (more: object) => `${base}/matrix.csv${stringifyAddress({ ...reading, ...more })}`;

  return (
    <PageColumn>
      <ReadingBar
        negotiation={negotiation}
        reading={reading}
        unread={search.unread}
        onChange={onSearch}
        onReset={isChanged ? () => void navigate({ to: '.', search: { view: search.view, asOf: negotiation.defaultAsOf ?? undefined } }) : null}
        end={
          <>
            <ShowControls shown={search} onShow={onSearch} />
            <CsvMenu
              files={[
                { label: t('matrix.csv.wide'), href: csv({}) },
                { label: t('matrix.csv.wideLabels'), href: csv({ show: 'labels' }) },
                { label: t('matrix.csv.long'), href: csv({ shape: 'long' }) },
              ]}
            />
          </>
        }
      >
        <Chooser
          label={t('negotiations.reading.parties')}
          choices={parties.map(({ slug, shortName }) => ({ slug, name: shortName }))}
          chosen={search.parties?.split('~')}
          onChange={(chosen) => onSearch({ parties: joined(chosen) })}
          presets={
            <Button
              size="xs"
              variant="default"
              onClick={() => onSearch({ parties: joined(parties.filter(({ role }) => role === 'principal').map(({ slug }) => slug)) })}
            >
              {t('negotiations.reading.principals')}
            </Button>
          }
        />
        <Chooser
          label={t('negotiations.reading.issues')}
          choices={issues.filter(({ scale }) => scale).map(({ slug, title }) => ({ slug, name: title }))}
          chosen={search.issues?.split('~')}
          onChange={(chosen) => onSearch({ issues: joined(chosen) })}
        />
      </ReadingBar>
      {matrix.data ? (
        <MatrixPage matrix={matrix.data} shown={search} isRefreshing={matrix.isFetching} onShow={onSearch} hrefOf={hrefOf} onOpen={onOpen} />
      ) : matrix.error ? (
        <Failure error={matrix.error} onRetry={() => void matrix.refetch()} />
      ) : (
        <MatrixSkeleton />
      )}
      <Outlet />
    </PageColumn>
  );
}
