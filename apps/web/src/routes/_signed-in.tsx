import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { CommandLayer } from '../actions/command-layer';
import { FindablesProvider } from '../actions/findables';
import { isSignedOut } from '../lib/api';
import { meQuery } from '../lib/negotiation-lists.query';
import { Notices } from '../ui/notices';

export const Route = createFileRoute('/_signed-in')({
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queryClient.fetchQuery(meQuery) };
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      throw redirect({ to: '/sign-in', search: { return: location.href === '/' ? undefined : location.href } });
    }
  },
  component: SignedIn,
});

function SignedIn() {
  return (
    <FindablesProvider>
      <CommandLayer />
      <Outlet />
      <Notices />
    </FindablesProvider>
  );
}
