import { createFileRoute } from '@tanstack/react-router';
import { IssuePage } from '../../../../../features/issues/issue-page';
import { PageState } from '../../../../../features/negotiations/page-search';
import { readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/issues/$issue')({
  validateSearch: readAddress(PageState),
  component: OneIssue,
});

function OneIssue() {
  const { issue, ...params } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <IssuePage
      key={issue}
      params={params}
      issue={issue}
      onChangeScale={() => void navigate({ to: '/w/$workspace/n/$negotiation/issues/$issue/scale', params: { ...params, issue } })}
      onRemoved={() => void navigate({ to: '/w/$workspace/n/$negotiation/issues', params })}
    />
  );
}
