import { createFileRoute, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/n/$negotiation/matrix', params, replace: true });
  },
});
