import { createFileRoute, redirect } from '@tanstack/react-router';
import { negotiationsQuery } from '../../lib/negotiation-lists.query';

/** One workspace with one negotiation: straight in. */
export const Route = createFileRoute('/_signed-in/')({
  beforeLoad: async ({ context }) => {
    const [workspace, another] = context.me.workspaces;
    if (!workspace) throw redirect({ to: '/welcome', replace: true });
    if (another) throw redirect({ to: '/w', replace: true });
    const { items } = await context.queryClient.ensureQueryData(negotiationsQuery(workspace.slug));
    const [negotiation, more] = items;
    if (!negotiation || more) throw redirect({ to: '/w/$workspace', params: { workspace: workspace.slug }, replace: true });
    throw redirect({
      to: '/w/$workspace/n/$negotiation/matrix',
      params: { workspace: workspace.slug, negotiation: negotiation.slug },
      replace: true,
    });
  },
});
