import { createFileRoute } from '@tanstack/react-router';
import { PageState } from '../../../../features/negotiations/page-search';
import { StatementPage } from '../../../../features/statements/statement-page';
import { readAddress } from '../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/s/$statement')({
  validateSearch: readAddress(PageState),
  component: OneStatement,
});

function OneStatement() {
  return <StatementPage {...Route.useParams()} />;
}
