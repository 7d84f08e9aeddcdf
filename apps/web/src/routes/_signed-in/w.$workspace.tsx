import { createFileRoute, notFound, Outlet } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/w/$workspace')({
  beforeLoad: ({ context, params }) => {
    const workspace = context.me.workspaces.find(({ slug, id }) => slug === params.workspace || id === params.workspace);
    if (!workspace) throw notFound();
    return { workspace };
  },
  component: Outlet,
});
