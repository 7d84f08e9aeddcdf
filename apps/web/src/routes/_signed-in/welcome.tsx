import { createFileRoute, useNavigate, useRouter } from '@tanstack/react-router';
import { AccountMenu } from '../../features/identity/account-menu';
import { NameOrganisation } from '../../features/identity/name-organisation';
import { announceArrival } from '../../ui/arrival';
import { Frame } from '../../ui/frame';
import { Path } from '../../ui/path';

export const Route = createFileRoute('/_signed-in/welcome')({ component: Welcome });

function Welcome() {
  const { me } = Route.useRouteContext();
  const navigate = useNavigate();
  const router = useRouter();
  const onCreated = async ({ slug }: { slug: string }) => {
    announceArrival();
    await router.invalidate();
    await navigate({ to: '/w/$workspace', params: { workspace: slug } });
  };
  return (
    <Frame start={<Path steps={[]} />} end={<AccountMenu me={me} />}>
      <NameOrganisation email={me.user.email} onCreated={(workspace) => void onCreated(workspace)} />
    </Frame>
  );
}
