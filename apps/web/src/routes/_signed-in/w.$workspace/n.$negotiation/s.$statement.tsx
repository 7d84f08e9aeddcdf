import { isId } from '@standpoint/contracts/identifiers';
import { createFileRoute } from '@tanstack/react-router';
import { PageState } from '../../../../features/negotiations/page-search';
import { NoStatement } from '../../../../features/statements/page/no-statement';
import { StatementPage } from '../../../../features/statements/statement-page';
import { readAddress } from '../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/s/$statement')({
  validateSearch: readAddress(PageState),
  component: OneStatement,
});

function OneStatement() {
  const params = Route.useParams();
  return isId(params.statement) ? <StatementPage {...params} /> : <NoStatement {...params} />;
}
