import { createFileRoute } from '@tanstack/react-router';
import { NO_DIALOG } from '../../../../../features/negotiations/page-search';
import { SourceDrawer } from '../../../../../features/sources/source-drawer';

/** The sources with one open beside them. */
export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/sources/$source')({ component: OpenSource });

function OpenSource() {
  const { source, ...params } = Route.useParams();
  const navigate = Route.useNavigate();
  const onClose = () =>
    void navigate({ to: '/w/$workspace/n/$negotiation/sources', params, search: (now) => ({ ...now, ...NO_DIALOG }), resetScroll: false });
  return <SourceDrawer key={source} params={params} source={source} onClose={onClose} />;
}
