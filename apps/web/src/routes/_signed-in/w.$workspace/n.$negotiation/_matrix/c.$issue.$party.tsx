import { CellSearch } from '@standpoint/contracts/cells';
import { createFileRoute } from '@tanstack/react-router';
import { CellDrawer } from '../../../../../features/cells/cell-drawer';
import { NO_DIALOG } from '../../../../../features/negotiations/page-search';
import { partOf } from '../../../../../lib/address';

/** The matrix with one cell open beside it. */
export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/_matrix/c/$issue/$party')({ component: OpenCell });

function OpenCell() {
  const { workspace, negotiation, issue, party } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const onClose = () =>
    void navigate({
      to: '/w/$workspace/n/$negotiation/matrix',
      params: { workspace, negotiation },
      search: (now) => ({ ...now, ...NO_DIALOG }),
      resetScroll: false,
    });
  return (
    <CellDrawer
      key={`${issue}~${party}`}
      workspace={workspace}
      negotiation={negotiation}
      issue={issue}
      party={party}
      search={partOf(CellSearch, search)}
      onClose={onClose}
    />
  );
}
