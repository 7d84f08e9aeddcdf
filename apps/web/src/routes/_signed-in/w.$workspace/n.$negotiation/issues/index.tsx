import { createFileRoute } from '@tanstack/react-router';
import { IssueList } from '../../../../../features/issues/list/issue-list';
import { PageState } from '../../../../../features/negotiations/page-search';
import { readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/issues/')({
  validateSearch: readAddress(PageState),
  component: Issues,
});

function Issues() {
  const params = Route.useParams();
  const navigate = Route.useNavigate();
  return <IssueList params={params} onOpen={(issue) => void navigate({ to: '/w/$workspace/n/$negotiation/issues/$issue', params: { ...params, issue } })} />;
}
