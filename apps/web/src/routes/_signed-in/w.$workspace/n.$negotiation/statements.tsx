import { StatementSearch } from '@standpoint/contracts/statement-search';
import { createFileRoute } from '@tanstack/react-router';
import { PageState } from '../../../../features/negotiations/page-search';
import { StatementList } from '../../../../features/statements/statement-list';
import { partOf, readAddress } from '../../../../lib/address';

const Filter = StatementSearch.omit({ cursor: true, limit: true });

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/statements')({
  validateSearch: readAddress(Filter.extend(PageState.shape)),
  component: Statements,
});

function Statements() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <StatementList
      {...Route.useParams()}
      search={partOf(Filter, search)}
      onSearch={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
    />
  );
}
