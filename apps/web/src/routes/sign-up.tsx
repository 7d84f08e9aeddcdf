import { createFileRoute } from '@tanstack/react-router';
import { Entrance } from '../features/identity/door/entrance';
import { returnSearch } from '../lib/return-address';

export const Route = createFileRoute('/sign-up')({ validateSearch: returnSearch, component: SignUp });

function SignUp() {
  return <Entrance purpose="sign-up" search={Route.useSearch()} />;
}
