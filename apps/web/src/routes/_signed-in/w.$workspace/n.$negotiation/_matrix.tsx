import { Group } from '@mantine/core';
import { Arrangement } from '@standpoint/contracts/arrangement';
import { type Matrix, type MatrixCell, readMatrix } from '@standpoint/contracts/matrix';
import type { Role } from '@standpoint/contracts/permissions';
import { ReadingSearch } from '@standpoint/contracts/reading';
import type { Statement } from '@standpoint/contracts/statements';
import { useQueryClient } from '@tanstack/react-query';
import { createFileRoute, Outlet, redirect, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExplainSlot, momentsOf } from '../../../../features/explain/explain-slot';
import { MatrixBar } from '../../../../features/matrix/matrix-bar';
import { MatrixPage } from '../../../../features/matrix/matrix-page';
import { MatrixSearch } from '../../../../features/matrix/matrix-search';
import { MatrixSkeleton } from '../../../../features/matrix/matrix-skeleton';
import type { MatrixWork } from '../../../../features/matrix/matrix-work';
import { needsHint } from '../../../../features/matrix/needs-hint';
import { useMatrix } from '../../../../features/matrix/use-matrix';
import { type Addable, AddButton } from '../../../../features/negotiations/add-button';
import { PageState } from '../../../../features/negotiations/page-search';
import { useKnownRefs } from '../../../../features/negotiations/use-known-refs';
import { TimeBarSlot } from '../../../../features/over-time/time-bar/time-bar-slot';
import { asksNothing, defaultOf, searchOf } from '../../../../features/views/view-question';
import { ViewsButton } from '../../../../features/views/views-button';
import { viewsQuery } from '../../../../features/views/views.query';
import { partOf, readAddress, stringifyAddress } from '../../../../lib/address';
import { CsvMenu } from '../../../../ui/csv-menu';
import { EmptyState } from '../../../../ui/empty-state';
import { Failure } from '../../../../ui/failure';
import { PageColumn } from '../../../../ui/page-column';

const CreateIssueDialog = lazy(() =>
  import('../../../../features/negotiations/create-issue-dialog').then((module) => ({ default: module.CreateIssueDialog })),
);
const NewPartyForm = lazy(() => import('../../../../features/parties/party-form').then((module) => ({ default: module.NewPartyForm })));
const TableHint = lazy(() => import('../../../../features/matrix/table-hint').then((module) => ({ default: module.TableHint })));
const FirstSteps = lazy(() => import('../../../../features/matrix/first-steps').then((module) => ({ default: module.FirstSteps })));

const readSearch = readAddress(MatrixSearch.extend(PageState.shape));
const CellSearch = ReadingSearch.omit({ parties: true, issues: true });
const FileSearch = ReadingSearch.extend(Arrangement.shape);

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/_matrix')({
  validateSearch: readSearch,
  beforeLoad: async ({ context, search, location, params }) => {
    const asOf = context.negotiation.defaultAsOf ?? undefined;
    if (asksNothing(search)) {
      const view = defaultOf(await context.queryClient.ensureQueryData(viewsQuery(params)), 'matrix');
      if (view) throw redirect({ to: location.pathname, search: searchOf(view, asOf) as never, replace: true });
    }
    // A day that could not be read stays in the address, where the page says so.
    if (!search.asOf && !search.unread?.asOf && asOf) throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
  },
  component: MatrixLayout,
});

type Search = ReturnType<typeof readSearch>;

function useMatrixPlace() {
  const { workspace, negotiation } = Route.useParams();
  // Not the layout's own: the address to stay on is that of the page within it.
  const navigate = useNavigate();
  const search = Route.useSearch();
  const params = { workspace, negotiation };
  const onSearch = (change: Partial<Search>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  return { params, base: `/w/${workspace}/n/${negotiation}`, search, navigate, onSearch };
}

function MatrixLayout() {
  const { t } = useTranslation();
  const { workspace, negotiation } = Route.useRouteContext();
  const { params, base, search, navigate, onSearch } = useMatrixPlace();
  const known = useKnownRefs(params, search);
  const { parties, issues } = known.refs;
  const opensOn = negotiation.defaultAsOf ?? undefined;
  const shown = useMemo(() => ({ ...partOf(MatrixSearch, search), asOf: search.asOf ?? opensOn, parties, issues }), [search, opensOn, parties, issues]);
  const { query, matrix, layout, isPartial, onSight } = useMatrix(params, shown);
  const reading = partOf(ReadingSearch, shown);
  const work = useMatrixWork(isPartial);
  const [adding, setAdding] = useState<Addable | null>(null);
  const onAdded = () => setAdding(null);
  const pathOf = useCallback((cell: MatrixCell) => `${base}/c/${cell.issueSlug}/${cell.partySlug}`, [base]);
  const hrefOf = useCallback((cell: MatrixCell) => `${pathOf(cell)}${stringifyAddress(search)}`, [pathOf, search]);
  const csv = (more: object) => `${base}/matrix.csv${stringifyAddress({ ...partOf(FileSearch, shown), ...more })}`;

  return (
    <PageColumn>
      <MatrixBar
        negotiation={negotiation}
        search={{ ...search, asOf: shown.asOf, unread: search.unread || Object.keys(known.unread).length > 0 ? { ...search.unread, ...known.unread } : undefined }}
        known={known}
        isPartial={isPartial}
        role={workspace.role}
        onAdd={setAdding}
        onSearch={onSearch}
        onReset={() => void navigate({ to: '.', search: { view: search.view, asOf: opensOn } })}
        views={
          <ViewsButton
            params={params}
            page="matrix"
            search={search}
            opensOn={opensOn}
            onOpen={(next) => void navigate({ to: '.', search: next as never })}
            onSaved={(saved) => onSearch({ saved })}
          />
        }
        files={
          <CsvMenu
            files={[
              { label: t('matrix.csv.wide'), href: csv({}) },
              { label: t('matrix.csv.wideLabels'), href: csv({ show: 'labels' }) },
              { label: t('matrix.csv.long'), href: csv({ shape: 'long' }) },
            ]}
          />
        }
      />
      {matrix?.coverage.total !== 0 && (
        <TimeBarSlot
          params={params}
          reading={reading}
          asOf={shown.asOf ?? negotiation.today}
          isBusy={query.isFetching}
          isAnnounced
          onDay={(asOf) => onSearch({ asOf })}
        />
      )}
      {matrix && layout ? (
        <MatrixPage
          matrix={matrix}
          layout={layout}
          search={shown}
          work={work}
          onSight={onSight}
          isRefreshing={query.isFetching}
          hrefOf={hrefOf}
          onOpen={(cell) => void navigate({ to: pathOf(cell), search, resetScroll: false })}
          hint={<Suspense fallback={null}><FirstSteps /></Suspense>}
          why={needsHint(matrix, shown) && !isPartial && <Suspense fallback={null}><TableHint params={params} matrix={matrix} search={shown} onSearch={onSearch} /></Suspense>}
          empty={<NothingYet matrix={matrix} role={workspace.role} onAdd={setAdding} />}
        />
      ) : query.error && !known.isUndecided(query.error) ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <MatrixSkeleton />
      )}
      {matrix && (
        <ExplainSlot number={search.number} endpoint={readMatrix} search={reading} params={params} moments={momentsOf(matrix)} />
      )}
      <Outlet />
      <Suspense fallback={null}>
        {adding === 'issue' && <CreateIssueDialog params={params} what="issue" onDone={onAdded} onClose={onAdded} />}
        {adding === 'party' && <NewPartyForm params={params} onDone={onAdded} onClose={onAdded} />}
      </Suspense>
    </PageColumn>
  );
}

/** What the table asks of its page. */
function useMatrixWork(isPartial: boolean): MatrixWork {
  const { negotiation } = Route.useRouteContext();
  const { params, base, search, navigate, onSearch } = useMatrixPlace();
  const queryClient = useQueryClient();
  const { workspace, negotiation: slug } = params;
  const readCell = useCallback<MatrixWork['readCell']>(
    async ({ issueSlug, partySlug }) => {
      // What reads a cell comes with the drawer, not with the table.
      const [{ cellQuery }, { speakersQuery }] = await Promise.all([import('../../../../features/cells/cells.query'), import('../../../../lib/speaker-list.query')]);
      const place = { workspace, negotiation: slug };
      const cell = cellQuery({ ...place, issue: issueSlug, party: partySlug }, partOf(CellSearch, search));
      const [detail, speakers] = await Promise.all([queryClient.ensureQueryData(cell), queryClient.ensureQueryData(speakersQuery(place))]);
      return { detail, speakers: speakers.items };
    },
    [queryClient, workspace, slug, search],
  );
  return {
    timeZone: negotiation.timeZone,
    isPartial,
    onSearch,
    onStatements: ({ axis, slug: one }) =>
      void navigate({ to: '/w/$workspace/n/$negotiation/statements', params, search: axis === 'issue' ? { issue: one } : { party: one } }),
    statementHref: ({ id }: Statement) => `${base}/s/${id}`,
    readCell,
  };
}

interface NothingYetProps {
  readonly matrix: Matrix;
  readonly role: Role;
  readonly onAdd: (what: Addable) => void;
}

function NothingYet({ matrix, role, onAdd }: NothingYetProps) {
  const { t } = useTranslation();
  const missing = matrix.parties.length > 0 ? 'emptyNoIssue' : matrix.issues.some(({ scale }) => scale) ? 'emptyNoParty' : 'emptyText';
  if (matrix.knownAt) return <EmptyState title={t('matrix.emptyThen')} text={t('matrix.emptyThenText')} />;
  return (
    <EmptyState title={t('matrix.empty')} text={t(`matrix.${missing}`)}>
      <Group>
        <AddButton variant="filled" what="party" role={role} onAdd={onAdd} />
        <AddButton variant="filled" what="issue" role={role} onAdd={onAdd} />
      </Group>
    </EmptyState>
  );
}
