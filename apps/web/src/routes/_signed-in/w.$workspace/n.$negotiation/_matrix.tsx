import { Button, Group } from '@mantine/core';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { can } from '@standpoint/contracts/permissions';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Outlet, redirect, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MatrixPage, ShowControls } from '../../../../features/matrix/matrix-page';
import { matrixQuery } from '../../../../features/matrix/matrix.query';
import { MatrixSearch } from '../../../../features/matrix/matrix-search';
import { MatrixSkeleton } from '../../../../features/matrix/matrix-skeleton';
import { type Addable, AddButton } from '../../../../features/negotiations/add-button';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingBar } from '../../../../features/negotiations/reading-bar';
import { partOf, readAddress, stringifyAddress } from '../../../../lib/address';
import { issuesQuery, partiesQuery } from '../../../../lib/negotiation-lists.query';
import { Chooser } from '../../../../ui/chooser';
import { CsvMenu } from '../../../../ui/csv-menu';
import { Failure } from '../../../../ui/failure';
import { PageColumn } from '../../../../ui/page-column';

const AddDialog = lazy(() =>
  import('../../../../features/negotiations/add-dialog').then((module) => ({ default: module.AddDialog })),
);

const readSearch = readAddress(MatrixSearch.extend(PageState.shape));

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/_matrix')({
  validateSearch: readSearch,
  beforeLoad: ({ context, search, location }) => {
    const asOf = context.negotiation.defaultAsOf;
    if (!search.asOf && asOf) throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
  },
  component: MatrixLayout,
});

type Search = ReturnType<typeof readSearch>;

const SMALL = { size: 'xs', variant: 'default' } as const;
/** What a reset leaves alone, besides the day the negotiation opens on. */
const LEFT_ALONE = new Set(['asOf', 'log', 'correct', 'retract', 'reinstate', 'unread', 'view']);

function useMatrixPlace() {
  const { workspace, negotiation } = Route.useParams();
  // Not the layout's own: the address to stay on is that of the page within it.
  const navigate = useNavigate();
  const onSearch = (change: Partial<Search>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  return { params: { workspace, negotiation }, base: `/w/${workspace}/n/${negotiation}`, search: Route.useSearch(), navigate, onSearch };
}

function MatrixLayout() {
  const { workspace } = Route.useRouteContext();
  const { params, base, search, navigate, onSearch } = useMatrixPlace();
  const [adding, setAdding] = useState<Addable | null>(null);
  const matrix = useQuery(matrixQuery(params.workspace, params.negotiation, partOf(ReadingSearch, search)));
  const pathOf = (cell: MatrixCell) => `${base}/c/${cell.issueSlug}/${cell.partySlug}`;
  const mayAdd = (what: Addable) => can(workspace.role, what === 'party' ? 'party:edit' : 'issue:edit');

  return (
    <PageColumn>
      <MatrixBar mayAdd={mayAdd} onAdd={setAdding} />
      {matrix.data ? (
        <MatrixPage
          matrix={matrix.data}
          shown={search}
          isRefreshing={matrix.isFetching}
          onShow={onSearch}
          hrefOf={(cell) => `${pathOf(cell)}${stringifyAddress(search)}`}
          onOpen={(cell) => void navigate({ to: pathOf(cell), search, resetScroll: false })}
          begin={
            <Group>
              {mayAdd('party') && <AddButton what="party" onAdd={setAdding} />}
              {mayAdd('issue') && <AddButton what="issue" onAdd={setAdding} />}
            </Group>
          }
        />
      ) : matrix.error ? (
        <Failure error={matrix.error} onRetry={() => void matrix.refetch()} />
      ) : (
        <MatrixSkeleton />
      )}
      <Outlet />
      <Suspense fallback={null}>{adding && <AddDialog {...params} what={adding} onClose={() => setAdding(null)} />}</Suspense>
    </PageColumn>
  );
}

interface MatrixBarProps {
  readonly mayAdd: (what: Addable) => boolean;
  readonly onAdd: (what: Addable) => void;
}

const leaving = (close: () => void, onAdd: (what: Addable) => void) => (what: Addable) => {
  close();
  onAdd(what);
};

function MatrixBar({ mayAdd, onAdd }: MatrixBarProps) {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const { params, base, search, navigate, onSearch } = useMatrixPlace();
  const parties = useQuery(partiesQuery(params)).data?.items ?? [];
  const issues = useQuery(issuesQuery(params)).data?.items ?? [];
  const reading = partOf(ReadingSearch, search);
  const opensOn = negotiation.defaultAsOf ?? undefined;
  const isChanged = search.asOf !== opensOn || Object.entries(search).some(([name, value]) => value !== undefined && !LEFT_ALONE.has(name));
  const csv = (more: object) => `${base}/matrix.csv${stringifyAddress({ ...reading, ...more })}`;
  const chosenOf = (joined: string | undefined) => joined?.split('~');
  const principals = parties.filter(({ role }) => role === 'principal').map(({ slug }) => slug);

  return (
    <ReadingBar
      negotiation={negotiation}
      reading={reading}
      unread={search.unread}
      onChange={onSearch}
      onReset={isChanged ? () => void navigate({ to: '.', search: { view: search.view, asOf: opensOn } }) : null}
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
        chosen={chosenOf(search.parties)}
        onChange={(chosen) => onSearch({ parties: chosen?.join('~') })}
        presets={(close) => (
          <>
            <Button {...SMALL} disabled={principals.length === 0} onClick={() => onSearch({ parties: principals.join('~') })}>
              {t('negotiations.reading.principals')}
            </Button>
            {mayAdd('party') && <AddButton {...SMALL} what="party" onAdd={leaving(close, onAdd)} />}
          </>
        )}
      />
      <Chooser
        label={t('negotiations.reading.issues')}
        choices={issues.filter(({ scale }) => scale).map(({ slug, title }) => ({ slug, name: title }))}
        chosen={chosenOf(search.issues)}
        onChange={(chosen) => onSearch({ issues: chosen?.join('~') })}
        presets={(close) => mayAdd('issue') && <AddButton {...SMALL} what="issue" onAdd={leaving(close, onAdd)} />}
      />
    </ReadingBar>
  );
}
