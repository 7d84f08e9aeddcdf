import { createFileRoute, Outlet, useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { PageState } from '../../../../features/negotiations/page-search';
import { PartiesNav } from '../../../../features/negotiations/parties-nav';
import { SpeakerList } from '../../../../features/speakers/speaker-list';
import { readAddress } from '../../../../lib/address';

const SpeakersSearch = PageState.extend({ q: z.string().max(120).optional(), named: z.literal('here').optional() });

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/speakers')({
  validateSearch: readAddress(SpeakersSearch),
  component: Speakers,
});

function Speakers() {
  const params = Route.useParams();
  const { q, named } = Route.useSearch();
  const { speaker } = useParams({ strict: false });
  const navigate = Route.useNavigate();
  return (
    <>
      <SpeakerList
        params={params}
        filter={{ q, named }}
        onFilter={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
        open={speaker}
        onOpen={(slug) => void navigate({ to: '/w/$workspace/n/$negotiation/speakers/$speaker', params: { ...params, speaker: slug }, search: { q, named }, resetScroll: false })}
        nav={<PartiesNav params={params} current="speakers" />}
      />
      <Outlet />
    </>
  );
}
