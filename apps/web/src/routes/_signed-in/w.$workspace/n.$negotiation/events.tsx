import { createFileRoute, Outlet, useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { EventList } from '../../../../features/events/event-list';
import { PageState } from '../../../../features/negotiations/page-search';
import { partOf, readAddress } from '../../../../lib/address';

const Shown = z.object({ q: z.string().max(120).optional(), view: z.enum(['timeline', 'table']).optional() });

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/events')({
  validateSearch: readAddress(Shown.extend(PageState.shape)),
  component: Events,
});

function Events() {
  const params = Route.useParams();
  const shown = partOf(Shown, Route.useSearch());
  const { event } = useParams({ strict: false });
  const navigate = Route.useNavigate();
  return (
    <>
      <EventList
        params={params}
        shown={shown}
        onShow={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
        open={event}
        onOpen={(slug) => void navigate({ to: '/w/$workspace/n/$negotiation/events/$event', params: { ...params, event: slug }, search: shown, resetScroll: false })}
      />
      <Outlet />
    </>
  );
}
