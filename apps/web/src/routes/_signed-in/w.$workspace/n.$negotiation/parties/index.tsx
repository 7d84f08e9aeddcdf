import { createFileRoute } from '@tanstack/react-router';
import { PageState } from '../../../../../features/negotiations/page-search';
import { PartiesNav } from '../../../../../features/negotiations/parties-nav';
import { PartyList } from '../../../../../features/parties/party-list';
import { readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/parties/')({
  validateSearch: readAddress(PageState),
  component: Parties,
});

function Parties() {
  const params = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <PartyList
      params={params}
      onOpen={(party) => void navigate({ to: '/w/$workspace/n/$negotiation/parties/$party', params: { ...params, party } })}
      nav={<PartiesNav params={params} current="parties" />}
    />
  );
}
