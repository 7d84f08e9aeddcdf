import { createFileRoute } from '@tanstack/react-router';
import { IssuePage } from '../../../../../features/issues/issue-page';
import { IssueOverTime } from '../../../../../features/over-time/issue/issue-over-time';
import { IssueOverTimeState } from '../../../../../features/over-time/over-time-search';
import { PageState } from '../../../../../features/negotiations/page-search';
import { partOf, readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/issues/$issue')({
  validateSearch: readAddress(PageState.extend(IssueOverTimeState.shape)),
  component: OneIssue,
});

function OneIssue() {
  const { issue, ...params } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <IssuePage
      key={issue}
      params={params}
      issue={issue}
      onChangeScale={() => void navigate({ to: '/w/$workspace/n/$negotiation/issues/$issue/scale', params: { ...params, issue } })}
      onRemoved={() => void navigate({ to: '/w/$workspace/n/$negotiation/issues', params })}
    >
      <IssueOverTime
        params={params}
        issue={issue}
        search={partOf(IssueOverTimeState, search)}
        number={search.number}
        onChange={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
      />
    </IssuePage>
  );
}
