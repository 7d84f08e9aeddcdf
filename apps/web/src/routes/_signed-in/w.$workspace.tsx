import { createFileRoute, notFound, Outlet } from '@tanstack/react-router';
import { OperationLayer } from '../../features/operations/operation-layer';

export const Route = createFileRoute('/_signed-in/w/$workspace')({
  beforeLoad: ({ context, params }) => {
    const workspace = context.me.workspaces.find(({ slug, id }) => slug === params.workspace || id === params.workspace);
    if (!workspace) throw notFound();
    return { workspace };
  },
  component: WorkspaceLayout,
});

function WorkspaceLayout() {
  const { workspace } = Route.useParams();
  return (
    <>
      <Outlet />
      <OperationLayer workspace={workspace} />
    </>
  );
}
