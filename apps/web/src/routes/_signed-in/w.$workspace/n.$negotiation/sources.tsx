import { SourceSearch } from '@standpoint/contracts/source-search';
import { createFileRoute, Outlet, useParams } from '@tanstack/react-router';
import { PageState } from '../../../../features/negotiations/page-search';
import { SourceList } from '../../../../features/sources/source-list';
import { partOf, readAddress } from '../../../../lib/address';

const Filter = SourceSearch.pick({ q: true, reliability: true, named: true });

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/sources')({
  validateSearch: readAddress(Filter.extend(PageState.shape)),
  component: Sources,
});

function Sources() {
  const params = Route.useParams();
  const filter = partOf(Filter, Route.useSearch());
  const { source } = useParams({ strict: false });
  const navigate = Route.useNavigate();
  return (
    <>
      <SourceList
        params={params}
        filter={filter}
        onFilter={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
        open={source}
        onOpen={(slug) => void navigate({ to: '/w/$workspace/n/$negotiation/sources/$source', params: { ...params, source: slug }, search: filter, resetScroll: false })}
      />
      <Outlet />
    </>
  );
}
