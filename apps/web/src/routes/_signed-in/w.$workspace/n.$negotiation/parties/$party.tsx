import { createFileRoute } from '@tanstack/react-router';
import { PageState } from '../../../../../features/negotiations/page-search';
import { PartyProfileState } from '../../../../../features/over-time/over-time-search';
import { PartyProfile } from '../../../../../features/over-time/profile/party-profile';
import { PartyPage } from '../../../../../features/parties/party-page';
import { partOf, readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/parties/$party')({
  validateSearch: readAddress(PageState.extend(PartyProfileState.shape)),
  component: OneParty,
});

function OneParty() {
  const { party, ...params } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PartyPage key={party} params={params} party={party} onRemoved={() => void navigate({ to: '/w/$workspace/n/$negotiation/parties', params })}>
      <PartyProfile
        params={params}
        party={party}
        search={partOf(PartyProfileState, search)}
        number={search.number}
        onChange={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
      />
    </PartyPage>
  );
}
