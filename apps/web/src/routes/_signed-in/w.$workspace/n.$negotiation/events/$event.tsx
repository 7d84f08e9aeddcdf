import { createFileRoute } from '@tanstack/react-router';
import { EventDrawer } from '../../../../../features/events/event-drawer';
import { NO_DIALOG } from '../../../../../features/negotiations/page-search';

/** The events with one open beside them. */
export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/events/$event')({ component: OpenEvent });

function OpenEvent() {
  const { event, ...params } = Route.useParams();
  const navigate = Route.useNavigate();
  const onClose = () =>
    void navigate({ to: '/w/$workspace/n/$negotiation/events', params, search: (now) => ({ ...now, ...NO_DIALOG }), resetScroll: false });
  return <EventDrawer key={event} params={params} event={event} onClose={onClose} />;
}
