import { createFileRoute } from '@tanstack/react-router';
import { ChangeScalePage } from '../../../../../features/issues/change/change-scale-page';
import { PageState } from '../../../../../features/negotiations/page-search';
import { readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/issues/$issue_/scale')({
  validateSearch: readAddress(PageState),
  component: ChangeScale,
});

function ChangeScale() {
  const { issue, ...params } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <ChangeScalePage
      key={issue}
      params={params}
      issue={issue}
      onDone={() => void navigate({ to: '/w/$workspace/n/$negotiation/issues/$issue', params: { ...params, issue } })}
    />
  );
}
