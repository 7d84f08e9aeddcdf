import { createFileRoute } from '@tanstack/react-router';
import { PageState } from '../../../../../features/negotiations/page-search';
import { PartyPage } from '../../../../../features/parties/party-page';
import { readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/parties/$party')({
  validateSearch: readAddress(PageState),
  component: OneParty,
});

function OneParty() {
  const { party, ...params } = Route.useParams();
  const navigate = Route.useNavigate();
  return <PartyPage key={party} params={params} party={party} onRemoved={() => void navigate({ to: '/w/$workspace/n/$negotiation/parties', params })} />;
}
