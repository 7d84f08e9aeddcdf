import type { ListedStatement } from '@standpoint/contracts/statements';
import { createFileRoute, useLocation } from '@tanstack/react-router';
import { PageState } from '../../../../features/negotiations/page-search';
import type { Place } from '../../../../features/statements/table/grid/rows-grid';
import { StatementsTable } from '../../../../features/statements/table/statements-table';
import { TableSearch } from '../../../../features/statements/table/table-search';
import { partOf, readAddress } from '../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/statements')({
  validateSearch: readAddress(TableSearch.extend(PageState.shape)),
  component: Statements,
});

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Where one was among the rows when one left them. */
    readonly place?: Place | undefined;
  }
}

function Statements() {
  const { me, workspace } = Route.useRouteContext();
  const params = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const place = useLocation({ select: ({ state }) => state.place ?? null });
  const onOpen = async ({ id }: ListedStatement, left: Place) => {
    // Kept with this entry of the history, so that Back comes to the same row.
    await navigate({ to: '.', search: true, state: (now) => ({ ...now, place: left }), replace: true, resetScroll: false });
    await navigate({ to: '/w/$workspace/n/$negotiation/s/$statement', params: { ...params, statement: id } });
  };
  return (
    <StatementsTable
      params={params}
      role={workspace.role}
      userId={me.user.id}
      search={partOf(TableSearch, search)}
      unread={search.unread}
      place={place}
      onSearch={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
      onOpen={(statement, left) => void onOpen(statement, left)}
    />
  );
}
