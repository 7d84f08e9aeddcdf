import { createFileRoute } from '@tanstack/react-router';
import { SpeakerDrawer } from '../../../../../features/speakers/speaker-drawer';
import { NO_DIALOG } from '../../../../../features/negotiations/page-search';

/** The speakers with one open beside them. */
export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/speakers/$speaker')({ component: OpenSpeaker });

function OpenSpeaker() {
  const { speaker, ...params } = Route.useParams();
  const navigate = Route.useNavigate();
  const onClose = () =>
    void navigate({ to: '/w/$workspace/n/$negotiation/speakers', params, search: (now) => ({ ...now, ...NO_DIALOG }), resetScroll: false });
  return <SpeakerDrawer key={speaker} params={params} speaker={speaker} onClose={onClose} />;
}
