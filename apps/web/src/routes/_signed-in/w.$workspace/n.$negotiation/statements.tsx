import { StatementSearch } from '@standpoint/contracts/statements';
import { createFileRoute } from '@tanstack/react-router';
import { PageState } from '../../../../features/negotiations/page-search';
import { readAddress } from '../../../../lib/address';

const ListSearch = StatementSearch.omit({ cursor: true, limit: true });
const readSearch = readAddress(ListSearch.extend(PageState.shape));

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/statements')({
  validateSearch: readSearch,
  component: () => null,
});
